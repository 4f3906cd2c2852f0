// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { definitionJson } from '../../test/define-form.js';
import { everyKind } from '../../test/every-kind.js';
import { tell } from '../../test/faults-of.js';
import { parseDefinition } from './parse-definition.js';

const item = (type: string, more: object = {}, id = 'a') => ({ id, type, label: id, ...more });
const text = (id: string, more: object = {}) => item('text', more, id);
const one = (type: string, more: object) => definitionJson([item(type, more)]);
const group = (id: string, more: object, ...items: unknown[]) => ({ id, type: 'group', items, ...more });
const option = (code: string) => ({ code, label: code });
const kg = { code: 'kg', label: 'kg' };
const score = (more: object = {}) => ({ id: 's', title: 'S', parts: [], ...more });
const coded = (code: string, more: object = {}) => ({ code, label: code, ...more });

test('a form with every kind of item and every operation is read, and comes back equal and frozen', () => {
  const input = everyKind();
  const definition = parseDefinition(input);
  assert.deepEqual(definition, JSON.parse(JSON.stringify(input)));
  const isFrozen = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
  assert.ok(isFrozen(definition));
});

tell('limits that leave nothing', [
  ['numbers', one('decimal', { min: '10', max: 9 }), 'items[0].max min-over-max'],
  [
    'numbers that differ in the last digit',
    one('decimal', { min: '1.00000000000000000001', max: 1 }),
    'items[0].max min-over-max',
  ],
  ['numbers that are equal are limits', one('decimal', { min: '10', max: 10 })],
  ['lengths', one('text', { minLength: 3, maxLength: 2 }), 'items[0].maxLength min-over-max'],
  ['days', one('date', { min: '2026-02-01', max: '2026-01-31' }), 'items[0].max min-over-max'],
  ['a day and today are known only on the day', one('date', { min: 'today', max: '2026-01-31' })],
  ['times', one('time', { min: '10:00', max: '09:59' }), 'items[0].max min-over-max'],
  ['moments', one('date-time', { min: '2026-01-01T10:00', max: '2026-01-01T09:00' }), 'items[0].max min-over-max'],
  ['entries', definitionJson([group('g', { repeats: { min: 3, max: 2 } })]), 'items[0].repeats.max min-over-max'],
  ['a scale of one place', one('scale', { min: 3, max: 3 }), 'items[0].max min-over-max'],
  ['a scale nobody could draw', one('scale', { min: 0, max: 100_000 }), 'items[0].max too-many-places'],
  [
    'a scale with a word beside it',
    one('scale', { min: 0, max: 10, step: 2, marks: { 1: 'x', 12: 'y' } }),
    'items[0].marks.1 unknown-mark',
    'items[0].marks.12 unknown-mark',
  ],
  [
    'a mark at no whole number',
    one('scale', { min: 0, max: 10, marks: { '01': 'x' } }),
    'items[0].marks.01 invalid_key',
  ],
  [
    'points for no number',
    one('integer', {
      points: [
        { min: 1, weight: 1 },
        { min: 2, under: 2, weight: 1 },
        { over: 3, max: 3, weight: 1 },
      ],
    }),
    'items[0].points[1] empty-range',
    'items[0].points[2] empty-range',
  ],
  ['a date limit that is none', one('time', { min: '24:00' }), 'items[0].min invalid_format'],
  ['a moment that does not exist', one('date-time', { min: '2026-02-30T10:00' }), 'items[0].min invalid_format'],
]);

tell('units', [
  ['twice', one('quantity', { units: [kg, kg] }), 'items[0].units[1].code duplicate-unit'],
  ['none', one('quantity', { units: [] }), 'items[0].units too_small'],
  [
    'a first one that counts in another',
    one('quantity', { units: [{ ...kg, factor: '2' }] }),
    'items[0].units[0].factor first-unit',
  ],
  ['a first one that counts as one', one('quantity', { units: [{ ...kg, factor: '1.0' }] })],
  [
    'worth nothing',
    one('quantity', { units: [kg, { code: 'g', label: 'g', factor: '0.0' }] }),
    'items[0].units[1].factor zero-factor',
  ],
  [
    'with a factor that is no exact number',
    one('quantity', { units: [kg, { code: 'g', label: 'g', factor: '1e-3' }] }),
    'items[0].units[1].factor invalid_format',
  ],
]);

