// SPDX-License-Identifier: Apache-2.0

/** One thing that was written of a day. */
export interface ComparedFact {
  /** `sleep`, `food`, `drink` and the others that have words here, or a name of the host's own, shown as it is. */
  readonly subject: string;
  /** `HH:MM`, where there is a time. */
  readonly at?: string | null | undefined;
  readonly words: string;
  /** Somebody has to look at it. */
  readonly look?: boolean | undefined;
}

/** A day of one person, and what was written of it. */
export interface ComparedDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly facts: readonly ComparedFact[];
  /** Some of what was written is withheld from this worker: then a blank is not said to be unwritten. */
  readonly withheld?: boolean | undefined;
}

const isDay = (day: unknown): day is string =>
  typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day));
const isFact = (fact: ComparedFact | null | undefined): fact is ComparedFact =>
  typeof fact?.words === 'string' && typeof fact.subject === 'string';

/** Those of the host's days that are days, whatever it gave. */
export function daysOf(days: readonly ComparedDay[] | null | undefined): readonly ComparedDay[] {
  if (!Array.isArray(days)) return [];
  return (days as readonly (ComparedDay | null | undefined)[])
    .filter((one): one is ComparedDay => isDay(one?.day))
    .map((one) => ({ ...one, facts: Array.isArray(one.facts) ? one.facts.filter(isFact) : [] }));
}

/** Subjects with something written on any of the days, known ones first and in their order, and those with nothing on all. */
export function subjectsOf(
  days: readonly ComparedDay[],
  known: readonly string[],
): { readonly written: readonly string[]; readonly unwritten: readonly string[] } {
  const found = new Set(days.flatMap(({ facts }) => facts.map(({ subject }) => subject)));
  const others = [...found].filter((subject) => !known.includes(subject));
  const withheld = days.some((day) => day.withheld);
  return {
    written: [...known.filter((subject) => found.has(subject)), ...others],
    unwritten: withheld ? [] : known.filter((subject) => !found.has(subject)),
  };
}
