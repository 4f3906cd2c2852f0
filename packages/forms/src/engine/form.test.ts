// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { TODAY, defineForm } from '../../test/define-form.js';
import type { StoredAnswer } from '../contract/answers.js';
import type { FormDefinition, FormItem } from '../contract/definition.js';
import type { Expression } from '../contract/expression.js';
import type { FormInstance } from '../contract/form-instance.js';
import { createForm } from './create-form.js';

const context = { today: TODAY };
const open = (definition: FormDefinition) => createForm(definition, { context });
const equals = (item: string, value: string | boolean): Expression => ({
  op: 'equal',
  left: { op: 'answer', item },
  right: { op: 'constant', value },
});
const yesNo = (id: string, more: Partial<FormItem> = {}) => ({ id, type: 'boolean', label: id, ...more }) as FormItem;
const text = (id: string, more: Partial<FormItem> = {}) => ({ id, type: 'text', label: id, ...more }) as FormItem;
const integer = (id: string, more: Partial<FormItem> = {}) => ({ id, type: 'integer', label: id, ...more }) as FormItem;

const visible = (form: FormInstance) => form.questions.filter((question) => question.visible).map(({ key }) => key);
const valueOf = (form: FormInstance, key: string) => form.question(key)?.answer;
/** The keys each change told its subscribers about. */
function watch(form: FormInstance): string[][] {
  const told: string[][] = [];
  form.subscribe((changed) => told.push([...changed].map(({ key }) => key).sort()));
  return told;
}

describe('an answer', () => {
  const definition = defineForm(
    text('name'),
    integer('glasses'),
    { id: 'on', type: 'date', label: 'On' },
    text('fixed', { readOnly: true }),
  );

  test('is read as its type, and what cannot be read stays as it was typed', () => {
    const form = open(definition);
    form.answer('on', '31/2/1940');
    form.answer('glasses', '1,5');
    assert.deepEqual(form.answers(), { glasses: { entered: '1,5' }, on: { entered: '31/2/1940' } });
    assert.equal(form.question('on')?.entered, '31/2/1940');
    assert.equal(form.question('on')?.answer, null);
    assert.deepEqual(form.problems(), [
      { key: 'glasses', code: 'not-a-whole-number' },
      { key: 'on', code: 'not-a-date' },
    ]);
    form.answer('on', '28/2/1940');
    assert.equal(form.question('on')?.entered, null);
    assert.equal(valueOf(form, 'on'), '1940-02-28');
  });

  test('of nothing but spaces is blank, and a blank answer has no entry', () => {
    const form = open(definition);
    for (const blank of ['', '   ', null, [], { entered: ' ' }] as (StoredAnswer | null)[]) {
      form.answer('name', 'x');
      form.answer('name', blank);
      assert.deepEqual(form.answers(), {});
      assert.equal(form.question('name')?.provenance, null);
    }
  });

  test('goes to questions that are answered by hand, and to no others', () => {
    const form = open(definition);
    assert.throws(() => form.answer('nothing', 'x'), RangeError);
    assert.throws(() => form.answer('fixed', 'x'), RangeError);
    assert.throws(() => form.answer('toString', 'x'), RangeError);
    assert.deepEqual(form.answers(), {});
  });

  test('that is required is missed only while its question can be seen', () => {
    const form = open(
      defineForm(
        yesNo('falls'),
        text('when', { required: true, enableWhen: equals('falls', true) } as Partial<FormItem>),
      ),
    );
    assert.deepEqual(form.problems(), []);
    form.answer('falls', true);
    assert.deepEqual(form.problems(), [{ key: 'when', code: 'required' }]);
    form.answer('falls', false);
    assert.deepEqual(form.problems(), []);
  });
});

describe('a condition', () => {
  const definition = defineForm(
    yesNo('aid'),
    {
      id: 'aids',
      type: 'group',
      label: 'Aids',
      enableWhen: equals('aid', true),
      items: [
        text('which'),
        { id: 'hint', type: 'display', label: 'Bring it' },
        { id: 'inner', type: 'group', items: [text('where')] },
      ],
    },
    text('about', { enableWhen: { op: 'exists', item: 'which' } }),
  );

  test('that is unknown does not show its item', () => {
    assert.deepEqual(visible(open(definition)), ['aid']);
  });

  test('on a group hides and shows everything in it', () => {
    const form = open(definition);
    form.answer('aid', true);
    assert.deepEqual(visible(form), ['aid', 'which', 'where']);
    const group = form.nodes[1];
    assert.ok(group?.kind === 'group' && group.visible && group.children.every((child) => child.visible));
    form.answer('aid', false);
    assert.ok(!group.visible && group.children.every((child) => !child.visible));
  });

  test('reads a hidden answer as blank', () => {
    const form = open(definition);
    form.answer('aid', true);
    form.answer('which', 'frame');
    assert.deepEqual(visible(form), ['aid', 'which', 'where', 'about']);
    form.answer('aid', false);
    assert.deepEqual(visible(form), ['aid']);
  });

  test('that comes true again shows the answer that was there', () => {
    const form = open(definition);
    form.answer('aid', true);
    form.answer('which', 'frame');
    form.answer('aid', null);
    assert.deepEqual(form.answers(), { which: 'frame' });
    form.answer('aid', true);
    assert.equal(valueOf(form, 'which'), 'frame');
    assert.deepEqual(visible(form), ['aid', 'which', 'where', 'about']);
  });

  test('tells subscribers what it showed and hid, once for each change', () => {
    const form = open(definition);
    const told = watch(form);
    form.answer('aid', true);
    form.answer('which', 'frame');
    form.answer('which', 'stick');
    form.answer('aid', false);
    assert.deepEqual(told, [
      ['aid', 'aids', 'hint', 'inner', 'where', 'which'],
      ['about', 'which'],
      ['which'],
      ['about', 'aid', 'aids', 'hint', 'inner', 'where', 'which'],
    ]);
  });
});

