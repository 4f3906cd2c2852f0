// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DataError } from '@careplan-kit/model';
import { TODAY, defineForm } from '../../test/define-form.js';
import type { FormItem } from '../contract/definition.js';
import type { Expression } from '../contract/expression.js';
import type { FormInstance, RepeatNode } from '../contract/form-instance.js';
import { createForm } from './create-form.js';

const context = { today: TODAY };
const open = (...items: FormItem[]) => createForm(defineForm(...items), { context });
const answer = (item: string): Expression => ({ op: 'answer', item });
const question = (id: string, type: string, more: object = {}) => ({ id, type, label: id, ...more }) as FormItem;
const group = (id: string, repeats: object | undefined, ...items: FormItem[]) =>
  ({ id, type: 'group', label: id, ...(repeats && { repeats }), items }) as FormItem;
const over = (items: string, fold: string, value?: Expression) =>
  ({ op: 'over', items, fold, ...(value && { value }) }) as Expression;

const repeat = (form: FormInstance, key: string): RepeatNode => {
  const node = form.node(key);
  assert.ok(node?.kind === 'repeat', key);
  return node;
};
const keys = (form: FormInstance) => form.questions.map(({ key }) => key);
const told = (form: FormInstance) => {
  const changes: string[][] = [];
  form.subscribe((changed) => changes.push([...changed].map(({ key }) => key).sort()));
  return changes;
};

const wounds = (more: object = {}) =>
  group(
    'wounds',
    more,
    question('open', 'boolean'),
    question('depth', 'decimal', { enableWhen: answer('open') }),
    question('note', 'text', { initial: { op: 'constant', value: 'Look at it' } }),
  );

describe('a repeating group', () => {
  test('begins with the fewest entries it may have, and none without', () => {
    assert.deepEqual(open(wounds()).entries(), { wounds: [] });
    const form = open(wounds({ min: 2 }));
    assert.deepEqual(form.entries(), { wounds: ['e1', 'e2'] });
    assert.deepEqual(keys(form), ['open~e1', 'depth~e1', 'note~e1', 'open~e2', 'depth~e2', 'note~e2']);
    assert.equal(form.question('note~e2')?.answer, 'Look at it');
    assert.equal(form.question('note'), undefined);
  });

  test('has answers of its own in each entry, and a condition sees those of the same entry', () => {
    const form = open(wounds({ min: 2 }));
    form.answer('open~e1', true);
    assert.equal(form.question('depth~e1')?.visible, true);
    assert.equal(form.question('depth~e2')?.visible, false);
    assert.deepEqual(form.answers(), { 'open~e1': true, 'note~e1': 'Look at it', 'note~e2': 'Look at it' });
  });

  test('takes an entry at the end or before another, moves it, and takes it away with all that is in it', () => {
    const form = open(wounds());
    const [first, second] = [form.addEntry('wounds'), form.addEntry('wounds')];
    const third = form.addEntry('wounds', 0);
    assert.deepEqual(form.entries(), { wounds: [third, first, second] });
    form.moveEntry('wounds', third, 2);
    assert.deepEqual(form.entries(), { wounds: [first, second, third] });
    form.answer(`open~${second}`, true);
    form.removeEntry('wounds', second);
    assert.deepEqual(form.entries(), { wounds: [first, third] });
    assert.equal(form.question(`open~${second}`), undefined);
    assert.ok(!(`open~${second}` in form.answers()));
    assert.notEqual(form.addEntry('wounds'), second, 'an id is never used again');
    assert.deepEqual(
      repeat(form, 'wounds').entries.map(({ node }) => node.key),
      form.entries()['wounds']!.map((id) => `wounds~${id}`),
    );
  });

  test('says when there are too few or too many, and still takes what happened', () => {
    const form = open(wounds({ min: 1, max: 2 }));
    assert.ok(!repeat(form, 'wounds').canRemove);
    form.removeEntry('wounds', 'e1');
    assert.deepEqual(form.problems(), [{ key: 'wounds', code: 'too-few-entries', limit: '1' }]);
    for (let count = 0; count < 3; count++) form.addEntry('wounds');
    assert.ok(!repeat(form, 'wounds').canAdd);
    assert.deepEqual(form.problems(), [{ key: 'wounds', code: 'too-many-entries', limit: '2' }]);
  });

  test('tells of the list, of what is new, and of what goes over it', () => {
    const form = open(wounds(), question('sum', 'decimal', { calculate: over('wounds', 'sum', answer('depth')) }));
    const changes = told(form);
    form.addEntry('wounds');
    form.answer('open~e1', true);
    form.answer('depth~e1', '2.5');
    form.answer('note~e1', 'other');
    assert.deepEqual(changes, [
      ['depth~e1', 'note~e1', 'open~e1', 'sum', 'wounds', 'wounds~e1'],
      ['depth~e1', 'open~e1'],
      ['depth~e1', 'sum'],
      ['note~e1'],
    ]);
  });

  test('refuses what is no repeating item, no entry of it, and more than two thousand', () => {
    const form = open(wounds(), question('plain', 'text'));
    for (const key of ['plain', 'nothing', 'wounds~e1', '__proto__'])
      assert.throws(() => form.addEntry(key), RangeError);
    assert.throws(() => form.removeEntry('wounds', 'e9'), RangeError);
    assert.throws(() => form.moveEntry('wounds', 'e9', 0), RangeError);
    const many = open(group('many', {}, question('a', 'text')));
    const ids = Array.from({ length: 2000 }, (_, index) => `e${index + 1}`);
    many.restore({ answers: {}, provenance: {}, entries: { many: ids } });
    assert.throws(() => many.addEntry('many'), RangeError);
    assert.equal(many.entries()['many']?.length, 2000);
  });

  test('uses the ids the host gives, and refuses one that is none', () => {
    let given = 'a_-1';
    const form = createForm(defineForm(wounds()), { context: { today: TODAY, newId: () => given } });
    assert.equal(form.addEntry('wounds'), 'a_-1');
    for (given of ['a_-1', 'a~b', '', 'x'.repeat(41)]) assert.throws(() => form.addEntry('wounds'), RangeError);
    assert.deepEqual(form.entries(), { wounds: ['a_-1'] });
  });

  test('that is hidden hides its entries, and is unknown to what goes over it', () => {
    const form = open(
      question('any', 'boolean'),
      { ...wounds({ min: 1 }), enableWhen: answer('any') } as FormItem,
      question('count', 'integer', { calculate: over('wounds', 'count') }),
    );
    assert.equal(form.question('count')?.answer, null);
    assert.ok(!form.question('open~e1')?.visible);
    form.answer('any', true);
    assert.equal(form.question('count')?.answer, '1');
    form.answer('open~e1', true);
    assert.ok(form.question('depth~e1')?.visible);
    form.answer('any', false);
    assert.ok(!form.question('depth~e1')?.visible);
    assert.equal(form.question('count')?.answer, null);
  });
});

