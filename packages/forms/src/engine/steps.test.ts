// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TODAY, defineForm, definitionJson } from '../../test/define-form.js';
import type { FormItem } from '../contract/definition.js';
import type { FormInstance } from '../contract/form-instance.js';
import { parseDefinition } from '../definition/parse-definition.js';
import { createForm } from './create-form.js';

const context = { today: TODAY };
const text = (id: string) => ({ id, type: 'text', label: id }) as FormItem;
const open = () =>
  createForm(
    defineForm(text('a'), text('b'), { id: 'g', type: 'group', repeats: {}, items: [text('c')] } as FormItem),
    {
      context,
    },
  );
const history = (form: FormInstance) => [form.canUndo, form.canRedo];

describe('a step of the worker', () => {
  test('is taken back and done again, with where the answer came from', () => {
    const form = createForm(defineForm({ ...text('a'), initial: { op: 'constant', value: 'begin' } } as FormItem), {
      context,
    });
    assert.deepEqual(history(form), [false, false], 'what filled the form is no step');
    form.answer('a', 'typed');
    form.undo();
    assert.deepEqual([form.question('a')?.answer, form.question('a')?.provenance], ['begin', { from: 'initial' }]);
    assert.deepEqual(history(form), [false, true]);
    form.redo();
    assert.equal(form.question('a')?.answer, 'typed');
    assert.deepEqual(form.question('a')?.provenance, { from: 'worker' });
    form.redo();
    form.undo();
    form.undo();
    assert.equal(form.question('a')?.answer, 'begin');
  });

  test('is as long as one question is answered, until it is ended or another is', () => {
    const form = open();
    for (const typed of ['t', 'te', 'tea']) form.answer('a', typed);
    form.endStep();
    form.answer('a', 'tea,');
    form.answer('b', 'x');
    form.answer('a', 'tea, please');
    const back: unknown[] = [];
    while (form.canUndo) {
      form.undo();
      back.push([form.question('a')?.answer, form.question('b')?.answer]);
    }
    assert.deepEqual(back, [
      ['tea,', 'x'],
      ['tea,', null],
      ['tea', null],
      [null, null],
    ]);
  });

  test('that changes nothing is none', () => {
    const form = open();
    form.answer('a', '');
    assert.deepEqual(history(form), [false, false]);
    form.answer('a', 'x');
    form.undo();
    form.answer('b', ' ');
    assert.deepEqual(history(form), [false, true], 'and leaves what can be done again');
    form.answer('b', 'y');
    assert.deepEqual(history(form), [true, false]);
  });

  test('may be an entry added, moved or taken away, with all that was in it', () => {
    const form = open();
    const [first, second] = [form.addEntry('g'), form.addEntry('g')];
    form.answer(`c~${second}`, 'kept');
    form.moveEntry('g', second, 0);
    form.removeEntry('g', second);
    const nodes = [form.entries(), form.answers()];
    form.undo();
    assert.deepEqual(form.entries(), { g: [second, first] });
    assert.deepEqual(form.answers(), { [`c~${second}`]: 'kept' });
    form.undo();
    assert.deepEqual(form.entries(), { g: [first, second] });
    form.undo();
    form.undo();
    assert.deepEqual([form.entries(), form.answers()], [{ g: [first] }, {}]);
    while (form.canRedo) form.redo();
    assert.deepEqual([form.entries(), form.answers()], nodes);
  });

  test('that is an entry has its starting values with it, and comes back with them', () => {
    const form = createForm(
      defineForm({
        id: 'g',
        type: 'group',
        repeats: {},
        items: [
          { ...text('c'), initial: { op: 'constant', value: 'begin' } },
          { ...text('d'), enableWhen: { op: 'exists', item: 'c' } },
        ],
      } as FormItem),
      { context },
    );
    form.addEntry('g');
    assert.ok(form.question('d~e1')?.visible);
    form.undo();
    assert.deepEqual(form.entries(), { g: [] });
    form.redo();
    assert.equal(form.question('c~e1')?.answer, 'begin');
    assert.ok(form.question('d~e1')?.visible);
  });

  test('is forgotten after a hundred, and when a draft is opened', () => {
    const form = open();
    for (let count = 0; count < 130; count++) form.answer(count % 2 ? 'a' : 'b', String(count));
    let steps = 0;
    while (form.canUndo) {
      form.undo();
      steps++;
    }
    assert.equal(steps, 100);
    assert.deepEqual(form.answers(), { a: '29', b: '28' });
    form.restore({ answers: {}, provenance: {} });
    assert.deepEqual(history(form), [false, false]);
  });
});

describe('a total that was confirmed', () => {
  const definition = parseDefinition(
    definitionJson([{ id: 'n', type: 'integer', label: 'n' }], {
      scores: [{ id: 's', title: 'S', parts: [{ value: { op: 'answer', item: 'n' } }] }],
    }),
  );

  test('is a step; taking back what changed it brings the confirmation back', () => {
    const form = createForm(definition, { context, scores: 'all' });
    const score = form.scores[0]!;
    form.answer('n', '4');
    form.confirmScore('s');
    form.answer('n', '5');
    assert.ok(!score.confirmed);
    form.undo();
    assert.deepEqual([score.result.total, score.confirmed], ['4', true]);
    form.undo();
    assert.ok(!score.confirmed);
    form.redo();
    assert.ok(score.confirmed);
    form.redo();
    assert.deepEqual([score.result.total, score.confirmed], ['5', false]);
  });
});
