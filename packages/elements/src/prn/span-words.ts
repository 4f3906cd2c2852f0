// SPDX-License-Identifier: Apache-2.0
import type { Say } from '../words/words.js';
import { PRN_WORDS as WORDS } from './prn.words.js';

/** `4 hours`, `1 hour 30 minutes`, `45 minutes`. */
export function spanWords(minutes: number, say: Say): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes - hours * 60;
  const long = hours === 1 ? say(WORDS['prn.hours.one']) : say(WORDS['prn.hours'], { n: hours });
  if (hours === 0) return say(WORDS['prn.minutes'], { n: rest });
  if (rest === 0) return long;
  return say(WORDS['prn.both'], { hours: long, minutes: say(WORDS['prn.minutes'], { n: rest }) });
}
