// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TODAY, defineForm } from '../../test/define-form.js';
import type { FormItem, QuestionItem } from '../contract/definition.js';
import type { Expression } from '../contract/expression.js';
import type { Access, FormInstance, RepeatNode } from '../contract/form-instance.js';
import { createSubmission } from '../submission/create-submission.js';
import { createForm } from './create-form.js';

const context = { today: TODAY };
const item = (id: string, type: string, more: object = {}) => ({ id, type, label: id, ...more }) as FormItem;
const answer = (id: string): Expression => ({ op: 'answer', item: id });
const count: Expression = { op: 'over', items: 'wounds', fold: 'count' };
const definition = defineForm(
  {
    id: 'wounds',
    type: 'group',
    label: 'Wounds',
    repeats: {},
    items: [item('where', 'text'), item('depth', 'integer')],
  } as FormItem,
  item('count', 'integer', { calculate: count }),
  item('deepest', 'integer', {
    calculate: { op: 'over', items: 'wounds', fold: 'greatest', value: answer('depth') },
  }),
  item('many', 'text', { enableWhen: { op: 'greater', left: count, right: { op: 'constant', value: 1 } } }),
  item('free', 'text'),
);
const open = (access: Readonly<Record<string, Access>>, more: object = {}) =>
  createForm(definition, { context, access: ({ id }: QuestionItem) => access[id] ?? 'write', ...more });
const full = open({});
for (const [where, depth] of [
  ['heel', '3'],
  ['hip', '7'],
]) {
  const entry = full.addEntry('wounds');
  full.answer(`where~${entry}`, where!);
  full.answer(`depth~${entry}`, depth!);
}
const snapshot = full.snapshot();
const withheld = (form: FormInstance) => form.questions.filter((question) => question.withheld).map(({ key }) => key);
const submit = (form: FormInstance) => {
  const author = { id: 'worker-sue', name: 'Sue' };
  const result = createSubmission(form, { id: 's', subjectOfCare: 'p', author, submittedAt: '2026-11-22T10:00:00Z' });
  assert.ok(result.ok);
  return result.submission;
};

describe('entries of which one question is withheld', () => {
  const form = open({ depth: 'none' }, { snapshot });

  test('show the rest, and withhold what goes over that question', () => {
    assert.deepEqual(withheld(form), ['depth~e1', 'depth~e2', 'deepest']);
    assert.deepEqual(form.answers(), { 'where~e1': 'heel', 'where~e2': 'hip', count: '2' });
    assert.deepEqual(submit(form).withheld, ['depth~e1', 'depth~e2', 'deepest']);
  });

  test('cannot be taken away by someone who cannot see what goes with them', () => {
    const repeat = form.nodes[0] as RepeatNode;
    assert.deepEqual([repeat.canAdd, repeat.canRemove], [true, false]);
    assert.throws(() => form.removeEntry('wounds', 'e1'), RangeError);
    assert.deepEqual(form.snapshot(), snapshot);
  });
});

describe('entries of which everything is withheld', () => {
  const form = open({ depth: 'none', where: 'none' }, { snapshot });

  test('are not there, not even how many they are', () => {
    const repeat = form.nodes[0] as RepeatNode;
    assert.deepEqual([repeat.withheld, repeat.entries, repeat.canAdd, repeat.problems], [true, [], false, []]);
    assert.deepEqual(withheld(form), ['count', 'deepest', 'many']);
    assert.deepEqual([form.entries(), form.answers()], [{}, {}]);
    for (const key of ['wounds~e1', 'where~e1']) assert.equal(form.node(key), undefined);
    assert.equal(form.question('where~e1'), undefined);
    assert.throws(() => form.addEntry('wounds'), RangeError);
    assert.throws(() => form.answer('where~e1', 'x'), RangeError);
    const submission = submit(form);
    assert.deepEqual(submission.withheld, ['wounds', 'count', 'deepest', 'many']);
    assert.ok(!/heel|hip|e1/.test(JSON.stringify(submission)));
  });

  test('stay in the draft for whoever may see them', () => {
    form.answer('free', 'x');
    assert.deepEqual(form.snapshot().entries, snapshot.entries);
    const again = open({}, { snapshot: form.snapshot() });
    assert.deepEqual(again.answers(), { ...full.answers(), free: 'x' });
  });
});

describe('entries the worker may only read', () => {
  test('can be neither added to nor taken away', () => {
    const form = open({ depth: 'read', where: 'read' }, { snapshot });
    const repeat = form.nodes[0] as RepeatNode;
    assert.deepEqual([repeat.canAdd, repeat.canRemove, repeat.entries.length], [false, false, 2]);
    for (const change of [
      () => form.addEntry('wounds'),
      () => form.removeEntry('wounds', 'e1'),
      () => form.moveEntry('wounds', 'e1', 1),
    ])
      assert.throws(change, RangeError);
  });
});
