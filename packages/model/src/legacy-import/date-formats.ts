// SPDX-License-Identifier: Apache-2.0

/** How dates of an old system are tried when a mapping names no format: the day first, as in Britain. */
export const DAY_FIRST = ['D/M/YYYY', 'D-M-YYYY', 'D.M.YYYY', 'YYYY-MM-DD', 'D MMM YYYY', 'D-MMM-YYYY'] as const;
export const TIME_OF_DAY = ['H:mm', 'H:mm:ss'] as const;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const TOKEN = /YYYY|MMM|MM|M|DD|D|HH|H|mm|ss/g;
const DIGITS: Readonly<Record<string, string>> = {
  YYYY: '(\\d{4})',
  MMM: '([A-Za-z]{3,9})',
  MM: '(\\d{2})',
  M: '(\\d{1,2})',
  DD: '(\\d{2})',
  D: '(\\d{1,2})',
  HH: '(\\d{2})',
  H: '(\\d{1,2})',
  mm: '(\\d{2})',
  ss: '(\\d{2})',
};
type Part = 'Y' | 'M' | 'D' | 'H' | 'm' | 's';

/** A format such as `D/M/YYYY`, made ready. */
export interface DateFormat {
  readonly text: string;
  readonly pattern: RegExp;
  readonly parts: readonly Part[];
  /** The month is written in digits, so that it could be mistaken for the day. */
  readonly numeric: boolean;
}

const partsIn = (text: string) => [...text.matchAll(TOKEN)].map(([token]) => token[0] as Part);

/** Reads a format; null when it is none, or names a part twice, or a day without its month and year. */
export function parseDateFormat(text: string): DateFormat | null {
  const parts = partsIn(text);
  const has = (part: Part) => parts.includes(part);
  if (parts.length === 0 || new Set(parts).size !== parts.length) return null;
  if ((has('D') && !has('M')) || (has('M') && !has('Y')) || has('H') !== has('m') || (has('s') && !has('H')))
    return null;
  if (!/^[\s/.,:T-]*$/.test(text.replace(TOKEN, ''))) return null;
  let source = '';
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    source += text.slice(end, match.index).replace(/[/.-]/g, '\\$&') + DIGITS[match[0]]!;
    end = match.index + match[0].length;
  }
  return { text, parts, pattern: new RegExp(`^${source}$`), numeric: !text.includes('MMM') };
}

const order = (format: DateFormat) => format.parts.filter((part) => 'YMD'.includes(part)).join('');

/** True when the two would read one text as two days, such as `D/M/YYYY` beside `M/D/YYYY`. */
export function contradicts(one: DateFormat, other: DateFormat): boolean {
  const [a, b] = [order(one), order(other)];
  const alike = a.length === 3 && b.length === 3 && a.startsWith('Y') === b.startsWith('Y');
  return one.numeric && other.numeric && alike && a !== b;
}

type Found = Partial<Record<Part, number>>;

function match(text: string, format: DateFormat): Found | null {
  const groups = format.pattern.exec(text);
  if (!groups) return null;
  const found: Found = {};
  format.parts.forEach((part, index) => {
    const written = groups[index + 1]!;
    const name = written.toLowerCase();
    const month = Math.max(MONTHS.indexOf(name), FULL_MONTHS.indexOf(name)) + 1;
    found[part] = part === 'M' && !format.numeric ? month : Number(written);
  });
  return found;
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number) =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;

/** A day somebody in care, or what they own or owe, can have to do with. `0206` is a slip of the hand for 2006. */
const isReal = (year: number, month = 1, day = 1) =>
  year >= 1880 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

const two = (value: number) => String(value).padStart(2, '0');

export type DateReading =
  /** `ambiguous`: day and month could be swapped and it would still be a date. */
  | { readonly ok: true; readonly value: string; readonly ambiguous: boolean }
  /** `swapped`: it would be a date with day and month the other way round. */
  | { readonly ok: false; readonly swapped: boolean };

/** Reads a day, month or year by the first format that fits; a time beside it is left to {@link readTime}. */
export function readDate(text: string, formats: readonly DateFormat[]): DateReading {
  let swapped = false;
  for (const format of formats) {
    const found = match(text, format);
    if (!found || found.Y === undefined) continue;
    const { Y: year, M: month, D: day } = found;
    if (isReal(year, month, day)) {
      const value = [String(year), ...[month, day].filter((part) => part !== undefined).map(two)].join('-');
      const canSwap = format.numeric && order(format) !== 'YMD' && day !== undefined && month !== undefined;
      return { ok: true, value, ambiguous: canSwap && day <= 12 && day !== month };
    }
    swapped ||= format.numeric && month !== undefined && day !== undefined && isReal(year, day, month);
  }
  return { ok: false, swapped };
}

/** Reads a time of day, `HH:mm` or `HH:mm:ss`; null when there is none. */
export function readTime(text: string, formats: readonly DateFormat[]): string | null {
  for (const format of formats) {
    const found = match(text, format);
    if (!found || found.H === undefined || found.m === undefined) continue;
    if (found.H > 23 || found.m > 59 || (found.s ?? 0) > 59) continue;
    return [found.H, found.m, ...(found.s === undefined ? [] : [found.s])].map(two).join(':');
  }
  return null;
}
