// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  type FormInstance,
  type FormItem,
  type StoredAnswer,
  createForm,
  createSubmission,
  extract,
  parseDefinition,
} from '@careplan-kit/forms/contract';
import { lintDefinition } from '@careplan-kit/forms/lint';
import { type CareRecord, type RecordOperation, applyOperations, inForce } from '@careplan-kit/model';
import { PEOPLE, careWorkers } from '@careplan-kit/model/fixtures';
import * as mods from '@careplan-kit/model/mods';
import { covers } from './covers.js';
import * as fixtures from './fixtures.js';
import { movingAndHandling } from './index.js';

const classes = [mods.Assessment, mods.Instruction, mods.Need, mods.Review, mods.Risk, mods.SafetyStatements];
const recordOf = (name: string): CareRecord => {
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
const flat = (items: readonly FormItem[]): FormItem[] =>
  items.flatMap((item) => [item, ...('items' in item && item.items ? flat(item.items) : [])]);
const open = (record?: CareRecord) =>
  createForm(movingAndHandling, { context: { today: '2026-11-22' }, record, scores: 'all' });

/** Types the answers in, as a worker would; an entry of a list goes into an empty one, or into a new one. */
function fill(form: FormInstance, given: Readonly<Record<string, unknown>>, round = ''): void {
  for (const [id, value] of Object.entries(given)) {
    if (!Array.isArray(value) || form.node(id + round)?.kind !== 'repeat') {
      form.answer(id + round, value as StoredAnswer);
      continue;
    }
    const filled = new Set(Object.keys(form.snapshot().origins ?? {}));
    const empty = (form.entries()[id + round] ?? []).filter((entry) => !filled.has(`${id}${round}~${entry}`));
    value.forEach((entry: Readonly<Record<string, unknown>>, index) =>
      fill(form, entry, `${round}~${empty[index] ?? form.addEntry(id + round)}`),
    );
  }
}

function submitted(form: FormInstance, subjectOfCare: string) {
  const result = createSubmission(form, {
    id: 'submission-1',
    subjectOfCare,
    author: careWorkers.eliza,
    submittedAt: '2026-11-22T09:00:00Z',
  });
  assert.ok(result.ok, JSON.stringify(result));
  return result.submission;
}

function committed(record: CareRecord, operations: readonly RecordOperation[]): CareRecord {
  let made = 0;
  const newUid = () => `new-${(made += 1)}`;
  const commit = { committer: careWorkers.eliza, at: '2026-11-22T09:00:00Z', systemIdentifier: 'test', newUid };
  return applyOperations(record, operations, commit, classes).record;
}

const kept = (record: CareRecord, given: Readonly<Record<string, unknown>>) => {
  const form = open(record);
  fill(form, given);
  for (const { score, result } of form.scores) if (result.total !== null) form.confirmScore(score.id);
  const operations = extract(movingAndHandling, submitted(form, record.subjectOfCare.id), record) as RecordOperation[];
  return { operations, record: committed(record, operations) };
};

describe('the moving and handling form', () => {
  test('is accepted by the parser as it stands, and the check finds nothing', () => {
    assert.deepEqual(parseDefinition(JSON.parse(JSON.stringify(movingAndHandling))), movingAndHandling);
    const { findings } = lintDefinition(movingAndHandling);
    assert.deepEqual(
      findings.filter(({ severity }) => severity !== 'info'),
      [],
    );
  });

  test('asks for every field it says it covers', () => {
    const ids = new Set(flat(movingAndHandling.items).map(({ id }) => id));
    assert.ok(covers.length > 0);
    for (const { field, items } of covers) {
      assert.ok(items.length > 0, field);
      for (const id of items) assert.ok(ids.has(id), `${field}: ${id}`);
    }
  });

  for (const [name, given] of Object.entries(fixtures)) {
    test(`${name}: ends in records the model accepts, with actions and a review`, () => {
      const before = recordOf(RESIDENTS[name] ?? '');
      const { operations, record } = kept(before, given);
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

  const withEquipment = (given: Readonly<Record<string, StoredAnswer>>, weight: StoredAnswer | null) => {
    const form = open();
    form.answer('weight', weight);
    const entry = form.addEntry('equipment');
    for (const [id, value] of Object.entries(given)) form.answer(`${id}~${entry}`, value);
    return (display: string) => form.node(`${display}~${entry}`)?.visible;
  };

  test('a hoist examined more than six months ago must not be used', () => {
    const seen = (examinedOn: StoredAnswer) =>
      withEquipment({ equipmentKind: 'hoist', safeLoad: '160', examinedOn }, '70')('examinationOverdue');
    assert.equal(seen('2026-05-22'), false);
    assert.equal(seen('2026-05-21'), true);
    const unknown = withEquipment({ equipmentKind: 'hoist', examinedOn: { unknown: 'unknown' } }, '70');
    assert.equal(unknown('examinationNotKnown'), true);
  });

  test('a person heavier than the safe load, or of unknown weight, is not lifted', () => {
    const load = { equipmentKind: 'sling', safeLoad: '120' };
    assert.equal(withEquipment(load, '120')('tooHeavy'), false);
    assert.equal(withEquipment(load, '120.1')('tooHeavy'), true);
    assert.equal(withEquipment(load, '120')('loadNotKnown'), false);
    assert.equal(withEquipment(load, { unknown: 'declined' })('loadNotKnown'), true);
    assert.equal(withEquipment(load, null)('loadNotKnown'), true);
    assert.equal(withEquipment({ equipmentKind: 'hoist' }, '70')('loadNotKnown'), true);
    assert.equal(withEquipment({ equipmentKind: 'frame' }, null)('loadNotKnown'), false);
  });

  test('a number of helpers nobody knows says not alone, and one move always stands there', () => {
    const form = open();
    const [entry] = form.entries()['tasks'] ?? [];
    form.answer(`staff~${entry}`, { unknown: 'unknown' });
    assert.equal(form.node(`staffNotKnown~${entry}`)?.visible, true);
    form.answer(`staff~${entry}`, '2');
    assert.equal(form.node(`staffNotKnown~${entry}`)?.visible, false);
  });
});
