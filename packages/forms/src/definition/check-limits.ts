// SPDX-License-Identifier: Apache-2.0
import type { FormItem } from '../contract/definition.js';
import type { Range } from '../contract/expression.js';
import { exact } from '../decimal.js';
import { type Faults, type Trail, inside } from './faults.js';
import { type Place, isRepeating } from './places.js';

type Limit = string | number | undefined;

const number = (limit: string | number) => exact(String(limit));
/** What differs as the nearest numbers of the machine differs the same way as it is written; the rest is asked exactly. */
function isNumberOver(low: string | number, high: string | number): boolean {
  const apart = Number(low) - Number(high);
  return apart === 0 || Number.isNaN(apart) ? number(low).gt(number(high)) : apart > 0;
}
/** Days and times sort as text. What is `today` is known only on the day. */
const isTextOver = (low: string | number, high: string | number) => low !== 'today' && high !== 'today' && low > high;

interface Limits {
  readonly min?: Limit;
  readonly max?: Limit;
}

function seeOver(faults: Faults, { min, max }: Limits, trail: Trail, step = 'max', isOver = isNumberOver): void {
  if (min !== undefined && max !== undefined && isOver(min, max))
    faults.see(inside(trail, step), 'min-over-max', `the least (${min}) is more than the most (${max})`);
}

/** Whether a range can hold any number. */
function isEmpty({ min, over, max, under }: Range): boolean {
  const is = (low: Limit, high: Limit, ends: boolean) =>
    low !== undefined &&
    high !== undefined &&
    (ends ? number(low).gt(number(high)) : number(low).cmp(number(high)) >= 0);
  return is(min, max, true) || is(min, under, false) || is(over, max, false) || is(over, under, false);
}

/** Ranges that hold no number: the author meant something else. */
export function checkRanges(faults: Faults, ranges: readonly Range[] | undefined, trail: Trail, step = 'points'): void {
  ranges?.forEach((range, index) => {
    if (isEmpty(range)) faults.see(inside(trail, step, index), 'empty-range', 'no number is in this range');
  });
}

/** Limits of one item that contradict each other. */
export function checkLimits(item: FormItem, faults: Faults, trail: Trail): void {
  switch (item.type) {
    case 'text':
    case 'long-text':
      return seeOver(faults, { min: item.minLength, max: item.maxLength }, trail, 'maxLength');
    case 'integer':
    case 'decimal':
    case 'quantity':
      seeOver(faults, item, trail);
      return checkRanges(faults, item.points, trail);
    case 'scale':
      return checkRanges(faults, item.points, trail);
    case 'date':
    case 'partial-date':
    case 'time':
    case 'date-time':
      return seeOver(faults, item, trail, 'max', isTextOver);
    default:
  }
}

/** As many entries as there have to be are there when a form opens, those in one another multiplied. */
export function checkEntries(places: readonly Place[], most: number, faults: Faults): void {
  if (!places.some(({ item }) => isRepeating(item))) return;
  const timesOf = new Map<Place, number>();
  let all = 0;
  for (const place of places) {
    const { min = 0 } = ('repeats' in place.item && place.item.repeats) || { min: 1 };
    const times = (place.parent ? timesOf.get(place.parent)! : 1) * min;
    timesOf.set(place, times);
    all += times;
    if (all > most) {
      const message = `the form would open with more than ${most} items in its entries`;
      return faults.see(inside((place.within.at(-1) ?? place).trail, 'repeats', 'min'), 'too-many-entries', message);
    }
  }
}

/** How often something may be given. */
export function checkRepeats(item: FormItem, faults: Faults, trail: Trail): void {
  if (!('repeats' in item) || !item.repeats) return;
  const at = inside(trail, 'repeats');
  if (item.type === 'multiple-choice')
    faults.see(at, 'repeats-not-allowed', 'a multiple choice holds several answers as it is');
  seeOver(faults, item.repeats, at);
}
