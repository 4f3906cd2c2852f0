// SPDX-License-Identifier: Apache-2.0
import type { Expression, QuestionItem } from '@careplan-kit/forms';
import fc from 'fast-check';
import { day, minute, record, words } from './words.js';

/** A question, with the repeating items whose entries it stands in, the outermost first. */
export interface Known {
  readonly item: QuestionItem;
  readonly repeats: readonly string[];
}

export const scalar = fc.oneof(
  words,
  fc.integer({ min: -500, max: 500 }),
  fc.constantFrom(2.5, 1e21, 5e9),
  fc.boolean(),
  day,
);

/** A constant that means something to a question. */
function valueFor(item: QuestionItem): fc.Arbitrary<string | number | boolean> {
  if ('options' in item) return fc.constantFrom(...item.options.map((option) => option.code));
  switch (item.type) {
    case 'boolean':
      return fc.boolean();
    case 'date':
      return day;
    case 'partial-date':
      return fc.oneof(day, fc.constantFrom('1941', '1941-05', '194X', '1941~'));
    case 'time':
      return fc.oneof(minute, fc.constant('10:00:00'));
    case 'date-time':
      return fc.tuple(day, minute).map(([date, at]) => `${date}T${at}`);
    case 'integer':
    case 'decimal':
    case 'quantity':
    case 'scale':
      return fc.integer({ min: -99, max: 99 });
    default:
      return words;
  }
}

const COMPARISONS = ['equal', 'not-equal', 'less', 'less-or-equal', 'greater', 'greater-or-equal', 'in'] as const;

function over(repeats: readonly string[], value: Expression): Expression {
  return repeats.reduceRight<Expression>((inner, items) => ({ op: 'over', items, fold: 'any', value: inner }), value);
}

/** A comparison that means something, as an author would write it. */
function comparison({ item, repeats }: Known): fc.Arbitrary<Expression> {
  const value = valueFor(item);
  const exists: Expression = { op: 'exists', item: item.id };
  return fc.tuple(fc.constantFrom(...COMPARISONS), value, value, fc.nat({ max: 2 })).map(([op, one, other, shape]) => {
    const left: Expression = { op: 'answer', item: item.id };
    const list = one === other ? [one] : [one, other];
    const compared: Expression =
      op !== 'in'
        ? { op, left, right: { op: 'constant', value: one } }
        : typeof one === 'boolean'
          ? exists
          : { op, value: left, list: list as string[] };
    if (repeats.length === 0) return compared;
    const any = over(repeats, shape === 0 ? compared : { op: 'and', of: [exists, compared] });
    return shape === 2 ? { op: 'not', of: any } : any;
  });
}

/** Conditions and calculations over the items before this one, so that nothing depends on itself. */
export function expression(before: readonly Known[]): fc.Arbitrary<Expression> {
  const sensible = before.length > 0 ? fc.constantFrom(...before).chain(comparison) : undefined;
  const plain = before.filter(({ repeats }) => repeats.length === 0);
  const { tree } = fc.letrec<{ tree: Expression }>((tie) => {
    const inner = tie('tree');
    const list = fc.array(inner, { maxLength: 3 });
    const leaves: fc.Arbitrary<Expression>[] = [
      scalar.map((value) => ({ op: 'constant', value })),
      fc.constant({ op: 'today' }),
    ];
    if (sensible) leaves.push(sensible, sensible, sensible);
    if (plain.length > 0) {
      const item = fc.constantFrom(...plain).map(({ item: { id } }) => id);
      for (const op of ['answer', 'weight', 'exists', 'unknown'] as const)
        leaves.push(item.map((id) => ({ op, item: id })));
    }
    return {
      tree: fc.oneof(
        { maxDepth: 3 },
        ...leaves,
        record({ op: fc.constantFrom('and', 'or', 'sum', 'count' as const), of: list }),
        record({
          op: fc.constantFrom('and', 'or' as const),
          of: sensible ? fc.array(sensible, { maxLength: 3 }) : list,
        }),
        record({ op: fc.constant('not' as const), of: inner }),
        record({
          op: fc.constantFrom('subtract', 'multiply', 'divide', 'equal', 'less' as const),
          left: inner,
          right: inner,
        }),
        record({ op: fc.constant('round' as const), value: inner, places: fc.nat({ max: 20 }) }),
        record({ op: fc.constant('between' as const), value: inner, low: inner, high: inner }),
        record({ op: fc.constant('in' as const), value: inner, list: fc.array(fc.oneof(words, fc.integer())) }),
        record({ op: fc.constant('if' as const), when: inner, then: inner, otherwise: inner }),
        record({ op: fc.constant('age' as const), born: inner }),
        record({
          op: fc.constant('foreign' as const),
          language: fc.constantFrom('text/fhirpath', 'text/cql'),
          expression: words,
        }),
      ),
    };
  });
  // R4 can say few of all trees, so half of them are of the kinds it can.
  return sensible
    ? fc.oneof(tree, sensible, record({ op: fc.constantFrom('and', 'or' as const), of: fc.array(sensible) }))
    : tree;
}

/** Several codes an answer begins with. */
export function chosen(codes: readonly string[]): fc.Arbitrary<Expression> {
  const when: Expression = { op: 'constant', value: true };
  return fc.shuffledSubarray([...codes]).map((all) => ({ op: 'which', of: all.map((gives) => ({ when, gives })) }));
}
