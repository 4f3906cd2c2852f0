// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { definitionJson } from '../../test/define-form.js';
import { faultsOf, tell } from '../../test/faults-of.js';

const item = (type: string, more: object = {}, id = 'a') => ({ id, type, label: id, ...more });
const text = (id: string, more: object = {}) => item('text', more, id);
const group = (id: string, more: object, ...items: unknown[]) => ({ id, type: 'group', items, ...more });
const answer = (id: string) => ({ op: 'answer', item: id });
const over = (items: string, more: object = { fold: 'count' }) => ({ op: 'over', items, ...more });
const score = (more: object = {}) => ({ id: 's', title: 'S', parts: [], ...more });
const coded = (code: string, more: object = {}) => ({ code, label: code, ...more });
const bound = (more: object = {}) => ({ binding: { class: 'X', element: 'y', ...more } });

const wounds = group('wound', { repeats: {} }, text('site'), item('decimal', { repeats: {} }, 'size'));
tell('references', [
  [
    'inside an entry are plain',
    definitionJson([
      text('top'),
      group(
        'g',
        { repeats: {} },
        text('a'),
        text('b', { enableWhen: { op: 'and', of: [answer('a'), answer('top')] } }),
      ),
    ]),
  ],
  [
    'into a repeating group are out of reach',
    definitionJson([wounds, text('a', { calculate: answer('site') })]),
    'items[1].calculate out-of-reach',
  ],
  [
    'to a repeating question are out of reach',
    definitionJson([text('r', { repeats: {} }), text('a', { enableWhen: { op: 'exists', item: 'r' } })]),
    'items[1].enableWhen out-of-reach',
  ],
  [
    'from one repeating group into another are out of reach',
    definitionJson([wounds, group('g', { repeats: {} }, text('b', { enableWhen: answer('site') }))]),
    'items[1].items[0].enableWhen out-of-reach',
  ],
  [
    'into an inner entry are out of reach',
    definitionJson([
      group('g', { repeats: {} }, text('a', { enableWhen: answer('deep') }), group('h', { repeats: {} }, text('deep'))),
    ]),
    'items[0].items[0].enableWhen out-of-reach',
  ],
  [
    'of a repeating item’s own condition do not stand in its entries',
    definitionJson([group('g', { repeats: {}, enableWhen: answer('a') }, text('a'))]),
    'items[0].enableWhen out-of-reach',
  ],
  [
    'of a child to its repeating question are plain',
    definitionJson([text('r', { repeats: {}, items: [text('a', { enableWhen: answer('r') })] })]),
  ],
  [
    'over the entries see inside them',
    definitionJson([wounds, text('a', { calculate: over('wound', { fold: 'first', value: answer('site') }) })]),
  ],
  [
    'over the entries of the entries need both',
    definitionJson([
      wounds,
      text('a', { calculate: over('size') }),
      text('b', {
        calculate: over('wound', { fold: 'sum', value: over('size', { fold: 'sum', value: answer('size') }) }),
      }),
    ]),
    'items[1].calculate out-of-reach',
  ],
  [
    'over what is given once',
    definitionJson([text('a'), text('b', { calculate: over('a') })]),
    'items[1].calculate not-repeating',
  ],
  ['over nothing', definitionJson([text('b', { calculate: over('z') })]), 'items[0].calculate unknown-item'],
  [
    'over without a value, except to count',
    definitionJson([
      wounds,
      text('b', { calculate: { op: 'sum', of: [over('wound'), over('wound', { fold: 'sum' })] } }),
    ]),
    'items[1].calculate.of[1] no-value',
  ],
  [
    'deep in an expression are told at their place',
    definitionJson([
      text('a', { calculate: { op: 'which', of: [{ when: { op: 'not', of: answer('z') }, gives: 'x' }] } }),
    ]),
    'items[0].calculate.of[0].when.of unknown-item',
  ],
  [
    'to a variable',
    definitionJson([text('a', { calculate: { op: 'variable', name: 'v' } })]),
    'items[0].calculate unknown-variable',
  ],
  [
    'to a score and to a flag',
    definitionJson(
      [
        text('a', { calculate: { op: 'score', score: 'z' } }),
        text('b', { enableWhen: { op: 'flag', score: 's', flag: 'z' } }),
      ],
      { scores: [score()] },
    ),
    'items[0].calculate unknown-score',
    'items[1].enableWhen unknown-flag',
  ],
  [
    'of a variable stand at the top',
    definitionJson([wounds], { variables: [{ name: 'v', value: answer('site') }] }),
    'variables[0].value out-of-reach',
  ],
  [
    'of a score stand at the top',
    definitionJson([wounds], {
      scores: [
        score({
          parts: [{ value: answer('site') }],
          total: answer('y'),
          bands: [coded('b', { when: answer('x') })],
          flags: [coded('f', { when: answer('w') })],
          results: [coded('r', { value: answer('v') })],
        }),
      ],
    }),
    'scores[0].total unknown-item',
    'scores[0].parts[0].value out-of-reach',
    'scores[0].bands[0].when unknown-item',
    'scores[0].flags[0].when unknown-item',
    'scores[0].results[0].value unknown-item',
  ],
  [
    'bands of an expression that hold nothing',
    definitionJson([
      text('n'),
      text('a', { calculate: { op: 'band', value: answer('n'), bands: [{ min: 2, max: 1, gives: 'x' }] } }),
    ]),
    'items[1].calculate.bands[0] empty-range',
  ],
]);

