// SPDX-License-Identifier: Apache-2.0
import type { Say } from '../words/words.js';
import { sayCounted } from './counted.js';
import { HOW_OLD_COUNTS as COUNTS, HOW_OLD_WORDS as WORDS } from './how-old.words.js';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A calendar day written `YYYY-MM-DD`, perhaps with a time behind it; null when there is no such day. */
function parseDay(text: string | undefined): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(text ?? '');
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const real = new Date(Date.UTC(year, month - 1, day));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day ? { year, month, day } : null;
}

const dayNumber = ({ year, month, day }: Day) => Date.UTC(year, month - 1, day) / 86_400_000;

const lastOfMonth = ({ year, month }: Day) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whole calendar months. A month from the 31st is full on the last day of a shorter one. */
function monthsBetween(from: Day, to: Day): number {
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return to.day >= from.day || to.day === lastOfMonth(to) ? months : months - 1;
}

/** A person's age in whole years, or null when the birth is not known or not yet. Born on 29 February, it is 1 March. */
export function ageInYears(birth: string | undefined, today: string): number | null {
  const [from, to] = [parseDay(birth), parseDay(today)];
  if (!from || !to || dayNumber(from) > dayNumber(to)) return null;
  const years = to.year - from.year;
  return to.month * 100 + to.day < from.month * 100 + from.day ? years - 1 : years;
}

/** "2 months ago". Null for a day that is not known or has not come: a clock is wrong, and nothing is made of it. */
export function agoInWords(written: string | undefined, today: string, say: Say): string | null {
  const [from, to] = [parseDay(written), parseDay(today)];
  if (!from || !to) return null;
  const days = dayNumber(to) - dayNumber(from);
  if (days < 0) return null;
  if (days === 0) return say(WORDS['aboutMe.today']);
  if (days === 1) return say(WORDS['aboutMe.yesterday']);
  const months = monthsBetween(from, to);
  if (months < 1) return sayCounted(say, COUNTS.days, days);
  if (months < 24) return sayCounted(say, COUNTS.months, months);
  return sayCounted(say, COUNTS.years, Math.floor(months / 12));
}

/** The flag for what is older than so many months; null when it is not, and always when the months are none. */
export function reviewInWords(
  written: string | undefined,
  today: string,
  afterMonths: number,
  say: Say,
): string | null {
  const [from, to] = [parseDay(written), parseDay(today)];
  if (!from || !to || !Number.isInteger(afterMonths) || afterMonths < 1) return null;
  const months = monthsBetween(from, to);
  const exactly = months === afterMonths && (to.day === from.day || (to.day < from.day && to.day === lastOfMonth(to)));
  if (months < afterMonths || exactly) return null;
  if (afterMonths === 12) return say(WORDS['aboutMe.review.year']);
  return sayCounted(say, COUNTS.review, afterMonths);
}
