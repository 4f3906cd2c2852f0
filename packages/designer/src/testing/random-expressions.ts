// SPDX-License-Identifier: Apache-2.0
import type { Expression } from '@careplan-kit/forms/contract';
import fc from 'fast-check';

const id = fc.constantFrom('fallen', 'age', 'over80', 'hurt', 'gone');
const value = fc.oneof(fc.constantFrom('yes', 'no', '', '2026-11-22'), fc.integer({ min: -9, max: 99 }), fc.boolean());
const range = fc.record(
  { min: fc.integer(), over: fc.constant('0.5'), max: fc.integer(), under: fc.constant('7') },
  { requiredKeys: [] },
);

/** Any expression that the format knows, of any depth and however little sense it makes. */
export const anyExpression: fc.Arbitrary<Expression> = fc.letrec<{ expression: Expression }>((tie) => {
  const inner = tie('expression');
  const several = fc.array(inner, { minLength: 1, maxLength: 3 });
  const two = { left: inner, right: inner };
  const simple: fc.Arbitrary<Expression> = fc.oneof(
    fc.record({ op: fc.constantFrom('answer' as const, 'weight' as const, 'exists' as const), item: id }),
    fc.record({ op: fc.constant('constant' as const), value }),
    fc.record({ op: fc.constant('today' as const) }),
    fc.record(
      { op: fc.constant('unknown' as const), item: id, is: fc.constantFrom('declined' as const, 'unknown' as const) },
      { requiredKeys: ['op', 'item'] },
    ),
    fc.record(
      { op: fc.constant('score' as const), score: id, of: fc.constantFrom('total' as const, 'band' as const) },
      { requiredKeys: ['op', 'score'] },
    ),
    fc.record({ op: fc.constant('flag' as const), score: id, flag: fc.string() }),
    fc.record({ op: fc.constant('variable' as const), name: id }),
    fc.record({ op: fc.constant('foreign' as const), language: fc.string(), expression: fc.string() }),
  );
  const made: fc.Arbitrary<Expression> = fc.oneof(
    fc.record({
      op: fc.constantFrom('sum' as const, 'count' as const, 'and' as const, 'or' as const),
      of: fc.array(inner, { maxLength: 3 }),
    }),
    fc.record({ op: fc.constantFrom('least' as const, 'greatest' as const, 'first-known' as const), of: several }),
    fc.record({ op: fc.constantFrom('subtract' as const, 'multiply' as const, 'divide' as const), ...two }),
    fc.record({
      op: fc.constantFrom('equal' as const, 'not-equal' as const, 'less' as const, 'greater-or-equal' as const),
      ...two,
    }),
    fc.record({ op: fc.constant('round' as const), value: inner, places: fc.nat(4) }),
    fc.record({ op: fc.constant('between' as const), value: inner, low: inner, high: inner }),
    fc.record({ op: fc.constant('in' as const), value: inner, list: fc.array(fc.oneof(fc.string(), fc.integer())) }),
    fc.record({ op: fc.constant('not' as const), of: inner }),
    fc.record({ op: fc.constant('if' as const), when: inner, then: inner, otherwise: inner }),
    fc.record({
      op: fc.constant('band' as const),
      value: inner,
      bands: fc.array(
        fc.tuple(range, fc.oneof(fc.string(), fc.integer())).map(([ends, gives]) => ({ ...ends, gives })),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    fc.record({
      op: fc.constant('which' as const),
      of: fc.array(fc.record({ when: inner, gives: fc.string() }), { maxLength: 3 }),
    }),
    fc.record({ op: fc.constant('age' as const), born: inner, on: inner }, { requiredKeys: ['op', 'born'] }),
    fc.record({ op: fc.constant('days-between' as const), from: inner, to: inner }),
    fc.record({
      op: fc.constant('add-to-date' as const),
      date: inner,
      amount: inner,
      unit: fc.constantFrom('days' as const, 'weeks' as const, 'months' as const, 'years' as const),
    }),
    fc.record(
      {
        op: fc.constant('over' as const),
        items: id,
        fold: fc.constantFrom(...(['sum', 'count', 'any', 'all', 'least', 'greatest', 'first', 'last'] as const)),
        value: inner,
      },
      { requiredKeys: ['op', 'items', 'fold'] },
    ),
    // What nearly every form has: turned round, and what a blank does.
    inner.map(
      (of): Expression => ({ op: 'not', of: { op: 'first-known', of: [of, { op: 'constant', value: false }] } }),
    ),
    fc
      .tuple(inner, fc.boolean())
      .map(([of, known]): Expression => ({ op: 'first-known', of: [of, { op: 'constant', value: known }] })),
  );
  return { expression: fc.oneof({ maxDepth: 6, depthIdentifier: 'expression' }, simple, made) };
}).expression;
