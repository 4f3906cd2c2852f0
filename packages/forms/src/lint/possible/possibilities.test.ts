// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { definitionJson } from '../../../test/define-form.js';
import type { AnswerValue } from '../../contract/answers.js';
import type { QuestionItem } from '../../contract/definition.js';
import type { Expression } from '../../contract/expression.js';
import { exact } from '../../arithmetic.js';
import { Decimal } from '../../decimal.js';
import { parseDefinition } from '../../definition/parse-definition.js';
import { evaluate } from '../../engine/evaluate.js';
import type { Result, Scope } from '../../engine/scope.js';
import { itemTypeOf } from '../../item-types/index.js';
import { placesOf } from '../places.js';
import { reachOf } from '../reach.js';
import { within } from './numbers.js';
import { Possibilities } from './possibilities.js';
import type { Possible, Texts } from './possible.js';

const option = (code: string, weight?: number, more: object = {}) => ({
  code,
  label: code,
  ...(weight !== undefined && { weight }),
  ...more,
});
const QUESTIONS = [
  {
    id: 'n',
    type: 'integer',
    label: 'N',
    min: 0,
    max: 3,
    points: [
      { max: 1, weight: 1 },
      { min: 1, weight: '2.5' },
    ],
  },
  { id: 'd', type: 'decimal', label: 'D', min: '0.5', max: 2, decimalPlaces: 1 },
  { id: 's', type: 'scale', label: 'S', min: 0, max: 4, step: 2 },
  { id: 'c', type: 'choice', label: 'C', options: [option('x', 0), option('y', 0.5), option('z')] },
  {
    id: 'm',
    type: 'multiple-choice',
    label: 'M',
    options: [option('x', 1), option('y', 2), option('none', 7, { exclusive: true })],
  },
  { id: 'b', type: 'boolean', label: 'B' },
  { id: 'day', type: 'date', label: 'Day' },
];
const ANSWERS: Readonly<Record<string, readonly (AnswerValue | null)[]>> = {
  n: [null, '0', '1', '2', '3'],
  d: [null, '0.5', '1.2', '2.0'],
  s: [null, '0', '2', '4'],
  c: [null, 'x', 'y', 'z'],
  m: [null, ['x'], ['y'], ['x', 'y'], ['none']],
  b: [null, true, false],
  day: [null, '2026-01-31', '1940-05-01'],
};
const ids = Object.keys(ANSWERS);
const definition = parseDefinition(definitionJson(QUESTIONS));
const items = new Map(placesOf(definition.items).map(({ item }) => [item.id, item]));

type Given = Readonly<Record<string, AnswerValue | null>>;

function scopeOf(given: Given): Scope {
  const of = <T>(id: string, read: (value: AnswerValue, item: QuestionItem) => T) => {
    const value = given[id] ?? null;
    return value === null ? null : read(value, items.get(id) as QuestionItem);
  };
  return {
    today: '2026-11-22',
    answer: (id) => of(id, (value, item) => itemTypeOf(item).operand(value, item)),
    weight: (id) => of(id, (value, item) => itemTypeOf(item).weight(value, item)),
    exists: (id) => (given[id] ?? null) !== null,
    unknown: () => null,
    entries: () => null,
    variable: () => null,
    score: () => null,
    foreign: () => null,
    question: () => undefined,
  };
}

const answers: fc.Arbitrary<Given> = fc.record(
  Object.fromEntries(ids.map((id) => [id, fc.constantFrom(...ANSWERS[id]!)])),
);

const range = fc.constantFrom({ max: 1 }, { min: 1 }, { over: 1 }, { under: 2 }, { min: '0.5', max: '1.5' }, {});
const constant = fc
  .constantFrom<string | number | boolean>(0, 1, 2, 1.5, -1, 'x', 'y', 'q', '2026-01-31', true, false)
  .map((value) => ({ op: 'constant', value }));
const comparisons = ['equal', 'not-equal', 'less', 'less-or-equal', 'greater', 'greater-or-equal'];

