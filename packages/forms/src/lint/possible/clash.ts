// SPDX-License-Identifier: Apache-2.0
import type { Comparison, Expression } from '../../contract/expression.js';
import { OPPOSITE, TURNED } from '../comparisons.js';
import { NO_END, type Numbers, closed, exact, single, within } from './numbers.js';
import type { Possibilities } from './possibilities.js';
import { type Possible, canBeKnown } from './possible.js';

/** One thing a condition asks of one value. */
interface Demand {
  /** The value, written so that two readings of the same are the same text. */
  readonly of: string;
  readonly value: Expression;
  /** The condition it comes from, for the message. */
  readonly from: Expression;
  readonly narrow: (possible: Possible) => Possible;
}

const isComparison = (op: string): op is Comparison => Object.hasOwn(OPPOSITE, op);

function narrowNumbers(numbers: Numbers, op: Comparison, to: string | number): Numbers | null {
  const at = exact(to);
  switch (op) {
    case 'equal':
      return within(numbers, { from: closed(at), to: closed(at) });
    case 'not-equal':
      return 'values' in numbers
        ? single(
            numbers.values.filter((value) => !value.eq(at)),
            numbers.loose,
          )
        : numbers;
    case 'less':
    case 'less-or-equal':
      return within(numbers, { from: NO_END, to: { at, open: op === 'less' } });
    default:
      return within(numbers, { from: { at, open: op === 'greater' }, to: NO_END });
  }
}

function narrowTexts(possible: Possible, among: ReadonlySet<string>, inside: boolean): Possible {
  const { texts } = possible;
  if (possible.moment || texts === null) return possible;
  if (texts === 'any') return inside ? { ...possible, texts: among } : possible;
  return { ...possible, texts: new Set([...texts].filter((code) => among.has(code) === inside)) };
}

const demand = (value: Expression, from: Expression, narrow: Demand['narrow']): Demand => ({
  of: JSON.stringify(value),
  value,
  from,
  narrow,
});

function ofComparison(op: Comparison, subject: Expression, to: string | number | boolean, from: Expression): Demand {
  return demand(subject, from, (possible) => {
    if (typeof to === 'number') {
      return { ...possible, numbers: possible.numbers && narrowNumbers(possible.numbers, op, to) };
    }
    const inside = op === 'equal';
    if (!inside && op !== 'not-equal') return possible;
    if (typeof to === 'string') return narrowTexts(possible, new Set([to]), inside);
    return { ...possible, yes: possible.yes && to === inside, no: possible.no && to !== inside };
  });
}

/** What has to hold for a condition to be true (or, `holds: false`, to be false), as far as it is a list of demands. */
export function demandsOf(expression: Expression, holds = true): Demand[] {
  if (expression.op === 'not') return demandsOf(expression.of, !holds);
  if (expression.op === (holds ? 'and' : 'or')) return expression.of.flatMap((part) => demandsOf(part, holds));
  if (expression.op === 'exists' || expression.op === 'answer') {
    const from = holds ? expression : ({ op: 'not', of: expression } as const);
    return [
      demand(expression, from, (possible) => ({ ...possible, yes: possible.yes && holds, no: possible.no && !holds })),
    ];
  }
  if (expression.op === 'in' && !expression.list.some((entry) => typeof entry === 'number')) {
    const among = new Set(expression.list.map(String));
    const from = holds ? expression : ({ op: 'not', of: expression } as const);
    return [demand(expression.value, from, (possible) => narrowTexts(possible, among, holds))];
  }
  if (expression.op === 'between' && holds) {
    const { value, low, high } = expression;
    return [
      ...demandsOf({ op: 'greater-or-equal', left: value, right: low }),
      ...demandsOf({ op: 'less-or-equal', left: value, right: high }),
    ];
  }
  if (!isComparison(expression.op) || !('left' in expression)) return [];
  const op = holds ? expression.op : OPPOSITE[expression.op];
  const { left, right } = expression;
  const from = { op, left, right };
  if (right.op === 'constant' && left.op !== 'constant') return [ofComparison(op, left, right.value, from)];
  if (left.op === 'constant' && right.op !== 'constant') return [ofComparison(TURNED[op], right, left.value, from)];
  return [];
}

/** A question both asked for an answer and asked to be blank. */
function knownAndBlank(demands: readonly Demand[]): Demand[] | null {
  const blanks = new Map<string, Demand>();
  for (const one of demands) {
    if (one.from.op === 'not' && one.from.of.op === 'exists') blanks.set(one.from.of.item, one);
  }
  for (const one of demands) {
    const blank = one.value.op === 'answer' ? blanks.get(one.value.item) : undefined;
    if (blank) return [one, blank];
  }
  return null;
}

/**
 * The demands that cannot hold together, with what each came from; null when none is found. Conditions that are true one
 * by one may still never be true at once.
 */
export function clashOf(demands: readonly Demand[], possibilities: Possibilities): readonly Expression[] | null {
  const byValue = new Map<string, { possible: Possible; from: Expression[] }>();
  for (const { of, value, from, narrow } of demands) {
    const before = byValue.get(of) ?? { possible: possibilities.of(value), from: [] };
    const possible = narrow(before.possible);
    const sources = [...before.from, from];
    if (canBeKnown(before.possible) && !canBeKnown(possible)) return sources;
    byValue.set(of, { possible, from: sources });
  }
  return knownAndBlank(demands)?.map(({ from }) => from) ?? null;
}
