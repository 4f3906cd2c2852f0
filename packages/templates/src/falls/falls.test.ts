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
import { falls } from './index.js';

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
const open = (record?: CareRecord) => createForm(falls, { context: { today: '2026-11-22' }, record, scores: 'all' });

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
  const operations = extract(falls, submitted(form, record.subjectOfCare.id), record) as RecordOperation[];
  return { operations, record: committed(record, operations) };
};

describe('the falls form', () => {
  test('is accepted by the parser as it stands, and the check finds nothing', () => {
    assert.deepEqual(parseDefinition(JSON.parse(JSON.stringify(falls))), falls);
    const { findings } = lintDefinition(falls);
    assert.deepEqual(
      findings.filter(({ severity }) => severity !== 'info'),
      [],
    );
  });

  test('asks for every field it says it covers', () => {
    const ids = new Set(flat(falls.items).map(({ id }) => id));
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

  test('has no score: no number says how likely a fall is', () => {
    assert.equal(falls.scores, undefined);
    for (const item of flat(falls.items)) assert.ok(!('calculate' in item) && !('points' in item), item.id);
  });

  test('every finding must be answered, and only one that is there asks for its own action', () => {
    const findings = flat(falls.items).filter(({ id }) => id.endsWith('Finding'));
    assert.equal(findings.length, 14);
    const form = open();
    for (const { id } of findings) {
      const actions = id.replace('Finding', 'Actions');
      assert.ok(
        form.problems().some(({ key, code }) => key === id && code === 'required'),
        id,
      );
      for (const code of ['absent', 'not-assessed']) {
        form.answer(id, code);
        assert.equal(form.node(actions)?.visible, false, id);
      }
      assert.equal(form.node('notLookedAt')?.visible, true, id);
      form.answer(id, 'present');
      assert.equal(form.node(actions)?.visible, true, id);
      const action = id.replace('Finding', 'Action');
      assert.ok(
        form.problems().some(({ key, code }) => key.startsWith(`${action}~`) && code === 'required'),
        id,
      );
    }
    assert.equal(form.node('notLookedAt')?.visible, false);
  });

  test('a head injury with a blood thinner, a break or no response says 999 at once', () => {
    const form = open();
    assert.equal(form.node('urgentNow')?.visible, false);
    for (const code of ['head-and-blood-thinner', 'break', 'not-responding']) {
      form.answer('urgent', [code]);
      assert.equal(form.node('urgentNow')?.visible, true, code);
    }
    form.answer('urgent', ['none']);
    assert.equal(form.node('urgentNow')?.visible, false);
  });

  test('two falls, or one that hurt, ask for the falls service; a number nobody knows is not none', () => {
    const form = open();
    const asked = () => form.node('askFallsService')?.visible;
    form.answer('fallsInTwelveMonths', '1');
    assert.equal(asked(), false);
    form.answer('fallsInTwelveMonths', '2');
    assert.equal(asked(), true);
    form.answer('fallsInTwelveMonths', { unknown: 'unknown' });
    assert.equal(form.node('falls')?.visible, true);
    const entry = form.addEntry('falls');
    form.answer(`fallHurt~${entry}`, 'yes');
    assert.equal(asked(), true);
  });

  test('Mr Green’s actions become records with their review dates, beside those he had', () => {
    const { operations } = kept(recordOf('resident-green'), fixtures.mrGreen);
    const actions = operations.filter((one) => one.class === 'Instruction').map(({ content }) => content);
    assert.equal(actions.length, 3, 'what nobody knows is no action');
    assert.deepEqual(actions[0], {
      what: {
        originalText: 'Put his frame at the bed, on the right, when he goes to bed. Ask him before you move it.',
      },
      who: { name: 'Whoever helps him to bed' },
      reviewDate: '2026-11-24',
    });
  });
});
