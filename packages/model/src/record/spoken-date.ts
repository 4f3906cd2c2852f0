// SPDX-License-Identifier: Apache-2.0
import { type DateDoubt, hasTime, partialDateParts } from '../values/index.js';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

const DOUBTS: Readonly<Record<DateDoubt, string>> = {
  approximate: 'about ',
  uncertain: 'perhaps ',
  'approximate-and-uncertain': 'perhaps about ',
};

/** A date as it is said, "22 November 2026", "about 1941", or as it stands when it is none. */
function spokenDay(text: string): string {
  const parts = partialDateParts(text);
  if (!parts) return text;
  const { year, month, day, doubt } = parts;
  const years = year.includes('X') ? `the ${year.replaceAll('X', '0')}s` : year;
  const whole = [day && String(Number(day)), month && MONTHS[Number(month) - 1], years].filter(Boolean).join(' ');
  return `${doubt ? DOUBTS[doubt] : ''}${whole}`;
}

/** A date, or a moment by the clock on the wall: "22 November 2026 at 14:02". */
export function spokenDate(text: string, timeZone: string): string {
  if (!hasTime(text)) return spokenDay(text);
  // The Swedish way of writing a date is the way of the standard, in every browser.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const [day = '', time = ''] = format.format(new Date(text)).split(' ');
  return `${spokenDay(day)} at ${time}`;
}
