// SPDX-License-Identifier: Apache-2.0
// Records that a list of another record names, as the needs, goals and actions of a plan.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  type CareRecord,
  type RecordClass,
  type RecordOperation,
  applyOperations,
  inForce,
  parseCareRecord,
} from '@careplan-kit/model';
import * as z from 'zod/mini';
import { TODAY, defineForm } from '../../test/define-form.js';
import type { FormItem } from '../contract/definition.js';
import type { FormInstance } from '../contract/form-instance.js';
import { createForm } from '../engine/create-form.js';
import { recheck } from '../recheck/index.js';
import { createSubmission } from './create-submission.js';
import { extract } from './extract.js';

const text = (id: string, binding: object) => ({ id, type: 'text', label: id, binding }) as FormItem;
const group = (id: string, binding: object, items: readonly FormItem[]) =>
  ({ id, type: 'group', repeats: {}, binding, items }) as FormItem;
const inPlan = (select?: string) => ({ class: 'Plan', element: 'needs', ...(select && { select }) });

const plan = defineForm(
  text('title', { class: 'Plan', element: 'title' }),
  group('needs', { class: 'Need', listedIn: inPlan(), whenRemoved: 'close' }, [
    text('need', { class: 'Need', element: 'text' }),
    text('why', inPlan('why')),
    group('goals', { class: 'Goal', listedIn: inPlan('goals'), whenRemoved: 'close' }, [
      text('goal', { class: 'Goal', element: 'text' }),
      group('steps', inPlan('steps'), [text('step', inPlan('text'))]),
    ]),
  ]),
  group('otherGoals', { class: 'Goal' }, [text('otherGoal', { class: 'Goal', element: 'text' })]),
);

const version = (name: string, recordUid: string, content: object, more: object = {}) => ({
  class: name,
  recordUid,
  versionNumber: 1,
  content,
  writtenBy: { library: '0.1.0' },
  ...more,
});
const person = (...records: object[]): CareRecord =>
  parseCareRecord({ schemaVersion: 1, subjectOfCare: { id: 'resident-green' }, records, changeLog: [] });
const recordClass = (name: string): RecordClass =>
  ({ name, standard: 'Test', schema: z.looseObject({}), elements: [], onePerPerson: false }) as RecordClass;
const author = { id: 'worker-jane', name: 'Jane' };

const open = (record?: CareRecord) => createForm(plan, { context: { today: TODAY }, record });
function submit(form: FormInstance) {
  const context = { id: 's', subjectOfCare: 'resident-green', author, submittedAt: '2026-11-22T10:00:00Z' };
  const result = createSubmission(form, context);
  assert.ok(result.ok, JSON.stringify(result));
  return result.submission;
}
function commit(record: CareRecord, operations: readonly object[]): CareRecord {
  const facts = { committer: author, at: '2026-11-22T10:00:00Z', systemIdentifier: 'test', newUid: () => 'plan' };
  const classes = ['Plan', 'Need', 'Goal'].map(recordClass);
  return applyOperations(record, operations as RecordOperation[], facts, classes).record;
}
const link = (name: string, recordUid: string) => ({ class: name, recordUid });
const said = (operations: readonly object[]) =>
  (operations as { operation: string; class: string; recordUid?: string }[]).map((one) =>
    [one.operation, one.class, one.recordUid].join(' '),
  );

const full = person(
  version('Plan', 'p', {
    title: 'Plan',
    needs: [
      {
        ...link('Need', 'n2'),
        why: 'He said so',
        newer: 1,
        goals: [{ ...link('Goal', 'g1'), steps: [{ text: 'First' }] }],
      },
      { text: 'Only in the plan' },
      link('Need', 'n1'),
      link('Need', 'gone'),
    ],
  }),
  version('Need', 'n1', { text: 'Washing' }),
  version('Need', 'n2', { text: 'A light at night' }),
  version('Need', 'n3', { text: 'Named by no plan' }),
  version('Need', 'gone', { text: 'Withdrawn' }, { withdrawn: true }),
  version('Goal', 'g1', { text: 'To sleep' }),
  version('Goal', 'g2', { text: 'To shave himself', need: link('Need', 'n1') }),
  version('Goal', 'g3', { text: 'The allotment' }),
);

