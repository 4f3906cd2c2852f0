// SPDX-License-Identifier: Apache-2.0
// What holds of every form of a risk: it is a good form, asks what it says it asks, and ends in records the model accepts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type FormDefinition,
  type FormInstance,
  type FormItem,
  type StoredAnswer,
  createForm,
  createSubmission,
  extract,
} from '@careplan-kit/forms/contract';
import { type CareRecord, type RecordOperation, applyOperations, inForce } from '@careplan-kit/model';
import { PEOPLE, careWorkers } from '@careplan-kit/model/fixtures';
import * as mods from '@careplan-kit/model/mods';

/** The classes that these forms write. */
const classes = [mods.Assessment, mods.Instruction, mods.Need, mods.Review, mods.Risk, mods.SafetyStatements];
export const recordOf = (name: string): CareRecord => {
  const person = PEOPLE.find((one) => one.data.subjectOfCare.id === name);
  assert.ok(person, name);
  return person.careRecord();
};
const RESIDENTS: Readonly<Record<string, string>> = {
  mrGreen: 'resident-green',
  mrsSmith: 'resident-smith',
  mrBodat: 'resident-bodat',
  james: 'resident-james',
  betty: 'resident-betty',
};
export const flat = (items: readonly FormItem[]): FormItem[] =>
  items.flatMap((item) => [item, ...('items' in item && item.items ? flat(item.items) : [])]);
/** Types the answers in, as a worker would; an entry of a list goes into an empty one, or into a new one. */
export function fill(form: FormInstance, given: Readonly<Record<string, unknown>>, round = ''): void {
  for (const [id, value] of Object.entries(given)) {
    if (!Array.isArray(value) || form.node(id + round)?.kind !== 'repeat') {
      form.answer(id + round, value as StoredAnswer);
      continue;
    }
    const filled = new Set(Object.keys(form.snapshot().origins ?? {}));
    const empty = (form.entries()[id + round] ?? []).filter((entry) => !filled.has(`${id}${round}~${entry}`));
    const isQuestion = form.node(id + round)?.item.type !== 'group';
    value.forEach((entry: unknown, index) => {
      const inside = `${round}~${empty[index] ?? form.addEntry(id + round)}`;
      if (isQuestion) form.answer(id + inside, entry as StoredAnswer);
      else fill(form, entry as Readonly<Record<string, unknown>>, inside);
    });
  }
}

export function submitted(form: FormInstance, subjectOfCare: string) {
  const result = createSubmission(form, {
    id: 'submission-1',
    subjectOfCare,
    author: careWorkers.eliza,
    submittedAt: '2026-11-22T09:00:00Z',
  });
  assert.ok(result.ok, JSON.stringify(result));
  return result.submission;
}

export function committed(record: CareRecord, operations: readonly RecordOperation[]): CareRecord {
  let made = 0;
  const newUid = () => `new-${(made += 1)}`;
  const commit = { committer: careWorkers.eliza, at: '2026-11-22T09:00:00Z', systemIdentifier: 'test', newUid };
  return applyOperations(record, operations, commit, classes).record;
}

/** The form, to be opened, and what comes of it once it is filled and handed over. */
export function working(definition: FormDefinition) {
  const open = (record?: CareRecord) =>
    createForm(definition, { context: { today: '2026-11-22' }, record, scores: 'all' });
  const kept = (record: CareRecord, given: Readonly<Record<string, unknown>>) => {
    const form = open(record);
    fill(form, given);
    for (const { score, result } of form.scores) if (result.total !== null) form.confirmScore(score.id);
    const operations = extract(
      definition,
      submitted(form, record.subjectOfCare.id),
      record,
    ) as readonly RecordOperation[];
    return { operations, record: committed(record, operations) };
  };
  return { open, kept };
}

/** Declares the tests of what holds of every such form. */
export function testRiskForm(definition: FormDefinition, fixtures: Readonly<Record<string, unknown>>): void {
  const { kept } = working(definition);

  for (const [name, given] of Object.entries(fixtures)) {
    test(`${name}: ends in records the model accepts, with actions and a review`, () => {
      const before = recordOf(RESIDENTS[name] ?? '');
      const { operations, record } = kept(before, given as Readonly<Record<string, unknown>>);
      const made = (of: string) => operations.filter((one) => one.class === of && one.operation === 'create');
      assert.equal(made('Assessment').length, 1);
      assert.equal(made('Review').length, 1);
      assert.equal(inForce(record, 'Risk').length, inForce(before, 'Risk').length + made('Risk').length);
      assert.ok(made('Instruction').length + made('Risk').length + made('Need').length > 0);
      const touched = operations.filter(
        ({ class: of, operation }) => operation === 'amend' && of !== 'Safety statements',
      );
      assert.deepEqual(touched, [], 'what the record had and nobody changed stays as it is');
      for (const { class: of } of before.records)
        assert.ok(inForce(record, of).length >= inForce(before, of).length, of);
    });
  }
}
