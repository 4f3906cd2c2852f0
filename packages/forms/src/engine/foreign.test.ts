// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TODAY, defineForm, definitionJson } from '../../test/define-form.js';
import type { FormItem } from '../contract/definition.js';
import type { Expression } from '../contract/expression.js';
import type { ForeignExpressions, ForeignValue } from '../contract/form-instance.js';
import { parseDefinition } from '../definition/parse-definition.js';
import { createForm } from './create-form.js';

const context = { today: TODAY };
const foreign = (expression: string): Expression => ({ op: 'foreign', language: 'text/fhirpath', expression });
const answer = (item: string): Expression => ({ op: 'answer', item });
const item = (id: string, type: string, more: object = {}) => ({ id, type, label: id, ...more }) as FormItem;
const knows = (evaluate: ForeignExpressions['evaluate']): ForeignExpressions => ({
  languages: ['text/fhirpath'],
  evaluate,
});

const definition = defineForm(
  item('a', 'boolean'),
  item('asks', 'text', { enableWhen: foreign('asks') }),
  item('or', 'text', { enableWhen: { op: 'or', of: [answer('a'), foreign('or')] } }),
  item('and', 'text', { enableWhen: { op: 'and', of: [answer('a'), foreign('and')] } }),
  item('sum', 'integer', { calculate: foreign('sum') }),
  item('either', 'integer', {
    calculate: { op: 'if', when: answer('a'), then: { op: 'constant', value: 1 }, otherwise: foreign('either') },
  }),
);

describe('an expression of another language, where nothing can read it', () => {
  test('shows its item and says so, unless the rest settles it', () => {
    const form = createForm(definition, { context });
    const state = () =>
      ['asks', 'or', 'and'].map((key) => [form.question(key)!.visible, form.question(key)!.conditionNotRead]);
    assert.deepEqual(state(), [
      [true, true],
      [true, true],
      [true, true],
    ]);
    form.answer('a', true);
    assert.deepEqual(state(), [
      [true, true],
      [true, false],
      [true, true],
    ]);
    form.answer('a', false);
    assert.deepEqual(state(), [
      [true, true],
      [true, true],
      [false, false],
    ]);
  });

  test('leaves a calculation to be answered by hand, and the answer comes back when it is left again', () => {
    const form = createForm(definition, { context });
    assert.deepEqual([form.question('sum')?.notCalculated, form.question('sum')?.writable], [true, true]);
    form.answer('a', false);
    form.answer('sum', '12');
    form.answer('either', '7');
    assert.deepEqual(form.question('sum')?.provenance, { from: 'worker' });
    form.answer('a', true);
    assert.deepEqual([form.question('either')?.answer, form.question('either')?.writable], ['1', false]);
    assert.throws(() => form.answer('either', '2'), RangeError);
    form.answer('a', false);
    assert.deepEqual([form.question('either')?.answer, form.question('either')?.writable], ['7', true]);
    const again = createForm(definition, { context, snapshot: form.snapshot() });
    assert.deepEqual(again.answers(), form.answers());
  });

  test('does not let a number stand that was worked out elsewhere from other answers', () => {
    const snapshot = { answers: { sum: '5' }, provenance: { sum: { from: 'calculation' as const } } };
    assert.equal(createForm(definition, { context, snapshot }).question('sum')?.answer, null);
  });

  test('is told through a variable as well', () => {
    const json = definitionJson([item('x', 'text', { enableWhen: { op: 'variable', name: 'v' } })], {
      variables: [{ name: 'v', value: foreign('v') }],
    });
    assert.ok(createForm(parseDefinition(json), { context }).question('x')?.conditionNotRead);
  });

  test('shows no words that would tell what is withheld', () => {
    const told = defineForm(item('secret', 'boolean'), {
      id: 'words',
      type: 'display',
      label: 'There is one.',
      enableWhen: { op: 'and', of: [answer('secret'), foreign('x')] },
    });
    const form = createForm(told, { context, access: () => 'none' });
    assert.equal(form.nodes[1]?.visible, false);
  });
});

describe('an expression of another language, where the host can read it', () => {
  test('is asked with the key of its item after every change, and its result counts', () => {
    const asked: string[] = [];
    const form = createForm(definition, {
      context,
      foreign: knows((expression, _, key, given): ForeignValue => {
        asked.push(`${expression} ${key}`);
        if (expression === 'sum') return { number: given.question('a')?.answer === true ? '2.50' : '1' };
        return expression === 'asks' ? given.question('a')?.answer === true : null;
      }),
    });
    assert.deepEqual(
      form.questions.map(({ visible, conditionNotRead }) => [visible, conditionNotRead]),
      [
        [true, false],
        [false, false],
        [false, false],
        [false, false],
        [true, false],
        [true, false],
      ],
    );
    assert.equal(form.question('sum')?.answer, '1');
    asked.length = 0;
    form.answer('a', true);
    assert.ok(asked.includes('asks asks') && asked.includes('sum sum'));
    assert.ok(form.question('asks')?.visible);
    assert.deepEqual([form.question('sum')?.answer, form.question('sum')?.writable], [null, false], 'no whole number');
  });

  test('that never comes to rest is stopped', () => {
    let calls = 0;
    const form = createForm(defineForm(item('n', 'integer', { calculate: foreign('n') }), item('t', 'text')), {
      context,
      foreign: knows(() => ({ number: String(calls++) })),
    });
    calls = 0;
    form.answer('t', 'x');
    assert.ok(calls <= 3, String(calls));
  });

  test('that fails, or gives what is no value, was not understood', () => {
    const failing = knows(() => {
      throw new Error('no such function');
    });
    assert.ok(createForm(definition, { context, foreign: failing }).question('asks')?.conditionNotRead);
    for (const odd of [{ number: '1e400000000' }, { number: 5 }, [1], undefined]) {
      const form = createForm(definition, { context, foreign: knows(() => odd as unknown as ForeignValue) });
      assert.equal(form.question('sum')?.answer, null);
    }
    const other = { languages: ['text/cql'], evaluate: () => true };
    assert.ok(createForm(definition, { context, foreign: other }).question('asks')?.conditionNotRead);
  });
});
