// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recordOf, testRiskForm, working } from '../../test/risk-form.js';
import * as fixtures from './fixtures.js';
import { medicinesSelfAdministration } from './index.js';

const { open, kept } = working(medicinesSelfAdministration);

describe('the form for one’s own medicines', () => {
  testRiskForm(medicinesSelfAdministration, fixtures);

  test('shows the medicines the record has, and never writes one', () => {
    const record = recordOf('resident-bodat');
    const form = open(record);
    const names = (form.entries()['medicines'] ?? []).map((entry) => form.question(`medicine~${entry}`)?.answer);
    assert.deepEqual(names, [{ text: 'Metformin 500 mg tablets' }, { text: 'Gliclazide 40 mg tablets' }]);
    for (const entry of form.entries()['medicines'] ?? [])
      assert.equal(form.question(`medicine~${entry}`)?.writable, false);
    const { operations } = kept(record, fixtures.mrBodat);
    assert.ok(operations.every((one) => one.class !== 'Medication'));
  });

  test('what is not known, or may harm, does not leave medicines with the person', () => {
    const form = open();
    const visible = (id: string) => form.node(id)?.visible;
    form.answer('special', { unknown: 'unknown' });
    assert.equal(visible('askPharmacist'), true);
    form.answer('special', ['fridge']);
    assert.equal(visible('askPharmacist'), false);
    for (const code of ['controlled', 'insulin', 'blood-thinner', 'changing-dose']) {
      form.answer('special', [code]);
      assert.equal(visible('askPharmacist'), true, code);
    }
    for (const [answer, shown] of [
      ['no', false],
      ['yes', true],
      [{ unknown: 'declined' }, true],
    ] as const) {
      form.answer('moodOrConfusion', answer);
      assert.equal(visible('notAlone'), shown);
    }
    form.answer('remembers', { unknown: 'unknown' });
    assert.equal(visible('findOut'), true);
  });

  test('what the person keeps is locked up and looked at; help that is needed is named', () => {
    const form = open();
    const asked = (id: string) => form.problems().some(({ key }) => key === id);
    for (const [agreed, expected] of [
      ['person', true],
      ['shared', true],
      ['staff', false],
      ['not-yet', false],
    ] as const) {
      form.answer('agreed', agreed);
      assert.deepEqual([asked('keptWhere'), asked('lookingIn')], [expected, expected], agreed);
    }
    for (const item of ['knowsWhatFor', 'knowsWhen', 'reads', 'opens', 'remembers', 'knowsProblems', 'orders']) {
      const fresh = open();
      fresh.answer(item, 'with-help');
      assert.ok(
        fresh.problems().some(({ key }) => key === 'helpNeeded'),
        item,
      );
    }
  });
});