describe('a repeating question', () => {
  const names = question('name', 'text', {
    repeats: {},
    items: [question('phone', 'text', { enableWhen: { op: 'exists', item: 'name' } })],
  });

  test('has one node for each time it is given, and its own questions in each', () => {
    const form = open(names);
    form.addEntry('name');
    form.addEntry('name');
    assert.deepEqual(keys(form), ['name~e1', 'phone~e1', 'name~e2', 'phone~e2']);
    form.answer('name~e2', 'Robert');
    assert.deepEqual(
      form.questions.map(({ visible }) => visible),
      [true, false, true, true],
    );
    assert.deepEqual(
      form.question('name~e2')?.children.map(({ key }) => key),
      ['phone~e2'],
    );
  });

  test('that is required is missed when it is not given at all', () => {
    const form = open(question('name', 'text', { repeats: {}, required: true }));
    assert.deepEqual(form.entries(), { name: ['e1'] });
    assert.deepEqual(form.problems(), [{ key: 'name~e1', code: 'required' }]);
    form.removeEntry('name', 'e1');
    assert.deepEqual(form.problems(), [{ key: 'name', code: 'too-few-entries', limit: '1' }]);
  });

  test('can be counted and joined into one value', () => {
    const form = open(
      question('score', 'integer', { repeats: {} }),
      question('most', 'integer', { calculate: over('score', 'greatest', answer('score')) }),
      question('last', 'integer', { calculate: over('score', 'last', answer('score')) }),
    );
    for (const value of ['3', '9', '4']) form.answer(`score~${form.addEntry('score')}`, value);
    assert.equal(form.question('most')?.answer, '9');
    assert.equal(form.question('last')?.answer, '4');
    form.moveEntry('score', 'e2', 2);
    assert.equal(form.question('last')?.answer, '9', 'an order that changed is a change');
  });
});

describe('questions in questions', () => {
  test('follow their question and are hidden with it', () => {
    const form = open(
      question('aid', 'boolean'),
      question('which', 'text', { enableWhen: answer('aid'), items: [question('since', 'date')] }),
    );
    assert.deepEqual(
      form.questions.map(({ key, visible }) => [key, visible]),
      [
        ['aid', true],
        ['which', false],
        ['since', false],
      ],
    );
    form.answer('aid', true);
    assert.ok(form.question('since')?.visible);
  });
});

