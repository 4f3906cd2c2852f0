// SPDX-License-Identifier: Apache-2.0
import { sayCounted } from '../about-me/counted.js';
import type { Say } from '../words/words.js';
import { MINUTES_LEFT, SECONDS_LEFT, TIME_OUT_WORDS as WORDS } from './time-out.words.js';

/** Seconds at which what is left is said aloud. Every second would drown whatever else is read out. */
const SAID_AT: readonly number[] = [60, 30, 10, 0];

/** The whole seconds that are left: never more than there are. */
export const secondsUntil = (endsAt: Date, now: Date): number =>
  Math.max(0, Math.floor((endsAt.getTime() - now.getTime()) / 1000));

/** In minutes while there are two or more, then in seconds. */
export function leftInWords(seconds: number, say: Say): string {
  if (seconds <= 0) return say(WORDS['timeOut.now']);
  if (seconds >= 120) return sayCounted(say, MINUTES_LEFT, Math.floor(seconds / 60));
  if (seconds === 60) return sayCounted(say, MINUTES_LEFT, 1);
  return sayCounted(say, SECONDS_LEFT, seconds);
}

const passed = (seconds: number) => SAID_AT.filter((moment) => seconds <= moment).length;

/**
 * The seconds to be said aloud: the first there were, and then those at a minute, half a minute, ten seconds and the end.
 *
 * @param said - what was said last; null when nothing was
 */
export function toBeSaid(seconds: number, said: number | null): number {
  return said === null || passed(seconds) > passed(said) ? seconds : said;
}
