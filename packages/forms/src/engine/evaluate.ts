// SPDX-License-Identifier: Apache-2.0
import type { Expression } from '../contract/expression.js';
import { exact } from '../decimal.js';
import { addToDate, ageOn, daysBetween } from './calendar.js';
import { foldEntries } from './fold.js';
import { inRange } from './in-range.js';
import {
  type Result,
  asNumber,
  bounded,
  countTrue,
  compared,
  extreme,
  isIn,
  isNumber,
  isText,
  settle,
  total,
} from './operands.js';
import type { Scope } from './scope.js';

export type { Scope } from './scope.js';

function* each(parts: readonly Expression[], scope: Scope): Iterable<Result> {
  for (const part of parts) yield evaluate(part, scope);
}

function arithmetic(op: 'subtract' | 'multiply' | 'divide', left: Result, right: Result): Result {
  if (!isNumber(left) || !isNumber(right)) return null;
  if (op === 'subtract') return bounded(left.minus(right));
  if (op === 'multiply') return bounded(left.times(right));
  return right.eq(0) ? null : bounded(left.div(right));
}

function which(of: (Expression & { op: 'which' })['of'], scope: Scope): Result {
  const codes: string[] = [];
  for (const { when, gives } of of) {
    const holds = evaluate(when, scope);
    if (typeof holds !== 'boolean') return null;
    if (holds) codes.push(gives);
  }
  return codes;
}

function inCalendar(expression: Expression & { op: 'age' | 'days-between' | 'add-to-date' }, scope: Scope): Result {
  if (expression.op === 'age') {
    const born = evaluate(expression.born, scope);
    const on = expression.on ? evaluate(expression.on, scope) : scope.today;
    return isText(born) && isText(on) ? asNumber(ageOn(born, on)) : null;
  }
  if (expression.op === 'days-between') {
    const [from, to] = [evaluate(expression.from, scope), evaluate(expression.to, scope)];
    return isText(from) && isText(to) ? asNumber(daysBetween(from, to)) : null;
  }
  const [date, amount] = [evaluate(expression.date, scope), evaluate(expression.amount, scope)];
  return isText(date) && isNumber(amount) ? addToDate(date, Number(amount.toString()), expression.unit) : null;
}

function ofScore(expression: Expression & { op: 'score' | 'flag' }, scope: Scope): Result {
  const result = scope.score(expression.score);
  if (!result) return null;
  if (expression.op === 'flag') return result.flags.some(({ code }) => code === expression.flag);
  if (expression.of === 'band') return result.band?.code ?? null;
  return result.total === null ? null : exact(result.total);
}

function ofItem(expression: Expression & { op: 'answer' | 'weight' | 'exists' | 'unknown' }, scope: Scope): Result {
  if (expression.op === 'answer') return scope.answer(expression.item);
  if (expression.op === 'weight') return scope.weight(expression.item);
  const exists = scope.exists(expression.item);
  if (expression.op === 'exists' || exists === null) return exists;
  const reason = scope.unknown(expression.item);
  return expression.is === undefined ? reason !== null : reason === expression.is;
}

/**
 * Works out an expression. Numbers are exact decimals; blank answers make the result unknown (null), except where the
 * result is settled without them. Numbers of an absurd length are unknown too, so that the work is bounded.
 */
export function evaluate(expression: Expression, scope: Scope): Result {
  const value = (part: Expression) => evaluate(part, scope);
  switch (expression.op) {
    case 'answer':
    case 'weight':
    case 'exists':
    case 'unknown':
      return ofItem(expression, scope);
    case 'constant':
      return typeof expression.value === 'number' ? exact(String(expression.value)) : expression.value;
    case 'today':
      return scope.today;
    case 'sum':
      return total(each(expression.of, scope));
    case 'count':
      return countTrue(each(expression.of, scope));
    case 'least':
    case 'greatest':
      return extreme(expression.op, each(expression.of, scope));
    case 'first-known':
      for (const part of each(expression.of, scope)) if (part !== null) return part;
      return null;
    case 'and':
      return settle(each(expression.of, scope), false);
    case 'or':
      return settle(each(expression.of, scope), true);
    case 'not': {
      const of = value(expression.of);
      return typeof of === 'boolean' ? !of : null;
    }
    case 'if': {
      const when = value(expression.when);
      return typeof when === 'boolean' ? value(when ? expression.then : expression.otherwise) : null;
    }
    case 'round': {
      const number = value(expression.value);
      return isNumber(number) ? number.round(expression.places) : null;
    }
    case 'between':
      return settle(
        [
          compared('greater-or-equal', value(expression.value), value(expression.low)),
          compared('less-or-equal', value(expression.value), value(expression.high)),
        ],
        false,
      );
    case 'in':
      return isIn(value(expression.value), expression.list);
    case 'band': {
      const number = value(expression.value);
      const band = isNumber(number) ? expression.bands.find((range) => inRange(number, range)) : undefined;
      if (!band) return null;
      return typeof band.gives === 'number' ? exact(String(band.gives)) : band.gives;
    }
    case 'which':
      return which(expression.of, scope);
    case 'subtract':
    case 'multiply':
    case 'divide':
      return arithmetic(expression.op, value(expression.left), value(expression.right));
    case 'age':
    case 'days-between':
    case 'add-to-date':
      return inCalendar(expression, scope);
    case 'over':
      return foldEntries(expression, scope.entries(expression.items), evaluate);
    case 'score':
    case 'flag':
      return ofScore(expression, scope);
    case 'variable':
      return scope.variable(expression.name);
    case 'foreign':
      return scope.foreign(expression.expression, expression.language);
    default:
      return compared(expression.op, value(expression.left), value(expression.right));
  }
}