describe('entries in entries', () => {
  const form = () =>
    open(
      group('visit', { min: 1 }, question('day', 'integer'), group('drink', {}, question('ml', 'integer')), {
        ...question('sum', 'integer'),
        calculate: over('drink', 'sum', answer('ml')),
      } as FormItem),
      question('all', 'integer', { calculate: over('visit', 'sum', over('drink', 'sum', answer('ml'))) }),
      question('days', 'integer', { calculate: over('visit', 'sum', answer('sum')) }),
    );

  test('are added up in their own entry and over all of them', () => {
    const drinks = form();
    drinks.addEntry('visit');
    const cup = (visit: string, ml: string) => drinks.answer(`ml~${visit}~${drinks.addEntry(`drink~${visit}`)}`, ml);
    cup('e1', '200');
    cup('e1', '150');
    cup('e2', '100');
    assert.deepEqual(
      ['sum~e1', 'sum~e2', 'all', 'days'].map((key) => drinks.question(key)?.answer),
      ['350', '100', '450', '450'],
    );
    const changes = told(drinks);
    drinks.answer('ml~e2~e5', '110');
    assert.deepEqual(changes, [['all', 'days', 'ml~e2~e5', 'sum~e2']], 'nothing of the first visit');
    drinks.removeEntry('visit', 'e1');
    assert.deepEqual(drinks.entries(), { visit: ['e2'], 'drink~e2': ['e5'] });
    assert.equal(drinks.question('all')?.answer, '110');
  });

  test('stand in a new entry as many as there have to be', () => {
    const nested = open(group('outer', {}, group('inner', { min: 2 }, question('a', 'text'))));
    nested.addEntry('outer');
    assert.deepEqual(nested.entries(), { outer: ['e1'], 'inner~e1': ['e2', 'e3'] });
    nested.undo();
    nested.redo();
    assert.deepEqual(nested.entries(), { outer: ['e1'], 'inner~e1': ['e2', 'e3'] });
  });

  test('of which one goes over all of them are told when another changes', () => {
    // A definition as the parser refuses it today: what is worked out must not depend on that.
    const share = question('share', 'integer', { calculate: over('row', 'sum', answer('n')) });
    const items = [group('row', { min: 2 }, question('n', 'integer'), share)];
    const form = createForm({ ...defineForm(question('x', 'text')), items }, { context });
    form.answer('n~e1', '2');
    form.answer('n~e2', '3');
    assert.deepEqual([form.question('share~e1')?.answer, form.question('share~e2')?.answer], ['5', '5']);
    form.removeEntry('row', 'e2');
    assert.equal(form.question('share~e1')?.answer, '2');
  });

  test('that would be too many by multiplication are refused, in a definition and in a draft', () => {
    const inner = group('inner', { min: 1500 }, question('a', 'text'));
    assert.throws(() => open(group('outer', { min: 1500 }, inner)), DataError);
    const small = open(group('outer', {}, group('inner', {}, question('a', 'text'))));
    const ids = Array.from({ length: 600 }, (_, index) => `e${index}`);
    const entries = { outer: ids, ...Object.fromEntries(ids.map((id) => [`inner~${id}`, ids])) };
    assert.throws(() => small.restore({ answers: {}, provenance: {}, entries }), DataError);
    assert.deepEqual(small.entries(), { outer: [] }, 'the form is as it was');
  });
});

test('one answer in one of five hundred entries works nothing out in the others', () => {
  let asked = 0;
  const counting = {
    get today() {
      asked++;
      return TODAY;
    },
  };
  // Each time a condition is looked at, it asks for the day.
  const shown = (of: Expression): Expression => ({
    op: 'and',
    of: [{ op: 'equal', left: { op: 'today' }, right: { op: 'constant', value: TODAY } }, of],
  });
  const definition = defineForm(
    group(
      'row',
      {},
      question('a', 'boolean'),
      question('b', 'text', { enableWhen: shown(answer('a')) }),
      question('c', 'text', { enableWhen: shown({ op: 'exists', item: 'b' }) }),
    ),
  );
  const ids = Array.from({ length: 500 }, (_, index) => `e${index + 1}`);
  const form = createForm(definition, {
    context: counting,
    snapshot: { answers: {}, provenance: {}, entries: { row: ids } },
  });
  assert.equal(asked, 1000);
  const changes = told(form);
  asked = 0;
  form.answer('a~e250', true);
  form.answer('b~e250', 'x');
  assert.deepEqual(changes, [
    ['a~e250', 'b~e250'],
    ['b~e250', 'c~e250'],
  ]);
  assert.equal(asked, 3);
});
