// SPDX-License-Identifier: Apache-2.0
import type { DaySource } from '@careplan-kit/templates/days';
import { wallClock } from '@careplan-kit/model';

const DAILY_RECORD = 'https://careplan-kit.example/form/daily-record';

/** Parts of the day, and the hour at which each is over. */
const PARTS = [
  ['morning', 'Morning', 12],
  ['afternoon', 'Afternoon', 18],
  ['evening', 'Evening', 22],
] as const;

/** Parts that were written in a daily record for this day. */
function written(sources: readonly DaySource[], day: string, timeZone: string): ReadonlySet<unknown> {
  const parts = new Set<unknown>();
  for (const { submission } of sources) {
    if (submission.form.url !== DAILY_RECORD) continue;
    for (const entry of submission.entries?.['parts'] ?? []) {
      const at = submission.answers[`at~${entry}`];
      const said = typeof at === 'string' ? at : '';
      const wall = /Z$|[+-]\d\d:\d\d$/.test(said) ? wallClock(timeZone)(Date.parse(said)) : said;
      if (wall.startsWith(day)) parts.add(submission.answers[`partOfDay~${entry}`]);
    }
  }
  return parts;
}

/** Parts of the day that nobody has written yet: those that are over, and those that are not. */
export function stillToWrite(
  sources: readonly DaySource[],
  now: string,
  timeZone: string,
): readonly { readonly part: string; readonly late: boolean }[] {
  const [day, hour] = [now.slice(0, 10), Number(now.slice(11, 13))];
  const done = written(sources, day, timeZone);
  return PARTS.filter(([code]) => !done.has(code)).map(([, part, over]) => ({ part, late: hour >= over }));
}