const rows = (entry: object, ...items: unknown[]) =>
  definitionJson([group('g', { repeats: {}, binding: { class: 'X', ...entry } }, ...items)]);
const rated = (id: string) => group(id, { repeats: {} }, text(`${id}-a`));
const over2 = (value: unknown) => over('g', { fold: 'any', value });
const many = Array.from({ length: 2_001 }, () => ({ op: 'today' }));
tell('the work of going over entries', [
  [
    'of another list for each of one would multiply',
    definitionJson([rated('g'), rated('h'), text('b', { calculate: over2(over('h')) })]),
    'items[2].calculate.value over-in-entries',
  ],
  [
    'of the same list for each of it would multiply',
    definitionJson([rated('g'), text('b', { calculate: over2(over('g')) })]),
    'items[1].calculate.value over-in-entries',
  ],
  [
    'beside an entry would multiply',
    definitionJson([
      group(
        'g',
        { repeats: {} },
        text('a'),
        text('b', { calculate: over('g', { fold: 'first', value: answer('a') }) }),
      ),
    ]),
    'items[0].items[1].calculate over-in-entries',
  ],
  [
    'of another list, in an entry, would multiply',
    definitionJson([rated('h'), group('g', { repeats: {} }, text('b', { calculate: over('h') }))]),
    'items[1].items[0].calculate over-in-entries',
  ],
  [
    'through a variable is done once',
    definitionJson([group('g', { repeats: {} }, text('a'), text('b', { calculate: { op: 'variable', name: 'v' } }))], {
      variables: [{ name: 'v', value: over('g') }],
    }),
  ],
  [
    'is bounded',
    definitionJson([rated('g'), text('b', { calculate: over2({ op: 'or', of: many }) })]),
    'items[1].calculate.value.of[1999] too-much-in-entries',
  ],
]);

const least = (min: number, ...items: unknown[]) => group(`g${min}`, { repeats: { min } }, ...items);
tell('entries that have to be there', [
  ['are bounded', definitionJson([least(2_001)]), 'items[0].repeats.min too_big'],
  [
    'are bounded where they multiply',
    definitionJson([least(2_000, least(100, text('a')))]),
    'items[0].items[0].repeats.min too-many-entries',
  ],
  ['that are few are read', definitionJson([least(100, least(99, text('a')))])],
]);

const inNamed = (select?: string, element = 'all') => ({
  listedIn: { class: 'Plan', element, ...(select && { select }) },
});
const named = inNamed();
const note = { binding: { class: 'Plan', element: 'all', select: 'note' } };

