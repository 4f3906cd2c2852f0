// SPDX-License-Identifier: Apache-2.0
import type { FieldTools } from '../field-views/field-view.js';
import { MEASURED_WORDS as WORDS } from './measured.words.js';
import type { Understood } from './understood.js';

const two = (hour: number) => String(hour).padStart(2, '0');

/** The times that an hour alone can mean. Which of two, only the worker knows. */
export function timesOfHour(typed: string): readonly string[] {
  const [, digits] = /^\s*(\d{1,2})\s*(?:o['’]?clock)?\s*$/i.exec(typed) ?? [];
  const hour = Number(digits ?? NaN);
  if (!(hour >= 0 && hour < 24)) return [];
  const couldBeEvening = hour > 0 && hour <= 12 && !digits!.startsWith('0');
  return (couldBeEvening ? [hour, (hour + 12) % 24] : [hour]).map((one) => `${two(one)}:00`);
}

/** Asks which time an hour alone means. False for what is no such hour. */
export function askForTime(typed: string, understood: Understood, { say }: Pick<FieldTools, 'say'>): boolean {
  const times = timesOfHour(typed);
  if (times.length === 0) return false;
  understood.show(
    say(times.length > 1 ? WORDS['measured.which-time'] : WORDS['measured.whole-hour']),
    times.map((time) => ({ label: time, text: time })),
  );
  return true;
}