tell('options, patterns and the rest of one item', [
  [
    'a kind of mark twice',
    one('body-map', { kinds: [option('a'), option('a')] }),
    'items[0].kinds[1].code duplicate-option',
  ],
  ['a pattern that is not supported', one('text', { pattern: 'a(?=b)' }), 'items[0].pattern bad-pattern'],
  ['a pattern as large as a house', one('text', { pattern: '((a{200}){200}){200}' }), 'items[0].pattern bad-pattern'],
  ['a format nobody knows', one('text', { format: 'email' }), 'items[0].format invalid_value'],
  [
    'a multiple choice that repeats',
    one('multiple-choice', { options: [option('a')], repeats: {} }),
    'items[0].repeats repeats-not-allowed',
  ],
  ['words that repeat', one('display', { repeats: {} }), 'items[0] unrecognized_keys'],
  ['a reason nobody knows', one('text', { unknowns: ['maybe'] }), 'items[0].unknowns[0] invalid_value'],
  ['the most choices of one', one('choice', { options: [option('a')], mostChoices: 2 }), 'items[0] unrecognized_keys'],
  ['an id with the mark of entries in it', definitionJson([text('a~b')]), 'items[0].id invalid_format'],
  [
    'a child with the id of its parent',
    definitionJson([text('a', { items: [text('a')] })]),
    'items[0].items[0].id duplicate-id',
  ],
  [
    'a fault in a child',
    definitionJson([text('a', { items: [text('b', { onclick: 'x' })] })]),
    'items[0].items[0] unrecognized_keys',
  ],
]);

tell('names of scores and variables', [
  ['a score twice', definitionJson([], { scores: [score(), score()] }), 'scores[1].id duplicate-score'],
  [
    'a variable twice',
    definitionJson([], {
      variables: [
        { name: 'v', value: { op: 'today' } },
        { name: 'v', value: { op: 'today' } },
      ],
    }),
    'variables[1].name duplicate-variable',
  ],
  [
    'forbidden ones',
    definitionJson([], {
      scores: [score({ id: 'toString' })],
      variables: [{ name: 'constructor', value: { op: 'today' } }],
    }),
    'variables[0].name forbidden-id',
    'scores[0].id forbidden-id',
  ],
  [
    'codes twice',
    definitionJson([], {
      scores: [
        score({
          bands: [coded('b'), coded('b')],
          flags: [coded('f', { when: { op: 'today' } }), coded('f', { when: { op: 'today' } })],
          results: [coded('r', { value: { op: 'today' } }), coded('r', { value: { op: 'today' } })],
        }),
      ],
    }),
    'scores[0].bands[1].code duplicate-band',
    'scores[0].flags[1].code duplicate-flag',
    'scores[0].results[1].code duplicate-result',
  ],
  [
    'a band of nothing',
    definitionJson([], { scores: [score({ bands: [coded('b', { min: 2, max: 1 })] })] }),
    'scores[0].bands[0] empty-range',
  ],
  ['an unknown key', definitionJson([], { scores: [score({ script: 'x' })] }), 'scores[0] unrecognized_keys'],
]);

const translated = (items: object, scores?: object) =>
  definitionJson(
    [
      item('quantity', { units: [kg] }, 'q'),
      item('scale', { min: 0, max: 4, marks: { 0: 'none' } }, 's'),
      item('body-map', { kinds: [option('x')] }, 'b'),
      item('choice', { options: [option('x')], open: {} }, 'c'),
      item('signature', {}, 'n'),
    ],
    {
      scores: [score({ bands: [coded('low')], parts: [{ value: { op: 'today' } }] })],
      translations: { cy: { reviewed: true, items, scores } },
    },
  );
const at = 'translations.cy';
tell('words in another language', [
  [
    'for every part are read',
    translated(
      { q: { units: { kg: 'cilo' } }, s: { marks: { 0: 'dim' } }, b: { options: { x: 'X' } } },
      { s: { title: 'S', parts: ['P'], bands: { low: 'Isel' } } },
    ),
  ],
  ['of another unit', translated({ q: { units: { g: 'g' } } }), `${at}.items.q.units.g unknown-unit`],
  ['of another mark', translated({ s: { marks: { 1: 'x' } } }), `${at}.items.s.marks.1 unknown-mark`],
  ['of another kind of mark', translated({ b: { options: { y: 'Y' } } }), `${at}.items.b.options.y unknown-option`],
  ['of a box without words', translated({ c: { open: 'Arall' } }), `${at}.items.c.open unknown-words`],
  ['of a signer nobody named', translated({ n: { signer: 'y person' } }), `${at}.items.n.signer unknown-words`],
  ['of no score', translated({}, { z: {} }), `${at}.scores.z unknown-score`],
  [
    'of another band, flag or result',
    translated({}, { s: { bands: { high: 'x' }, flags: { f: 'x' }, results: { r: 'x' } } }),
    `${at}.scores.s.bands.high unknown-band`,
    `${at}.scores.s.flags.f unknown-flag`,
    `${at}.scores.s.results.r unknown-result`,
  ],
  [
    'of more parts than there are',
    translated({}, { s: { parts: ['P', 'Q'] } }),
    `${at}.scores.s.parts[1] unknown-part`,
  ],
]);