tell('bindings of entries', [
  ['each entry a record, its items in the class', rows({}, text('a', bound()))],
  [
    'an item of another class',
    rows({}, text('a', bound({ class: 'Z' }))),
    'items[0].items[0].binding.class other-class',
  ],
  ['each entry in a list, its items by their part', rows({ element: 'y' }, text('a', bound({ select: 'p' })))],
  [
    'an item of another element',
    rows({ element: 'q' }, text('a', bound({ select: 'p' }))),
    'items[0].items[0].binding.element other-element',
  ],
  [
    'an item of a list without its part',
    rows({ element: 'y' }, text('a', bound())),
    'items[0].items[0].binding no-select',
  ],
  [
    'a group given once',
    definitionJson([group('g', { binding: { class: 'X' } })]),
    'items[0].binding binding-without-repeats',
  ],
  [
    'items of entries that stand nowhere',
    definitionJson([group('g', { repeats: {} }, text('a', bound()))]),
    'items[0].items[0].binding binding-in-entries',
  ],
  [
    'a child of a repeating question',
    definitionJson([text('r', { repeats: {}, items: [text('a', bound())] })]),
    'items[0].items[0].binding binding-in-entries',
  ],
  ['a repeating question of its own', definitionJson([text('r', { repeats: {}, ...bound() })])],
  [
    'entries in entries that stand nowhere',
    definitionJson([
      group('g', { repeats: {} }, group('h', { repeats: {}, binding: { class: 'X' } }, text('a', bound()))),
    ]),
    'items[0].items[0].binding binding-in-entries',
  ],
  ['an unknown part', rows({ on: 'create' }), 'items[0].binding unrecognized_keys'],
  ['records that a list names, with what stands in its objects', rows(named, text('a', bound()), text('b', note))],
  [
    'records chosen by what they say',
    rows({ where: { element: 'kind', select: 'code', is: ['a'] } }, text('a', bound())),
  ],
  ['records chosen by nothing', rows({ where: { element: 'kind', is: [] } }), 'items[0].binding.where.is too_small'],
  [
    'objects of a list chosen by what they say',
    rows({ element: 'y', where: { element: 'kind', is: ['a'] } }),
    'items[0].binding.where chosen-entries',
  ],
  ['objects of a list named in another', rows({ ...named, element: 'y' }), 'items[0].binding.listedIn listed-entries'],
  [
    'records named in the objects that name others',
    rows(named, group('h', { repeats: {}, binding: { class: 'Z', ...inNamed('part') } })),
  ],
  [
    'without the part',
    rows(named, group('h', { repeats: {}, binding: { class: 'Z', ...inNamed() } })),
    'items[0].items[0].binding.listedIn no-select',
  ],
  [
    'in another list',
    rows(named, group('h', { repeats: {}, binding: { class: 'Z', ...inNamed('part', 'other') } })),
    'items[0].items[0].binding.listedIn.element other-element',
  ],
  [
    'in the list of another class',
    rows(
      named,
      group('h', { repeats: {}, binding: { class: 'Z', listedIn: { class: 'X', element: 'all', select: 'p' } } }),
    ),
    'items[0].items[0].binding.listedIn.class other-class',
  ],
  [
    'in entries that no list names',
    rows({}, group('h', { repeats: {}, binding: { class: 'Z', ...inNamed('part') } })),
    'items[0].items[0].binding.listedIn listed-entries',
  ],
  [
    'what stands in an object, without its part',
    rows(named, text('b', { binding: { class: 'Plan', element: 'all' } })),
    'items[0].items[0].binding no-select',
  ],
]);

describe('size', () => {
  test('of items is bounded', () => {
    const items = Array.from({ length: 20_001 }, (_, index) => text(`q${index}`));
    assert.deepEqual(faultsOf(definitionJson(items)), ['items too-many-items']);
    assert.deepEqual(faultsOf(definitionJson(items.slice(1))), []);
  });

  test('of expressions is bounded', () => {
    const many = Array.from({ length: 50_001 }, () => ({ op: 'today' }));
    assert.deepEqual(faultsOf(definitionJson([text('a', { calculate: { op: 'count', of: many } })])), [
      'items[0].calculate.of[49999] too-many-expressions',
    ]);
  });

  test('of one expression is bounded', () => {
    let inner: unknown = { op: 'today' };
    for (let level = 0; level < 45; level++) inner = { op: 'not', of: inner };
    assert.match(
      faultsOf(definitionJson([text('a', { enableWhen: inner })])).join(),
      /^items\[0\]\.enableWhen(\.of){40} too-deep$/,
    );
  });
});
