// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DataError, formatPath } from '@careplan-kit/model';
import { definitionJson } from '../../test/define-form.js';
import { everyKind } from '../../test/every-kind.js';
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

test('what was read comes back as it is; a changed copy of it is read anew', () => {
  const definition = parseDefinition(everyKind());
  assert.equal(parseDefinition(definition), definition);
  const changed = { ...definition, title: 'Another' };
  assert.notEqual(parseDefinition(changed), changed);
  assert.throws(() => parseDefinition({ ...definition, title: '' }), DataError);
});

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

describe('questions for a file', () => {
  const file = (more: object) => definitionJson([{ id: 'a', type: 'attachment', label: 'A', ...more }]);

  test('may limit its kinds, its size and its length', () => {
    assert.deepEqual(faultsOf(file({})), []);
    assert.deepEqual(faultsOf(file({ kinds: ['photo', 'audio', 'video', 'file'], maxSize: 1, maxSeconds: 180 })), []);
  });

  test('whose limits are none of these are refused', () => {
    assert.deepEqual(faultsOf(file({ kinds: [] })), ['items[0].kinds too_small']);
    assert.deepEqual(faultsOf(file({ kinds: ['hologram'] })), ['items[0].kinds[0] invalid_value']);
    for (const limit of ['maxSize', 'maxSeconds']) {
      assert.deepEqual(faultsOf(file({ [limit]: 0 })), [`items[0].${limit} too_small`]);
      assert.deepEqual(faultsOf(file({ [limit]: 1.5 })), [`items[0].${limit} invalid_type`]);
      assert.deepEqual(faultsOf(file({ [limit]: '60' })), [`items[0].${limit} invalid_type`]);
    }
    assert.deepEqual(faultsOf(file({ accept: '*/*' })), ['items[0] unrecognized_keys']);
  });
});

describe('the words of another language', () => {
  const items = [
    text('a', { help: 'Help', prompts: ['One?'] }),
    { id: 'g', type: 'group', label: 'G', items: [{ id: 'n', type: 'integer', label: 'N', unit: 'g' }] },
    { id: 'c', type: 'choice', label: 'C', options: [{ code: 'x', label: 'X' }] },
    { id: 'd', type: 'display', label: 'D' },
  ];
  const translated = (given: object, more: object = {}, language = 'cy') =>
    definitionJson(items, { translations: { [language]: { reviewed: false, items: given, ...more } } });

  test('are accepted for every part an item has', () => {
    const given = {
      a: { label: 'A', help: 'Help', prompts: ['Un?', 'Dau?'] },
      g: { label: 'G' },
      n: { label: 'N', unit: 'g' },
      c: { label: 'C', options: { x: 'X' } },
      d: { label: 'D' },
    };
    const input = translated(given, { title: 'Ffurflen', description: 'Disgrifiad' });
    assert.deepEqual(faultsOf(input), []);
    assert.deepEqual(parseDefinition(input), input);
    assert.ok(Object.isFrozen(parseDefinition(input).translations?.['cy']?.items['a']));
  });

  const cases: readonly [what: string, input: unknown, ...faults: string[]][] = [
    ['of no item', translated({ z: { label: 'Z' } }), 'translations.cy.items.z unknown-item'],
    [
      'of an option that is not there',
      translated({ c: { options: { y: 'Y' } } }),
      'translations.cy.items.c.options.y unknown-option',
    ],
    [
      'of options where there are none',
      translated({ a: { options: { y: 'Y' } } }),
      'translations.cy.items.a.options unknown-words',
    ],
    ['of a unit where there is none', translated({ a: { unit: 'g' } }), 'translations.cy.items.a.unit unknown-words'],
    ['of help where there is none', translated({ d: { help: 'H' } }), 'translations.cy.items.d.help unknown-words'],
    ['that are empty', translated({ a: { label: '' } }), 'translations.cy.items.a.label too_small'],
    ['that are no words', translated({ a: { prompts: 'Un?' } }), 'translations.cy.items.a.prompts invalid_type'],
    ['with a part of their own', translated({ a: { html: 'x' } }), 'translations.cy.items.a unrecognized_keys'],
    ['of a form, with a part of their own', translated({}, { script: 'x' }), 'translations.cy unrecognized_keys'],
    [
      'that do not say whether they were checked',
      translated({}, { reviewed: undefined }),
      'translations.cy.reviewed invalid_type',
    ],
    ['under a name that is no language', translated({}, {}, 'cy-GB'), 'translations.cy-GB invalid_key'],
    ['of the form’s own language', translated({}, {}, 'en'), 'translations.en own-language'],
    [
      'under a prototype key',
      JSON.parse(JSON.stringify(translated({ a: { label: 'A' } })).replace('"cy"', '"__proto__"')),
      'translations.__proto__ forbidden-key',
    ],
    [
      'of an item with a prototype key',
      JSON.parse(JSON.stringify(translated({ z: { label: 'A' } })).replace('"z"', '"constructor"')),
      'translations.cy.items.constructor forbidden-key',
    ],
    [
      'of an option with a prototype key',
      JSON.parse(JSON.stringify(translated({ c: { options: { z: 'Z' } } })).replace('"z"', '"__proto__"')),
      'translations.cy.items.c.options.__proto__ forbidden-key',
    ],
  ];
  for (const [what, input, ...faults] of cases) {
    test(`${what} are refused, with the place`, () => assert.deepEqual(faultsOf(input), faults));
  }
});