const { expression } = fc.letrec<{ expression: unknown }>((tie) => {
  const inner = tie('expression');
  const list = fc.array(inner, { minLength: 1, maxLength: 3 });
  const item = fc.constantFrom(...ids);
  return {
    expression: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      constant,
      item.map((id) => ({ op: 'answer', item: id })),
      item.map((id) => ({ op: 'weight', item: id })),
      item.map((id) => ({ op: 'exists', item: id })),
      fc.constant({ op: 'today' }),
      fc
        .tuple(fc.constantFrom('sum', 'count', 'least', 'greatest', 'first-known', 'and', 'or'), list)
        .map(([op, of]) => ({ op, of })),
      fc
        .tuple(fc.constantFrom('subtract', 'multiply', 'divide', ...comparisons), inner, inner)
        .map(([op, left, right]) => ({ op, left, right })),
      fc.tuple(fc.constantFrom(...comparisons), inner, constant).map(([op, left, right]) => ({ op, left, right })),
      fc.tuple(inner, fc.nat(2)).map(([value, places]) => ({ op: 'round', value, places })),
      fc.tuple(inner, constant, constant).map(([value, low, high]) => ({ op: 'between', value, low, high })),
      fc
        .tuple(inner, fc.subarray<string | number>(['x', 'y', 'q', 1, 2, '1.5']))
        .map(([value, some]) => ({ op: 'in', value, list: some })),
      inner.map((of) => ({ op: 'not', of })),
      fc.tuple(inner, inner, inner).map(([when, then, otherwise]) => ({ op: 'if', when, then, otherwise })),
      fc
        .tuple(
          inner,
          fc.array(fc.tuple(range, fc.constantFrom<string | number>(1, 2, 'x')), { minLength: 1, maxLength: 3 }),
        )
        .map(([value, bands]) => ({
          op: 'band',
          value,
          bands: bands.map(([ends, gives]) => ({ ...ends, gives })),
        })),
      inner.map((born) => ({ op: 'age', born })),
    ),
  };
}) as { expression: fc.Arbitrary<Expression> };

const has = (texts: Texts | null, text: string) => texts === 'any' || (texts?.has(text) ?? false);

function allows(possible: Possible, result: Result): boolean {
  if (result === null)
    return (
      possible.blank ||
      !(possible.yes || possible.no || possible.numbers || possible.texts || possible.moment || possible.lists)
    );
  if (typeof result === 'boolean') return result ? possible.yes : possible.no;
  if (typeof result === 'string') return possible.moment || has(possible.texts, result);
  if (result instanceof Decimal) {
    const end = { at: exact(result), open: false };
    return possible.numbers !== null && within(possible.numbers, { from: end, to: end }) !== null;
  }
  return (result as readonly string[]).every((code) => has(possible.lists, code));
}

describe('what is called impossible is impossible', () => {
  test('every value an expression gives was called possible', () => {
    const possibilities = new Possibilities(definition, items);
    fc.assert(
      fc.property(expression, fc.array(answers, { minLength: 8, maxLength: 8 }), (tree, given) => {
        const possible = possibilities.of(tree);
        for (const one of given) {
          const result = evaluate(tree, scopeOf(one));
          // A division that does not come out even has more places than any question.
          if (result instanceof Decimal && result.c.length > 15) continue;
          assert.ok(
            allows(possible, result),
            `${JSON.stringify(tree)} gives ${String(result)} for ${JSON.stringify(one)}`,
          );
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test('no answers show an item that was called never shown', () => {
    let found = 0;
    fc.assert(
      fc.property(expression, expression, fc.array(answers, { minLength: 20, maxLength: 20 }), (outer, own, given) => {
        const group = {
          id: 'group',
          type: 'group',
          enableWhen: outer,
          items: [{ id: 'inside', type: 'text', label: 'Inside', enableWhen: own }],
        };
        const form = parseDefinition(definitionJson([...QUESTIONS, group]));
        const places = placesOf(form.items);
        const { unreachable } = reachOf(form, places, new Map(places.map(({ item }) => [item.id, item])));
        if (!unreachable.has('inside')) return;
        found++;
        for (const one of given) {
          const scope = scopeOf(one);
          assert.ok(
            !(evaluate(outer, scope) === true && evaluate(own, scope) === true),
            JSON.stringify([outer, own, one]),
          );
        }
      }),
      { numRuns: 1_500 },
    );
    assert.ok(found > 100, `only ${found} of the forms had such an item`);
  });
});
