// SPDX-License-Identifier: Apache-2.0
// What holds of the forms of planning and daily care: each is a good form, asks what it says it asks, and ends in records the
// model accepts, with nothing lost that was there.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FormDefinition, createForm, extract } from '@careplan-kit/forms/contract';
import { recheck } from '@careplan-kit/forms/recheck';
import { AboutMe, type CareRecord, type RecordClass, type RecordOperation, applyOperations } from '@careplan-kit/model';
import { careWorkers } from '@careplan-kit/model/fixtures';
import * as mods from '@careplan-kit/model/mods';
import { fill, recordOf, submitted } from './risk-form.js';

const isClass = (one: unknown): one is RecordClass => typeof one === 'object' && one !== null && 'schema' in one;
const CLASSES = [AboutMe, ...Object.values<unknown>(mods).filter(isClass)];

const RESIDENTS: Readonly<Record<string, string>> = {
  mrGreen: 'resident-green',
  mrsSmith: 'resident-smith',
  mrBodat: 'resident-bodat',
  james: 'resident-james',
  betty: 'resident-betty',
};
/** The record of one of the five people, by the name of a fixture. */
export const recordFor = (name: string): CareRecord => recordOf(RESIDENTS[name] ?? name);

export function kept(record: CareRecord, operations: readonly object[]): CareRecord {
  let made = record.records.length;
  const newUid = () => `new-${(made += 1)}`;
  const commit = { committer: careWorkers.eliza, at: '2026-11-22T09:00:00Z', systemIdentifier: 'test', newUid };
  return applyOperations(record, operations as readonly RecordOperation[], commit, CLASSES).record;
}

/** The form, to be opened, and what comes of it once it is filled and handed over. */
export function worked(definition: FormDefinition) {
  const open = (record?: CareRecord) =>
    createForm(definition, { context: { today: '2026-11-22' }, record, scores: 'all' });
  const finish = (record: CareRecord, given: Readonly<Record<string, unknown>>) => {
    const form = open(record);
    fill(form, given);
    for (const { score, result } of form.scores) if (result.total !== null) form.confirmScore(score.id);
    const submission = submitted(form, record.subjectOfCare.id);
    const operations = extract(definition, submission, record) as readonly RecordOperation[];
    return { form, submission, operations, record: kept(record, operations) };
  };
  return { open, finish };
}

/** Declares the tests of what holds of every such form. */
export function testForm(
  definition: FormDefinition,
  fixtures: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): void {
  const { open, finish } = worked(definition);

  test('has fixtures of two people or more', () => {
    assert.ok(Object.keys(fixtures).length >= 2);
    for (const name of Object.keys(fixtures)) assert.ok(RESIDENTS[name], name);
  });

  for (const [name, given] of Object.entries(fixtures)) {
    test(`${name}: ends in records the model and the server accept, and loses nothing that was there`, () => {
      const before = recordFor(name);
      const { submission, record } = finish(before, given);
      assert.deepEqual(recheck(definition, submission, before, { scores: 'all' }).findings, []);
      for (const old of before.records)
        assert.ok(
          record.records.some((one) => one.recordUid === old.recordUid && one.versionNumber === old.versionNumber),
        );
    });

    test(`${name}: everything that was written is in the form, as it was written`, () => {
      const form = open(recordFor(name));
      fill(form, given);
      const said = JSON.stringify(Object.values(form.answers()));
      const texts = (value: unknown): string[] =>
        typeof value === 'string'
          ? [value]
          : typeof value === 'object' && value !== null
            ? Object.values(value).flatMap(texts)
            : [];
      for (const text of texts(given)) assert.ok(said.includes(JSON.stringify(text).slice(1, -1)), text);
      assert.deepEqual(form.problems(), []);
    });
  }
}