describe('records that a list names', () => {
  test('stand in its order, those that belong there after them, and each in one place alone', () => {
    const form = open(full);
    assert.deepEqual(form.answers(), {
      title: 'Plan',
      'need~e1': 'A light at night',
      'why~e1': 'He said so',
      'goal~e1~e4': 'To sleep',
      'step~e1~e4~e5': 'First',
      'need~e2': 'Washing',
      'goal~e2~e6': 'To shave himself',
      'need~e3': 'Named by no plan',
      'otherGoal~e7': 'The allotment',
    });
    assert.deepEqual(form.question('why~e1')?.provenance, {
      from: 'record',
      class: 'Plan',
      recordUid: 'p',
      versionNumber: 1,
    });
    assert.deepEqual(recheck(plan, submit(form), full).findings, []);
  });

  test('and nothing changed are named from now on, and are not written again', () => {
    const operations = extract(plan, submit(open(full)), full) as RecordOperation[];
    assert.deepEqual(said(operations), ['amend Plan p']);
    assert.deepEqual(operations[0]?.content['needs'], [
      (full.records[0]?.content['needs'] as unknown[])[0],
      { text: 'Only in the plan' },
      { ...link('Need', 'n1'), goals: [link('Goal', 'g2')] },
      link('Need', 'gone'),
      link('Need', 'n3'),
    ]);
    const after = commit(full, operations);
    assert.deepEqual(open(after).answers(), open(full).answers(), 'and are found again');
    const [again] = extract(plan, submit(open(after)), after) as RecordOperation[];
    assert.equal(again?.content['needs'], inForce(after, 'Plan')[0]?.content['needs'], 'the same list, not a copy');
  });

  test('that are new are begun under a name, and the list names them', () => {
    const form = open(person());
    form.answer('title', 'First plan');
    const need = form.addEntry('needs');
    form.answer(`need~${need}`, 'Washing');
    form.answer(`why~${need}`, 'His back hurts');
    const goal = form.addEntry(`goals~${need}`);
    form.answer(`goal~${need}~${goal}`, 'To shave himself');
    form.answer(`step~${need}~${goal}~${form.addEntry(`steps~${need}~${goal}`)}`, 'A mirror');
    form.addEntry(`goals~${need}`);
    form.addEntry('needs');
    const submission = submit(form);
    const operations = extract(plan, submission, person());
    const [needUid, goalUid] = [`s-needs-${need}`, `s-goals-${need}-${goal}`];
    assert.deepEqual(operations, [
      {
        operation: 'create',
        class: 'Plan',
        content: {
          title: 'First plan',
          needs: [
            {
              ...link('Need', needUid),
              why: 'His back hurts',
              goals: [{ ...link('Goal', goalUid), steps: [{ text: 'A mirror' }] }],
            },
          ],
        },
      },
      { operation: 'create', class: 'Need', recordUid: needUid, content: { text: 'Washing' } },
      { operation: 'create', class: 'Goal', recordUid: goalUid, content: { text: 'To shave himself' } },
    ]);
    const after = commit(person(), operations);
    assert.deepEqual(Object.values(open(after).answers()).sort(), Object.values(form.answers()).sort());
    assert.ok(recheck(plan, submission, after).findings.some(({ rule }) => rule === 'conflict'));
    assert.throws(() => commit(after, operations), /exists already/, 'and are not begun twice');
  });

  test('that say nothing themselves are begun where something stands under them', () => {
    const form = open(person());
    const need = form.addEntry('needs');
    form.answer(`goal~${need}~${form.addEntry(`goals~${need}`)}`, 'To shave himself');
    assert.deepEqual(said(extract(plan, submit(form), person())).slice(1), [
      `create Need s-needs-${need}`,
      `create Goal s-goals-${need}-e2`,
    ]);
  });

  test('that were changed are amended from the version that was seen', () => {
    const form = open(full);
    form.answer('goal~e1~e4', 'To sleep through');
    form.moveEntry('needs', 'e2', 0);
    const operations = extract(plan, submit(form), full) as RecordOperation[];
    assert.deepEqual(said(operations), ['amend Plan p', 'amend Goal g1']);
    assert.deepEqual(
      (operations[0]?.content['needs'] as { recordUid?: string }[]).map(({ recordUid }) => recordUid),
      ['n1', undefined, 'n2', 'gone', 'n3'],
    );
    const later = person(...full.records, { ...version('Goal', 'g1', { text: 'To dream' }), versionNumber: 2 });
    const [, goal] = extract(plan, submit(form), later);
    assert.ok(goal?.operation === 'amend' && goal.fromVersion === 1, 'committing it is refused');
  });

  test('that were taken away leave the list, and are completed with what stood under them', () => {
    const form = open(full);
    form.removeEntry('needs', 'e1');
    const operations = extract(plan, submit(form), full);
    assert.deepEqual(said(operations), ['amend Plan p', 'complete Need n2', 'complete Goal g1']);
    const after = commit(parseCareRecord({ ...full, records: full.records }), operations);
    assert.ok(!Object.values(open(after).answers()).includes('A light at night'), 'and do not come back');
  });

  test('are left as they are where the worker may not see them', () => {
    const access = ({ id }: { id: string }) =>
      id === 'need' || id === 'goal' ? ('none' as const) : ('write' as const);
    const form = createForm(plan, { context: { today: TODAY }, record: full, access });
    form.answer('why~e1', 'He says so often');
    const operations = extract(plan, submit(form), full) as RecordOperation[];
    assert.deepEqual(said(operations), ['amend Plan p']);
    const [first] = operations[0]?.content['needs'] as Record<string, unknown>[];
    assert.deepEqual(first, { ...(full.records[0]?.content['needs'] as object[])[0], why: 'He says so often' });
  });

  test('said to come from elsewhere are found out', () => {
    const submission = submit(open(full));
    const forged = { ...submission, answers: { ...submission.answers, 'why~e1': 'Something else' } };
    assert.deepEqual(
      recheck(plan, forged, full).findings.map(({ rule, path }) => `${rule} ${path.join('.')}`),
      ['provenance provenance.why~e1'],
    );
  });
});
