// SPDX-License-Identifier: Apache-2.0
import { template } from './syntax/template.js';

/*
 * What FHIRPath has no word for, said in words every engine of R4 knows. Each idiom is written and read from here.
 * A blank part leaves nothing, which is our "unknown".
 */

/** FHIRPath takes the second way when the condition is unknown; ours is then unknown too. */
export const IF_KNOWN = template('iif(%when_, %then_, iif(%when_.not(), %else_))');
export const IF = template('iif(%when_, %then_, %else_)');
export const GUARDED = template('iif(%when_, %then_)');
export const OR_ELSE = template('iif(%a_.exists(), %a_, %b_)');
export const BETWEEN = template('(%v_ >= %low_ and %v_ <= %high_)');
export const ONE_IF_TRUE = template('%a_.toInteger()');

/** Of what is left out, nothing is known, so the list is made only where all of it is there. */
export const LEAST = template('iif(%known_, %all_.aggregate(iif($total.empty() or $this < $total, $this, $total)))');
export const GREATEST = template('iif(%known_, %all_.aggregate(iif($total.empty() or $this > $total, $this, $total)))');

/** `round()` of engines differs below zero, and binary numbers stand a little below the half they mean. */
export const ROUNDED = template(
  '%v_.select((($this.abs() * %power_).round(8) + 0.5).truncate() / %power_ * iif($this < 0, -1, 1))',
);
/** Noise must not stand for a number to divide by. */
export const DIVISOR = template('%v_.where($this.round(8) != 0)');

const DIGITS = "toString().replace('-', '').toInteger()";
/** Dates as numbers of eight digits: their distance holds the completed years. */
export const AGE = template(`(%on_.${DIGITS} - %born_.${DIGITS}).where($this >= 0) div 10000`);

/** The days of the calendar numbered through, from the digits of a date; the formula is that of Fliegel and Van Flandern. */
const YEAR = '$this div 10000';
const MONTH = '$this div 100 mod 100';
const EARLY = `(${MONTH} - 14) div 12`;
const NUMBERED = [
  '$this mod 100 - 32075',
  `1461 * (${YEAR} + 4800 + ${EARLY}) div 4`,
  `367 * (${MONTH} - 2 - ${EARLY} * 12) div 12 - 3 * ((${YEAR} + 4900 + ${EARLY}) div 100) div 4`,
].join(' + ');
export const DAYS_BETWEEN = template(`%to_.${DIGITS}.select(${NUMBERED}) - %from_.${DIGITS}.select(${NUMBERED})`);

/** What engines add to a date and stay among the years of four digits: 150 years of each unit. */
export const MOST_LATER = { days: 54_786, weeks: 7_826, months: 1_800, years: 150 } as const;

const later = (unit: keyof typeof MOST_LATER) => {
  // Parts of a month are no date.
  const amount = `%n_.where($this mod 1 = 0 and $this.abs() <= ${MOST_LATER[unit]})`;
  return template(`%date_ + (${amount}.toString() + ' ${unit}').toQuantity()`);
};

export const LATER = {
  days: later('days'),
  weeks: later('weeks'),
  months: later('months'),
  years: later('years'),
} as const;

/** A date with a time, as its day. */
export const DAY_OF = template('%v_.toString().substring(0, 10).toDate()');

export const IN_TEXT = template('%v_.toString() in %list_');
export const AMONG = template('iif(%known_, %codes_.intersect(%list_).exists())');

/** Folds over entries. `$total` stays empty once a value is, and a settled "or" or "and" stays settled. */
export const FOLDS = {
  entries: template('%l_.count()'),
  sum: template('%l_.aggregate($total + %v_, 0)'),
  count: template('%l_.aggregate($total + %v_.toInteger(), 0)'),
  any: template('%l_.aggregate($total or %v_, false)'),
  all: template('%l_.aggregate($total and %v_, true)'),
  least: template(
    'iif(%l_.all(%v_.exists()), %l_.select(%v_).aggregate(iif($total.empty() or $this < $total, $this, $total)))',
  ),
  greatest: template(
    'iif(%l_.all(%v_.exists()), %l_.select(%v_).aggregate(iif($total.empty() or $this > $total, $this, $total)))',
  ),
  first: template('%l_.first().select(%v_)'),
  last: template('%l_.last().select(%v_)'),
} as const;

/** Where no value can be unknown, FHIRPath's own words say the same. */
export const KNOWN_FOLDS = {
  count: template('%l_.where(%v_).count()'),
  any: template('%l_.exists(%v_)'),
  all: template('%l_.all(%v_)'),
} as const;
