// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { FormDefinition, GroupItem } from '@careplan-kit/forms/contract';
import { type CareRecord, emptyCareRecord, inForce } from '@careplan-kit/model';
import { flat } from '../../test/risk-form.js';
import { testWorkedForm, worked } from '../../test/worked-form.js';
import * as fixtures from './fixtures.js';
import * as blocks from './index.js';

const { buildingBlocks, ...parts } = blocks;
const { betty, mrGreen } = fixtures;
const formOf = (part: GroupItem): FormDefinition => ({
  ...buildingBlocks,
  id: part.id,
  url: `https://careplan-kit.example/form/${part.id}`,
  items: [part],
});
/** What the record says, without the names of records and versions. */
const said = (record: CareRecord) =>
  ['Need', 'Strength', 'Preference', 'Personal contact', 'Safety statements', 'Medication'].map((name) =>
    inForce(record, name).map(({ content }) => content),
  );
const statement = (record: CareRecord) =>
  inForce(record, 'Safety statements')[0]?.content['allergies'] as { state: string; entries?: readonly object[] };

describe('the building blocks', () => {
  testWorkedForm(buildingBlocks, fixtures);

  for (const [name, fixture] of Object.entries(fixtures))
    test(`${name}: six small forms filled apart, in any order, meet in the record the one form gives`, () => {
      const answers: Readonly<Record<string, unknown>> = fixture.answers;
      let apart = fixture.careRecord();
      for (const part of Object.values(parts)) {
        const ids = new Set(flat([part]).map(({ id }) => id));
        const own = Object.fromEntries(Object.entries(answers).filter(([id]) => ids.has(id)));
        const needed = ids.has('anyAllergies') || ids.has('anyMedicines');
        if (Object.keys(own).length === 0 && needed) continue;
        apart = worked(formOf(part), { ...fixture, answers: own }, apart).record;
      }
      assert.deepEqual(said(apart), said(worked(buildingBlocks, fixture).record));
    });

  test('one part filled alone leaves the others of the record untouched', () => {
    const before = mrGreen.careRecord();
    const { operations } = worked(formOf(blocks.strengthsPart), {
      ...mrGreen,
      answers: { strengths: mrGreen.answers.strengths },
    });
    assert.deepEqual(
      operations.map((one) => [one.operation, one.class]),
      [['create', 'Strength']],
    );
    assert.equal(inForce(before, 'Strength').length, 1);
  });

  test('allergies nobody asked about are "not asked" on a new record, and never none', () => {
    const record = emptyCareRecord(betty.subjectOfCare);
    const given = {
      ...betty,
      answers: { anyAllergies: { unknown: 'not-asked' }, anyMedicines: { unknown: 'not-asked' } },
    };
    const after = worked(buildingBlocks, given, record).record;
    assert.equal(statement(after).state, 'not-asked');
    assert.equal(Object.keys(inForce(after, 'Safety statements')[0]?.content ?? {}).length, 10, 'nine, and whose');
  });

  test('"none known" takes no allergy away that is listed', () => {
    const given = { ...mrGreen, answers: { anyAllergies: { unknown: 'none-known' }, anyMedicines: 'all' } };
    const { form, record } = worked(buildingBlocks, given);
    assert.equal(form.node('allergyListed')?.visible, true);
    assert.deepEqual(statement(record), statement(mrGreen.careRecord()));
  });

  test('Mr Green’s second allergy stands beside the first', () => {
    const { state, entries } = statement(worked(buildingBlocks, mrGreen).record);
    assert.equal(state, 'entered');
    assert.deepEqual(
      entries?.map((entry) => (entry as { causativeAgent: { originalText: string } }).causativeAgent.originalText),
      ['Penicillin', 'Something in a plaster'],
    );
  });
});
