// SPDX-License-Identifier: Apache-2.0
import { hasTime, partialDateParts } from '../values/index.js';
import { DATES, DECADES_IN_DOUBT, DOUBTS, MONTHS } from './dates.words.js';
import { type Speech, type SpeechOptions, speechOf } from './speech.js';

/** A date as it is said, "22 November 2026", "about 1941", or as it stands when it is none. */
function spokenDay(text: string, { say }: Speech): string {
  const parts = partialDateParts(text);
  if (!parts) return text;
  const { year, month, day, doubt } = parts;
  if (year.includes('X')) {
    return say(doubt ? DECADES_IN_DOUBT[doubt] : DATES.decade, { year: year.replaceAll('X', '0') });
  }
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  const spoken = !name
    ? year
    : day === undefined
      ? say(DATES.month, { month: say(name), year })
      : `${Number(day)} ${say(name)} ${year}`;
  return doubt ? say(DOUBTS[doubt], { date: spoken }) : spoken;
}

/** A date, or a moment by the clock on the wall: "22 November 2026 at 14:02". */
export function spokenDate(text: string, speech: Speech): string {
  if (!hasTime(text)) return spokenDay(text, speech);
  // The Swedish way of writing a date is the way of the standard, in every browser.
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: speech.timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const [day = '', time = ''] = format.format(new Date(text)).split(' ');
  return speech.say(DATES.moment, { day: spokenDay(day, speech), time });
}

/**
 * A partial date or a moment of the record in words: "about 1941", "perhaps May 1941", "22 November 2026 at 14:02"; text
 * that is no date as it stands. Months are the library's own in both languages: few browsers know the Welsh ones.
 */
export function dateInWords(text: string, options: SpeechOptions = {}): string {
  return spokenDate(text, speechOf(options));
}
