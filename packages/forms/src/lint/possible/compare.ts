// SPDX-License-Identifier: Apache-2.0
import type { Comparison } from '../../contract/expression.js';
import { type Numbers, closed, fromOf, stretch, toOf, within } from './numbers.js';
import { type Possible, type Texts, isMoment, truth } from './possible.js';

/** In which order two things can stand. */
interface Orders {
  less: boolean;
  same: boolean;
  more: boolean;
}

/** Sets larger than this are not compared pair by pair. */
const MOST_PAIRS = 2_000;

function ordersOfNumbers(left: Numbers, right: Numbers): Orders {
  const below = (one: Numbers, other: Numbers) => {
    const [low, high] = [fromOf(one), toOf(other)];
    return low.at === null || high.at === null || low.at.lt(high.at);
  };
  return { less: below(left, right), same: meet(left, right), more: below(right, left) };
}

function meet(left: Numbers, right: Numbers): boolean {
  if (!('values' in right)) return within(left, right) !== null;
  if (!('values' in left)) return meet(right, left);
  return right.values.some((value) => left.values.some((other) => other.eq(value)));
}

function ordersOfTexts(left: Texts, right: Texts): Orders {
  if (left === 'any' || right === 'any' || left.size * right.size > MOST_PAIRS) {
    return { less: true, same: true, more: true };
  }
  const orders = { less: false, same: false, more: false };
  for (const one of left) {
    for (const other of right) {
      if (one < other) orders.less = true;
      else if (one > other) orders.more = true;
      else orders.same = true;
    }
  }
  return orders;
}

/** What a comparison can give. Things of different kinds are never compared: the result is unknown. */
export function compare(op: Comparison, left: Possible, right: Possible): Possible {
  const orders: Orders = { less: false, same: false, more: false };
  const add = (more: Orders) => {
    orders.less ||= more.less;
    orders.same ||= more.same;
    orders.more ||= more.more;
  };
  if (left.numbers && right.numbers) add(ordersOfNumbers(left.numbers, right.numbers));
  const [some, others] = [textsOf(left), textsOf(right)];
  if (some && others) add(ordersOfTexts(some, others));
  if ((left.yes || left.no) && (right.yes || right.no)) {
    add({
      less: left.no && right.yes,
      same: (left.yes && right.yes) || (left.no && right.no),
      more: left.yes && right.no,
    });
  }
  const { less, same, more } = orders;
  const results: Readonly<Record<Comparison, readonly [yes: boolean, no: boolean]>> = {
    equal: [same, less || more],
    'not-equal': [less || more, same],
    less: [less, same || more],
    'less-or-equal': [less || same, more],
    greater: [more, less || same],
    'greater-or-equal': [more || same, less],
  };
  const [yes, no] = results[op];
  const mixed = kindsOf(left).length > 1 || kindsOf(right).length > 1;
  const dates = left.moment || right.moment;
  return truth(yes, no, left.blank || right.blank || mixed || dates || !(less || same || more));
}

const textsOf = ({ texts, moment }: Possible): Texts | null => (moment ? 'any' : texts);

/** What a value can be, in words; none when it is always blank. */
export function kindsOf({ numbers, texts, moment, yes, no, lists }: Possible): string[] {
  const dates = texts instanceof Set && texts.size > 0 && [...texts].every(isMoment);
  return [
    ...(numbers ? ['a number'] : []),
    ...(texts && !dates ? ['a text'] : []),
    ...(moment || (texts && dates) ? ['a date or time'] : []),
    ...(yes || no ? ['yes or no'] : []),
    ...(lists ? ['several answers'] : []),
  ];
}

/** What `in` can give. */
export function isIn(value: Possible, list: readonly (string | number)[]): Possible {
  let [yes, no] = [false, false];
  const entries = new Set(list.map(String));
  const texts = value.moment ? 'any' : value.texts;
  if (value.numbers) {
    const { numbers } = value;
    const numerals = list.filter((entry) => /^-?\d+(\.\d+)?$/.test(String(entry)));
    const met = numerals.filter((entry) => {
      const point = stretch(closed(entry), closed(entry), null);
      return point !== null && meet(numbers, point);
    });
    yes ||= met.length > 0;
    no ||=
      !('values' in numbers) || numbers.values.some((number) => !numerals.some((entry) => number.eq(String(entry))));
  }
  for (const some of [texts, value.lists]) {
    if (!some) continue;
    const known = some === 'any' ? null : [...some];
    yes ||= entries.size > 0 && (!known || known.some((code) => entries.has(code)));
    no ||= !known || known.some((code) => !entries.has(code));
  }
  for (const [can, word] of [
    [value.yes, 'true'],
    [value.no, 'false'],
  ] as const) {
    yes ||= can && entries.has(word);
    no ||= can && !entries.has(word);
  }
  return truth(yes, no, value.blank || !(yes || no));
}