describe('a calculation', () => {
  const total: FormItem = {
    id: 'total',
    type: 'integer',
    label: 'Total',
    calculate: { op: 'sum', of: ['a', 'b'].map((item) => ({ op: 'weight', item }) as const) },
  };
  const scored = (id: string): FormItem => ({
    id,
    type: 'choice',
    label: id,
    options: [
      { code: 'low', label: 'Low', weight: 1 },
      { code: 'high', label: 'High', weight: 4 },
      { code: 'refused', label: 'Would rather not say' },
    ],
  });

  test('has no result until nothing is missing, and loses it again', () => {
    const form = open(defineForm(scored('a'), scored('b'), total));
    form.answer('a', 'high');
    assert.equal(valueOf(form, 'total'), null);
    form.answer('b', 'low');
    assert.equal(valueOf(form, 'total'), '5');
    assert.deepEqual(form.question('total')?.provenance, { from: 'calculation' });
    form.answer('a', 'refused');
    assert.equal(valueOf(form, 'total'), null, 'an option without points is not worth nothing');
    assert.equal(form.question('total')?.provenance, null);
    assert.ok(!form.question('total')?.writable);
    assert.throws(() => form.answer('total', '9'), RangeError);
  });

  test('runs only when something it reads has changed', () => {
    const form = open(defineForm(scored('a'), scored('b'), total, text('note'), text('other')));
    const told = watch(form);
    form.answer('note', 'x');
    form.answer('a', 'low');
    form.answer('b', 'low');
    assert.deepEqual(told, [['note'], ['a'], ['b', 'total']]);
  });

  test('passes along a chain of two hundred, each link once and in order', () => {
    const links: FormItem[] = Array.from({ length: 200 }, (_, index) =>
      integer(`link${index + 1}`, {
        calculate: {
          op: 'sum',
          of: [
            { op: 'answer', item: index === 0 ? 'start' : `link${index}` },
            { op: 'constant', value: 1 },
          ],
        },
      } as Partial<FormItem>),
    );
    // Listed backwards: the order of evaluation is that of dependence, not of the page.
    const form = open(defineForm(...links.reverse(), integer('start'), integer('bystander')));
    const told: string[][] = [];
    form.subscribe((changed) => told.push([...changed].map(({ key }) => key)));
    form.answer('start', '7');
    assert.equal(valueOf(form, 'link200'), '207');
    assert.deepEqual(told, [['start', ...Array.from({ length: 200 }, (_, index) => `link${index + 1}`)]]);
    form.answer('start', 'seven');
    assert.equal(valueOf(form, 'link200'), null);
  });

  test('stops where a result stays the same', () => {
    const atLeast10: Expression = {
      op: 'greater-or-equal',
      left: { op: 'answer', item: 'n' },
      right: { op: 'constant', value: 10 },
    };
    const form = open(
      defineForm(
        integer('n'),
        yesNo('high', { calculate: atLeast10 } as Partial<FormItem>),
        text('why', { enableWhen: equals('high', true) }),
      ),
    );
    const told = watch(form);
    for (const n of ['3', '4', '10', '11']) form.answer('n', n);
    assert.deepEqual(told, [['high', 'n'], ['n'], ['high', 'n', 'why'], ['n']]);
  });

  test('of parts of parts is still a number that can be submitted', () => {
    const third: Expression = { op: 'divide', left: { op: 'answer', item: 'n' }, right: { op: 'constant', value: 3 } };
    const form = open(
      defineForm(integer('n'), {
        id: 'part',
        type: 'decimal',
        label: 'Part',
        calculate: { op: 'multiply', left: third, right: third },
      }),
    );
    form.answer('n', '1');
    assert.equal(valueOf(form, 'part'), '0.11111111111111111111');
    assert.deepEqual(form.problems(), []);
  });

  test('waits for both ways to an item that forks and joins', () => {
    const plus = (id: string, ...items: string[]): FormItem =>
      integer(id, {
        calculate: { op: 'sum', of: items.map((item) => ({ op: 'answer', item })) },
      } as Partial<FormItem>);
    const form = open(
      defineForm(plus('join', 'n', 'left', 'right'), plus('right', 'left', 'n'), plus('left', 'n'), integer('n')),
    );
    const told: unknown[] = [];
    form.answer('n', '1');
    form.subscribe((changed) => told.push([valueOf(form, 'join'), ...[...changed].map(({ key }) => key)]));
    form.answer('n', '2');
    assert.deepEqual(told, [['8', 'n', 'left', 'right', 'join']]);
  });
});

