// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DataError, formatPath } from '@careplan-kit/model';
import { definitionJson } from '../../test/define-form.js';
import { itemsReadBy } from './expression-parts.js';
import { parseDefinition } from './parse-definition.js';

const text = (id: string, more: object = {}) => ({ id, type: 'text', label: id, ...more });
const faultsOf = (input: unknown) => {
  try {
    parseDefinition(input);
  } catch (error) {
    assert.ok(error instanceof DataError, String(error));
    return error.issues.map(({ path, code }) => `${formatPath(path)} ${code}`);
  }
  return [];
};
const answer = (item: string) => ({ op: 'answer', item });

test('a definition comes back as an equal, frozen copy', () => {
  const input = definitionJson([
    { id: 'g', type: 'group', items: [text('a', { carried: { _label: { extension: [1] } } })] },
    { id: 'd', type: 'display', label: '' },
  ]);
  const definition = parseDefinition(input);
  assert.deepEqual(definition, input);
  assert.ok(Object.isFrozen(definition.items[0]));
  assert.ok(!Object.isFrozen(input.items[0]));
});

test('questions may share one list of options', () => {
  const options = [{ code: 'yes', label: 'Yes' }];
  const choice = (id: string) => ({ id, type: 'choice', label: id, options });
  assert.deepEqual(faultsOf(definitionJson([choice('a'), choice('b')])), []);
});

describe('a definition that cannot be used says where and why', () => {
  const group = (...items: unknown[]) => ({ id: 'g', type: 'group', items });
  const cases: readonly [what: string, input: unknown, ...faults: string[]][] = [
    ['not an object', [], ' invalid_type'],
    ['another format', definitionJson([], { format: 'other/1' }), 'format invalid_value'],
    ['no version number', definitionJson([], { version: '1' }), 'version invalid_format'],
    ['an unknown key at the top', definitionJson([], { script: 'x' }), ' unrecognized_keys'],
    [
      'an unknown type',
      definitionJson([text('a'), { id: 'b', type: 'video', label: 'B' }]),
      'items[1].type invalid_union',
    ],
    [
      'an unknown key on an item',
      definitionJson([group(text('a', { onclick: 'x' }))]),
      'items[0].items[0] unrecognized_keys',
    ],
    ['no label', definitionJson([{ id: 'a', type: 'text' }]), 'items[0].label invalid_type'],
    ['an id with a space', definitionJson([text('a b')]), 'items[0].id invalid_format'],
    ['a forbidden id', definitionJson([text('constructor')]), 'items[0].id forbidden-id'],
    ['an id that every object has', definitionJson([text('toString')]), 'items[0].id forbidden-id'],
    ['an id twice', definitionJson([text('a'), group(text('a'))]), 'items[1].items[0].id duplicate-id'],
    [
      'a choice of nothing',
      definitionJson([{ id: 'a', type: 'choice', label: 'A', options: [] }]),
      'items[0].options too_small',
    ],
    [
      'an option twice',
      definitionJson([
        { id: 'a', type: 'choice', label: 'A', options: ['x', 'y', 'x'].map((code) => ({ code, label: code })) },
      ]),
      'items[0].options[2].code duplicate-option',
    ],
    [
      'a date limit that is no date',
      definitionJson([{ id: 'a', type: 'date', label: 'A', max: 'tomorrow' }]),
      'items[0].max invalid_format',
    ],
    [
      'a number limit that is no number',
      definitionJson([{ id: 'a', type: 'decimal', label: 'A', min: '1,5' }]),
      'items[0].min invalid_format',
    ],
    [
      'an unknown operation',
      definitionJson([text('a', { enableWhen: { op: 'eval', code: 'x' } })]),
      'items[0].enableWhen.op invalid_union',
    ],
    [
      'a fault deep in an expression',
      definitionJson([
        text('a', { enableWhen: { op: 'not', of: { op: 'and', of: [{ op: 'today' }, { op: 'answer' }] } } }),
      ]),
      'items[0].enableWhen.of.of[1].item invalid_type',
    ],
    [
      'a question that is not there',
      definitionJson([group(text('a', { enableWhen: answer('z') }))]),
      'items[0].items[0].enableWhen unknown-item',
    ],
    [
      'a group read as a question',
      definitionJson([group(), text('a', { calculate: answer('g') })]),
      'items[1].calculate unknown-item',
    ],
    [
      'a starting value from nowhere',
      definitionJson([text('a', { initial: answer('z') })]),
      'items[0].initial unknown-item',
    ],
    [
      'an unknown part of a binding',
      definitionJson([text('a', { binding: { class: 'X', element: 'y', on: 'close' } })]),
      'items[0].binding.on invalid_value',
    ],
    ['a hostile key', definitionJson([JSON.parse('{"id": "a", "__proto__": {}}')]), 'items[0].__proto__ forbidden-key'],
    [
      'several at once',
      definitionJson([text(''), { id: 'b', type: 'text', label: '' }]),
      'items[0].id invalid_format',
      'items[0].label too_small',
      'items[1].label too_small',
    ],
  ];
  for (const [what, input, ...faults] of cases) {
    test(what, () => assert.deepEqual(faultsOf(input), faults));
  }

  test('nested far too deep, in bounded time', () => {
    let inner: unknown = { op: 'today' };
    for (let level = 0; level < 100_000; level++) inner = { op: 'not', of: inner };
    const [fault, ...others] = faultsOf(definitionJson([text('a', { enableWhen: inner })]));
    assert.match(fault ?? '', / too-deep$/);
    assert.deepEqual(others, []);
  });
});

