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
import { medicinesSelfAdministration } from './index.js';

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
  createForm(medicinesSelfAdministration, { context: { today: '2026-11-22' }, record, scores: 'all' });

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
  const operations = extract(
    medicinesSelfAdministration,
    submitted(form, record.subjectOfCare.id),
    record,
  ) as RecordOperation[];
  return { operations, record: committed(record, operations) };
};

describe('the form for one’s own medicines', () => {
  test('is accepted by the parser as it stands, and the check finds nothing', () => {
    assert.deepEqual(
      parseDefinition(JSON.parse(JSON.stringify(medicinesSelfAdministration))),
      medicinesSelfAdministration,
    );
    const { findings } = lintDefinition(medicinesSelfAdministration);
    assert.deepEqual(
      findings.filter(({ severity }) => severity !== 'info'),
      [],
    );
  });

  test('asks for every field it says it covers', () => {
    const ids = new Set(flat(medicinesSelfAdministration.items).map(({ id }) => id));
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