describe('starting values', () => {
  const definition = defineForm(
    { id: 'on', type: 'date', label: 'On', initial: { op: 'today' } },
    text('greeting', { initial: { op: 'constant', value: 'Hello' } } as Partial<FormItem>),
    integer('wrong', { initial: { op: 'constant', value: 'word' } } as Partial<FormItem>),
  );

  test('fill what is blank and say where they came from', () => {
    const form = createForm(definition, { context, answers: { greeting: 'Good morning' } });
    assert.deepEqual(form.answers(), { on: TODAY, greeting: 'Good morning' });
    assert.deepEqual(form.snapshot().provenance, { on: { from: 'initial' }, greeting: { from: 'worker' } });
    form.answer('on', '2026-11-01');
    assert.deepEqual(form.question('on')?.provenance, { from: 'worker' });
  });

  test('do not come back into a form that was put away blank', () => {
    const form = createForm(definition, { context, snapshot: { answers: {}, provenance: {} } });
    assert.deepEqual(form.answers(), {});
  });
});

describe('a snapshot', () => {
  const definition = defineForm(
    yesNo('aid'),
    text('which', { enableWhen: equals('aid', true) }),
    { id: 'weight', type: 'decimal', label: 'Weight' },
    { id: 'on', type: 'date', label: 'On' },
    {
      id: 'many',
      type: 'multiple-choice',
      label: 'Many',
      options: [
        { code: 'a', label: 'A' },
        { code: 'b', label: 'B' },
      ],
    },
    text('copy', { calculate: { op: 'answer', item: 'which' } } as Partial<FormItem>),
  );
  const stored = fc.oneof(
    fc.string(),
    fc.boolean(),
    fc.array(fc.constantFrom('a', 'b', 'c')),
    fc.constantFrom('70.0', '1,5', '31/2/1940', '29/2/2024', '2026-11-22', ' ', '__proto__'),
    fc.string().map((entered) => ({ entered })),
    fc.constant(null),
  );
  const key = fc.constantFrom('aid', 'which', 'weight', 'on', 'many');

  test('opens the form again as it was, whatever was typed', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, stored), { maxLength: 12 }), (typing) => {
        const form = open(definition);
        for (const [question, value] of typing) form.answer(question, value);
        const snapshot = form.snapshot();
        const kept: unknown = JSON.parse(JSON.stringify(snapshot));
        assert.deepEqual(kept, snapshot, 'a snapshot is JSON');
        const again = createForm(definition, { context, snapshot: kept as typeof snapshot });
        assert.deepEqual(again.snapshot(), snapshot);
        assert.deepEqual(visible(again), visible(form));
        assert.deepEqual(again.problems(), form.problems());
      }),
    );
  });

  test('gives back the answers this form has no question for', () => {
    const form = open(definition);
    form.answer('weight', '70.0');
    const unknown = form.restore({
      answers: { on: '2026-11-01', olderQuestion: 'kept', copy: 'stale' },
      provenance: {},
    });
    assert.deepEqual(unknown, { olderQuestion: 'kept' });
    assert.deepEqual(
      form.answers(),
      { on: '2026-11-01' },
      'in place of every answer, and a calculation is worked out anew',
    );
  });
});

test('two forms of one definition share nothing', () => {
  const definition = defineForm(yesNo('aid'), text('which', { enableWhen: equals('aid', true) }));
  const [one, two] = [open(definition), createForm(definition, { context: { today: '2026-01-01' } })];
  const told = watch(two);
  one.answer('aid', true);
  one.answer('which', 'frame');
  assert.deepEqual(two.answers(), {});
  assert.deepEqual(visible(two), ['aid']);
  assert.deepEqual(told, []);
  assert.notEqual(one.question('aid'), two.question('aid'));
});

test('a subscription ends when it is told to, and one listener may end another', () => {
  const form = open(defineForm(text('a')));
  const told: string[] = [];
  const endFirst = form.subscribe(() => {
    told.push('first');
    endFirst();
  });
  const endSecond = form.subscribe(() => told.push('second'));
  form.answer('a', '1');
  form.answer('a', '2');
  endSecond();
  form.answer('a', '3');
  assert.deepEqual(told, ['first', 'second', 'second']);
});
