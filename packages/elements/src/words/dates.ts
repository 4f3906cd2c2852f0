// SPDX-License-Identifier: Apache-2.0
import { isWelsh } from './words.js';

/** Where and in which language a date is shown. */
export interface DatePlace {
  /** BCP 47. */
  readonly locale: string;
  /** IANA. */
  readonly timeZone: string;
}

/** Whether the browser can write dates so. */
export function isDatePlace({ locale, timeZone }: DatePlace): boolean {
  try {
    formatter({ locale, timeZone }, {});
    return true;
  } catch {
    return false;
  }
}

/** Browsers know no Welsh dates: asked for them, they give those of the United States. */
const WELSH_MONTHS = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
];

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs a browser as much as drawing a question, and a form has one date for each. */
function formatter({ locale, timeZone }: DatePlace, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, timeZone, style]);
  let found = formatters.get(key);
  if (!found) formatters.set(key, (found = new Intl.DateTimeFormat(locale, { ...style, timeZone })));
  return found;
}

function format(date: Date, place: DatePlace, style: Intl.DateTimeFormatOptions): string {
  return formatter(place, style).format(date);
}

function welshDay(date: Date, { timeZone }: DatePlace): string {
  const parts = formatter({ locale: 'en-GB', timeZone }, { year: 'numeric', month: 'numeric', day: 'numeric' })
    .formatToParts(date)
    .reduce<Record<string, string>>((found, { type, value }) => ({ ...found, [type]: value }), {});
  return `${Number(parts['day'])} ${WELSH_MONTHS[Number(parts['month']) - 1]} ${parts['year']}`;
}

/** The day, as `14 September 2026`. */
export function dayIn(date: Date, place: DatePlace): string {
  return isWelsh(place) ? welshDay(date, place) : format(date, place, { dateStyle: 'long' });
}

/** The time of day, as `15:40`. */
export function timeIn(date: Date, place: DatePlace): string {
  const locale = isWelsh(place) ? 'en-GB' : place.locale;
  return format(date, { ...place, locale }, { hour: '2-digit', minute: '2-digit' });
}

/** Day and time, as `14 September 2026 at 15:40`. */
export function momentIn(date: Date, place: DatePlace): string {
  if (isWelsh(place)) return `${welshDay(date, place)} am ${timeIn(date, place)}`;
  return format(date, place, { dateStyle: 'long', timeStyle: 'short' });
}
