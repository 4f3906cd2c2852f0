// SPDX-License-Identifier: Apache-2.0
import { type Answers, type StoredAnswer, isEntered, isUnknown } from '@careplan-kit/forms/contract';
import { wallClock } from '@careplan-kit/model/clock';
import type { DaySource } from './facts.js';

/** The answers of one row by item id. */
export type Row = Readonly<Record<string, StoredAnswer>>;

/** A row of a chart, of a round, or of a form that is one itself, on its day. */
export interface DayRow {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** `HH:MM`, or null. */
  readonly at: string | null;
  readonly row: Row;
}

/** Where a form keeps the day and the time of what it writes. */
export interface RowsOf {
  /** Repeating group whose entries are the rows; without it the form is one row. */
  readonly group?: string;
  /** Item with the day: of the row, or of the whole form. Without it, the day on which it was written. */
  readonly day?: string;
  /** Item with the time of the row, or with day and time. */
  readonly at: string;
}

export const textOf = (answer: StoredAnswer | undefined): string =>
  typeof answer === 'string' ? answer : typeof answer === 'object' && 'text' in answer ? String(answer.text) : '';

/** A whole number as it was typed; undefined for anything else. */
export function wholeOf(answer: StoredAnswer | undefined): number | undefined {
  return typeof answer === 'string' && /^\d{1,9}$/.test(answer) ? Number(answer) : undefined;
}

/** An answer that is there and can be read. */
export const isGiven = (answer: StoredAnswer | undefined): boolean =>
  answer !== undefined && !isUnknown(answer) && !isEntered(answer);

function rowIn(answers: Answers, entry: string | null): Row {
  const row: Record<string, StoredAnswer> = {};
  for (const [key, answer] of Object.entries(answers)) {
    const [item = '', ...entries] = key.split('~');
    if (entry === null ? entries.length === 0 : entries.length === 1 && entries[0] === entry) row[item] = answer;
  }
  return row;
}

const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** The rows of one submission. A time that had not come yet when it was written is of the day before. */
export function rowsOf({ submission }: DaySource, where: RowsOf, timeZone: string): DayRow[] {
  const { answers, entries = {}, submittedAt } = submission;
  const written = wallClock(timeZone)(Date.parse(submittedAt));
  const [writtenOn, writtenAt] = [written.slice(0, 10), written.slice(11, 16)];
  const whole = rowIn(answers, null);
  const rows = where.group === undefined ? [whole] : (entries[where.group] ?? []).map((id) => rowIn(answers, id));
  return rows.map((row) => {
    const said = textOf(row[where.at]);
    const moment = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(.*)$/.exec(said);
    if (moment) {
      const wall = /Z$|[+-]\d\d:\d\d$/.test(said) ? wallClock(timeZone)(Date.parse(said)) : said;
      return { day: wall.slice(0, 10), at: wall.slice(11, 16), row };
    }
    const at = /^\d\d:\d\d/.exec(said)?.[0] ?? null;
    const day = where.day === undefined ? '' : textOf(row[where.day]) || textOf(whole[where.day]);
    if (day) return { day, at, row };
    return { day: at !== null && at > writtenAt ? dayBefore(writtenOn) : writtenOn, at, row };
  });
}
