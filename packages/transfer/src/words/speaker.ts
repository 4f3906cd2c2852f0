// SPDX-License-Identifier: Apache-2.0
import { HOME_TIME_ZONE, dateInWords } from '@careplan-kit/model';
import type { Said } from '../pack.js';
import { DATES } from './dates.words.js';
import type { Phrase } from './phrase.js';

export type PackLanguage = 'en' | 'cy';

/** Puts the library's own words into the language of a pack. */
export interface Speaker {
  readonly language: PackLanguage;
  say(words: Phrase, values?: Readonly<Record<string, string>>): string;
  /** The library's own words, in the pack's language. */
  said(words: Phrase, values?: Readonly<Record<string, string>>): Said;
  /** "22 November 2026", "about 1941"; text that is no date stands as it is. */
  day(text: string): string;
  /** "22 November 2026, 14:02" by the clock in the home; a day alone is a day. */
  moment(text: string): string;
}

/** A day by the clock in the home, for an instant. */
export function homeDay(instant: string): string {
  return homeClock(instant)?.day ?? instant.slice(0, 10);
}

/** Day and time by the clock in the home; undefined for what is no instant. */
export function homeClock(instant: string): { readonly day: string; readonly time: string } | undefined {
  const moment = new Date(instant);
  if (!/T\d{2}/.test(instant) || Number.isNaN(moment.getTime())) return undefined;
  // The Swedish way of writing a date is the way of the standard, everywhere.
  const options = { timeZone: HOME_TIME_ZONE, dateStyle: 'short', timeStyle: 'short' } as const;
  const [day = '', time = ''] = new Intl.DateTimeFormat('sv-SE', options).format(moment).split(' ');
  return { day, time };
}

export function speakerOf(language: PackLanguage): Speaker {
  // One pass over the phrase: braces in what somebody wrote are not filled.
  const say: Speaker['say'] = (words, values = {}) =>
    words[language].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  const day = (text: string): string => dateInWords(text, { language });
  const moment = (text: string): string => {
    const clock = homeClock(text);
    return clock ? say(DATES.moment, { day: day(clock.day), time: clock.time }) : day(text);
  };
  return { language, say, said: (words, values) => ({ text: say(words, values) }), day, moment };
}