describe('items that depend on each other in a circle are refused', () => {
  const circles: readonly [what: string, items: unknown[], named: RegExp][] = [
    ['itself', [text('a', { calculate: answer('a') })], /circle: a$/],
    [
      'two conditions',
      [text('a', { enableWhen: answer('b') }), text('b', { enableWhen: answer('a') })],
      /circle: a, b$/,
    ],
    [
      'a condition and a calculation, far apart',
      [
        text('a', { calculate: answer('b') }),
        text('b', { calculate: answer('c') }),
        text('free'),
        text('c', { enableWhen: answer('a') }),
      ],
      /circle: a, b, c$/,
    ],
    [
      'a group and what is in it',
      [{ id: 'g', type: 'group', enableWhen: answer('a'), items: [text('a')] }],
      /circle: g, a$/,
    ],
  ];
  for (const [what, items, named] of circles) {
    test(what, () => {
      assert.throws(
        () => parseDefinition(definitionJson(items)),
        (error) => {
          assert.ok(error instanceof DataError);
          assert.deepEqual(
            error.issues.map(({ path, code }) => ({ path, code })),
            [{ path: ['items'], code: 'cycle' }],
          );
          assert.match(error.issues[0]!.message, named);
          return true;
        },
      );
    });
  }
});

test('the items an expression reads are found in every operation', () => {
  const read = itemsReadBy({
    op: 'if',
    when: {
      op: 'and',
      of: [
        { op: 'exists', item: 'a' },
        { op: 'not', of: { op: 'in', value: { op: 'answer', item: 'b' }, list: [] } },
      ],
    },
    then: {
      op: 'round',
      places: 1,
      value: {
        op: 'divide',
        left: { op: 'weight', item: 'c' },
        right: { op: 'sum', of: [{ op: 'answer', item: 'd' }] },
      },
    },
    otherwise: {
      op: 'between',
      value: { op: 'answer', item: 'e' },
      low: { op: 'count', of: [{ op: 'or', of: [{ op: 'answer', item: 'f' }] }] },
      high: {
        op: 'multiply',
        left: { op: 'answer', item: 'g' },
        right: { op: 'subtract', left: { op: 'today' }, right: { op: 'answer', item: 'a' } },
      },
    },
  });
  assert.deepEqual([...read].sort(), ['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  assert.deepEqual([...itemsReadBy(undefined)], []);
});
