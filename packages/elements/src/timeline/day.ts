// SPDX-License-Identifier: Apache-2.0
import { lateEntryOf, zonedClock } from '@careplan-kit/model';
import { sayCounted } from '../about-me/counted.js';
import { dateWords } from '../record-views/record-dates.js';
import type { RecordTools } from '../record-views/record-tools.js';
import { actorWords } from '../record-views/record-words.js';
import type { Rights } from '../record-views/rights.js';
import { type EntryWords, entryWords } from './day-entry.js';
import { type DayIndex, type Placed, dayIndex } from './day-index.js';
import type { DayKind } from './kinds.js';
import { COUNTS, TIMELINE_WORDS as WORDS } from './timeline.words.js';

export const DAY_PARTS = ['untimed', 'early', 'morning', 'afternoon', 'evening', 'night'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** The hour at which each part ends. */
const ENDS: readonly (readonly [DayPart, number])[] = [
  ['early', 6],
  ['morning', 12],
  ['afternoon', 18],
  ['evening', 22],
  ['night', 24],
];

/** One entry of a day, in words. */
export interface DayEntry extends EntryWords {
  readonly key: string;
  readonly kind: DayKind;
  readonly part: DayPart;
  /** Milliseconds since 1970; null when no time is known. */
  readonly moment: number | null;
  /** "02:40", or what is said in place of it. */
  readonly time: string;
  /** Who wrote it down, and when. */
  readonly written: string;
  /** "Late entry, 2 days after"; empty when it is none. */
  readonly late: string;
  /** What is not certain about when it was. */
  readonly uncertain: string;
  readonly changed: boolean;
}

/** What goes into reading a day. */
export interface DayAsking {
  readonly rights: Rights;
  readonly tools: RecordTools;
  readonly timeZone: string;
  readonly kinds: ReadonlySet<DayKind>;
  /** Minutes after which the host calls an entry late, where its records carry no mark; null for never. */
  readonly lateAfterMinutes: number | null;
}

const HOUR = 3_600_000;

/** The element that says when, which a worker may not be allowed to see. */
const momentOf = ({ reading }: Placed) => reading.moment ?? 'date';

export function maySee(placed: Placed, rights: Rights): boolean {
  const { version, reading } = placed;
  return rights.mayView(version.class) && (reading.time === 'entry' || rights.mayView(version.class, momentOf(placed)));
}

/** Reads entries of a person, one day at a time. The clock is asked once for each time. */
export class DayReader {
  readonly #clock;
  readonly #index: DayIndex;

  constructor(readonly asking: DayAsking) {
    this.#clock = zonedClock(asking.timeZone);
    this.#index = dayIndex(asking.rights.record, asking.timeZone);
  }

  /** What this worker may see of a day, of every kind, in order. */
  all(day: string): DayEntry[] {
    const { rights } = this.asking;
    const placed = (this.#index.byDay.get(day) ?? []).filter((one) => maySee(one, rights));
    return placed.map((one) => this.#entry(one)).sort((a, b) => (a.moment ?? 0) - (b.moment ?? 0));
  }

  /** How many there are of each kind. */
  counts(day: string): ReadonlyMap<DayKind, number> {
    const counts = new Map<DayKind, number>();
    for (const one of this.#index.byDay.get(day) ?? [])
      if (maySee(one, this.asking.rights)) counts.set(one.reading.kind, (counts.get(one.reading.kind) ?? 0) + 1);
    return counts;
  }

  /** The last day before with anything this worker may see. */
  lastBefore(day: string): string | undefined {
    const { rights } = this.asking;
    return this.#index.days.findLast(
      (other) => other < day && this.#index.byDay.get(other)!.some((one) => maySee(one, rights)),
    );
  }

  #time({ when }: Placed): Pick<DayEntry, 'moment' | 'time' | 'part'> {
    const { tools } = this.asking;
    if (when.at === 'day') return { moment: null, time: '', part: 'untimed' };
    const span = when.at === 'time' ? this.#clock(`${when.day}T${when.time}`) : { from: when.moment, to: when.moment };
    const first = tools.formatTime(new Date(span.from));
    const hour = when.at === 'time' ? Number(when.time.slice(0, 2)) : Number(this.#wallHour(span.from));
    return {
      moment: span.from,
      time: span.to === span.from ? first : tools.say(WORDS['timeline.twice'], { first }),
      part: ENDS.find(([, end]) => hour < end)?.[0] ?? 'night',
    };
  }

  #wallHour(moment: number): string {
    const { timeZone } = this.asking;
    return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(moment);
  }

  #entry(placed: Placed): DayEntry {
    const { rights, tools } = this.asking;
    const { version, reading, when, made } = placed;
    const { say } = tools;
    const uncertain =
      when.at !== 'entry'
        ? ''
        : when.said
          ? say(WORDS['timeline.noTime'], { date: dateWords(when.said, tools) })
          : say(WORDS['timeline.noDate']);
    return {
      ...entryWords(placed, rights, tools),
      ...this.#time(placed),
      key: version.recordUid,
      kind: reading.kind,
      written: this.#written(placed),
      late: this.#late(placed),
      uncertain,
      changed: reading.time === 'entry' && made !== undefined && version.versionNumber > 1,
    };
  }

  #written({ made, when }: Placed): string {
    const { tools } = this.asking;
    const { say, formatMoment, formatTime, dayOf } = tools;
    if (!made) return say(WORDS['timeline.written.unknown']);
    const date = new Date(made.date);
    const name = actorWords(made.committer, say);
    return dayOf(date) === when.day
      ? say(WORDS['timeline.written'], { name, time: formatTime(date) })
      : say(WORDS['timeline.written.day'], { name, moment: formatMoment(made.date) });
  }

  /** The mark that the record carries, or the one that the host's rule would give. */
  #late({ made, late, when, reading }: Placed): string {
    const { tools, timeZone, lateAfterMinutes: afterMinutes } = this.asking;
    if (reading.time === 'entry' || when.at === 'entry' || !made) return '';
    const event = when.at === 'time' ? { date: when.day, time: when.time } : { date: when.day };
    const at = when.at === 'moment' ? { date: new Date(when.moment).toISOString() } : event;
    const rule = afterMinutes === null ? null : { afterMinutes, timeZone };
    const isLate = late !== undefined || (rule && lateEntryOf(at, made.date, rule) !== undefined);
    if (!isLate) return '';
    const entered = Date.parse(late?.date ?? made.date);
    const happened =
      when.at === 'moment'
        ? when.moment
        : this.#clock(when.at === 'time' ? `${when.day}T${when.time}` : `${when.day}T12:00:00`).from;
    const hours = Math.max(1, Math.floor((entered - happened) / HOUR));
    const later =
      hours < 48
        ? sayCounted(tools.say, COUNTS.hours, hours)
        : sayCounted(tools.say, COUNTS.days, Math.floor(hours / 24));
    return tools.say(WORDS['timeline.late'], { later });
  }
}
