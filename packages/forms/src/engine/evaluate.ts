// SPDX-License-Identifier: Apache-2.0
import type { Expression } from '../contract/expression.js';
import { exact } from '../arithmetic.js';
import { addToDate, ageOn, daysBetween } from './calendar.js';
import { CONDITION_WAYS, type Evaluate, type Ways, asWritten, each, evaluateBy } from './condition.js';
import { foldEntries } from './fold.js';
import { inRange } from './in-range.js';
import { isNumber, isText } from './operands.js';
import type { Result, Scope } from './scope.js';
import { asNumber, bounded, countTrue, extreme, total } from './sums.js';

export type { Scope } from './scope.js';

const arithmetic = (
  { op, left, right }: Expression & { readonly op: 'subtract' | 'multiply' | 'divide' },
  scope: Scope,
  evaluate: Evaluate,
): Result => {
  const [from, by] = [evaluate(left, scope), evaluate(right, scope)];
  if (!isNumber(from) || !isNumber(by)) return null;
  if (op === 'subtract') return bounded(exact(from).minus(by));
  if (op === 'multiply') return bounded(exact(from).times(by));
  return by.eq(0) ? null : bounded(exact(from).div(by));
};

const outermost = (
  { op, of }: Expression & { readonly op: 'least' | 'greatest' },
  scope: Scope,
  evaluate: Evaluate,
): Result => extreme(op, each(of, scope, evaluate));

const RECKONING_WAYS: Ways = {
  weight: ({ item }, scope) => scope.weight(item),
  sum: ({ of }, scope, evaluate) => total(each(of, scope, evaluate)),
  count: ({ of }, scope, evaluate) => countTrue(each(of, scope, evaluate)),
  least: outermost,
  greatest: outermost,
  subtract: arithmetic,
  multiply: arithmetic,
  divide: arithmetic,
  round({ value, places }, scope, evaluate) {
    const number = evaluate(value, scope);
    return isNumber(number) ? exact(number).round(places) : null;
  },
  band({ value, bands }, scope, evaluate) {
    const number = evaluate(value, scope);
    const band = isNumber(number) ? bands.find((range) => inRange(number, range)) : undefined;
    return band ? asWritten(band.gives) : null;
  },
  which({ of }, scope, evaluate) {
    const codes: string[] = [];
    for (const { when, gives } of of) {
      const holds = evaluate(when, scope);
      if (typeof holds !== 'boolean') return null;
      if (holds) codes.push(gives);
    }
    return codes;
  },
  age({ born, on }, scope, evaluate) {
    const [from, to] = [evaluate(born, scope), on ? evaluate(on, scope) : scope.today];
    return isText(from) && isText(to) ? asNumber(ageOn(from, to)) : null;
  },
  'days-between'({ from, to }, scope, evaluate) {
    const [start, end] = [evaluate(from, scope), evaluate(to, scope)];
    return isText(start) && isText(end) ? asNumber(daysBetween(start, end)) : null;
  },
  'add-to-date'({ date, amount, unit }, scope, evaluate) {
    const [from, count] = [evaluate(date, scope), evaluate(amount, scope)];
    return isText(from) && isNumber(count) ? addToDate(from, Number(count.toString()), unit) : null;
  },
  over: (expression, scope, evaluate) => foldEntries(expression, scope.entries(expression.items), evaluate),
  score({ score, of }, scope) {
    const result = scope.score(score);
    if (!result) return null;
    if (of === 'band') return result.band?.code ?? null;
    return result.total === null ? null : exact(result.total);
  },
  flag: ({ score, flag }, scope) => scope.score(score)?.flags.some(({ code }) => code === flag) ?? null,
  variable: ({ name }, scope) => scope.variable(name),
};

/** Works out any expression; see {@link Evaluate}. */
export const evaluate: Evaluate = /* @__PURE__ */ evaluateBy({ ...CONDITION_WAYS, ...RECKONING_WAYS });
