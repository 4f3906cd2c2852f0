// SPDX-License-Identifier: Apache-2.0
// The days of one person beside each other: what the daily record, the charts and the rounds say, in one list of plain words.
import { HOME_TIME_ZONE } from '@careplan-kit/model/clock';
import { bowelFacts, drinkFacts, foodFacts, observationFacts, painFacts, turnFacts, weightFacts } from './charts.js';
import { dailyFacts } from './daily.js';
import { DAY_SUBJECTS, type DayFact, type DaySource, type DaySum } from './facts.js';
import { type DayRow, type RowsOf, rowsOf } from './rows.js';
import { drunkIn, passedIn } from './sums.js';

export { DAY_SUBJECTS, type DayFact, type DaySource, type DaySubject, type DaySum } from './facts.js';
export { sumWords } from './sums.js';

const address = (id: string) => `https://careplan-kit.example/form/${id}`;

const FORMS = {
  parts: { 'daily-record': { group: 'parts', at: 'at' } },
  drunk: {
    'fluid-chart': { group: 'intake', day: 'date', at: 'intakeAt' },
    'fluid-chart-row': { at: 'intakeAt' },
  },
  passed: { 'fluid-chart': { group: 'output', day: 'date', at: 'outputAt' } },
  meals: { 'food-chart': { group: 'meals', day: 'date', at: 'eatenAt' }, 'food-chart-row': { at: 'eatenAt' } },
  bowels: { 'bowel-chart': { group: 'opened', day: 'date', at: 'openedAt' }, 'bowel-chart-row': { at: 'openedAt' } },
  turns: {
    'repositioning-chart': { group: 'turns', day: 'date', at: 'turnedAt' },
    'repositioning-chart-row': { at: 'turnedAt' },
  },
  weights: { 'weight-chart': { group: 'weighings', day: 'date', at: 'time' } },
  pains: { 'pain-chart': { group: 'pains', day: 'painOn', at: 'painAt' } },
  observations: {
    observations: { day: 'takenOn', at: 'takenAt' },
    'observations-row': { at: 'takenAt' },
  },
} as const satisfies Record<string, Readonly<Record<string, RowsOf>>>;

/** Of what was corrected only the correction stands. */
export function withoutReplaced(sources: readonly DaySource[]): readonly DaySource[] {
  const replaced = new Set(sources.flatMap(({ replaces }) => replaces ?? []));
  return sources.filter(({ submission }) => !replaced.has(submission.id));
}

const byTime = (one: { readonly at: string | null }, other: { readonly at: string | null }) =>
  (one.at ?? '') < (other.at ?? '') ? -1 : 1;

function rowsFrom(sources: readonly DaySource[], name: keyof typeof FORMS, day: string, timeZone: string): DayRow[] {
  return sources
    .flatMap((source) =>
      Object.entries<RowsOf>(FORMS[name]).flatMap(([id, where]) =>
        source.submission.form.url === address(id) ? rowsOf(source, where, timeZone) : [],
      ),
    )
    .filter((row) => row.day === day)
    .sort(byTime);
}

/**
 * What was written of one day of one person, in the order of {@link DAY_SUBJECTS}. A subject that nobody wrote of is not there:
 * that says nothing was written, and not that nothing happened.
 *
 * @param sources - submissions of this one person, in any order; of other forms nothing is read
 * @param day - `YYYY-MM-DD`
 */
export function factsOfDay(
  sources: readonly DaySource[],
  day: string,
  timeZone: string = HOME_TIME_ZONE,
): readonly DayFact[] {
  const standing = withoutReplaced(sources);
  const rows = (name: keyof typeof FORMS) => rowsFrom(standing, name, day, timeZone);
  const observed = standing.flatMap((source) =>
    observationFacts(source, rowsFrom([source], 'observations', day, timeZone)),
  );
  const facts = [
    ...dailyFacts(rows('parts')),
    ...foodFacts(rows('meals')),
    ...drinkFacts(rows('drunk'), rows('passed')),
    ...bowelFacts(rows('bowels')),
    ...turnFacts(rows('turns')),
    ...painFacts(rows('pains')),
    ...observed.sort(byTime),
    ...weightFacts(rows('weights')),
  ];
  return DAY_SUBJECTS.flatMap((subject) => facts.filter((fact) => fact.subject === subject));
}

/** What was drunk in a day, from the sheets and the rounds together. */
export function drunkOnDay(sources: readonly DaySource[], day: string, timeZone: string = HOME_TIME_ZONE): DaySum {
  return drunkIn(rowsFrom(withoutReplaced(sources), 'drunk', day, timeZone));
}

/** What was passed and measured in a day. */
export function passedOnDay(sources: readonly DaySource[], day: string, timeZone: string = HOME_TIME_ZONE): DaySum {
  return passedIn(rowsFrom(withoutReplaced(sources), 'passed', day, timeZone));
}

/** A reading for `cpk-chart`: millilitres drunk, for each of these days on which anything was written. */
export function drunkReadings(
  sources: readonly DaySource[],
  days: readonly string[],
  timeZone: string = HOME_TIME_ZONE,
): readonly { readonly at: string; readonly value: string; readonly unit: string; readonly note?: string }[] {
  return days.flatMap((day) => {
    const { entries, ml, withoutAmount } = drunkOnDay(sources, day, timeZone);
    if (entries === 0) return [];
    const note = withoutAmount > 0 ? { note: `At least; ${withoutAmount} without an amount` } : {};
    return [{ at: day, value: String(ml), unit: 'ml', ...note }];
  });
}
