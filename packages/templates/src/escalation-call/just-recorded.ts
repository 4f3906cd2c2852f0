// SPDX-License-Identifier: Apache-2.0
// What was recorded in the last hours and has to be told when somebody rings: observations and early signs, each set whole, with
// its own time and who took it. Sets are never mixed, and nothing is worked out of them.
import type { Answers, FormSubmission, StoredAnswer } from '@careplan-kit/forms/contract';
import { HOME_TIME_ZONE, wallClock } from '@careplan-kit/model/clock';
import { alertness } from '../observations/parts/readings.js';
import { signs } from '../soft-signs/signs.js';
import { type DayRow, rowsOf, textOf } from '../days/rows.js';
import { choiceWords } from '../days/words.js';

/** A submission as the host keeps it. */
export interface RecordedSource {
  readonly submission: Pick<
    FormSubmission,
    'id' | 'form' | 'submittedAt' | 'answers' | 'entries' | 'scores' | 'author'
  >;
  /** Id of the submission that this one corrects. */
  readonly replaces?: string | null | undefined;
}

export interface JustRecorded {
  /** The moment of the call. */
  readonly now: Date;
  readonly timeZone?: string;
  /** What is older is not told on; a day unless. */
  readonly hours?: number;
}

const address = (id: string) => `https://careplan-kit.example/form/${id}`;
const given = (answer: StoredAnswer | undefined, before: string, after: string): string[] =>
  textOf(answer) ? [`${before}${textOf(answer)}${after}`] : [];
const refused = (row: DayRow['row'], id: string, words: string): string[] => {
  const answer = row[id];
  return typeof answer === 'object' && 'unknown' in answer ? [`${words} not taken`] : [];
};

/** "16 breaths a minute; oxygen 97% on air; blood pressure 134 over 78; ..." */
function readingWords({ row }: DayRow): string {
  const { spo2, systolicBp, diastolicBp, oxygenDevice } = row;
  const on =
    textOf(row['airOrOxygen']) === 'oxygen' ? ` on oxygen (${textOf(oxygenDevice) || 'device not known'})` : '';
  const air = textOf(row['airOrOxygen']) === 'air' ? ' on air' : '';
  const awake = choiceWords(alertness, 'consciousness', row['consciousness']);
  return [
    ...given(row['respirationRate'], '', ' breaths a minute'),
    ...refused(row, 'respirationRate', 'breaths'),
    ...given(spo2, 'oxygen ', `%${on}${air}`),
    ...refused(row, 'spo2', 'oxygen'),
    ...given(systolicBp, 'blood pressure ', textOf(diastolicBp) ? ` over ${textOf(diastolicBp)}` : ''),
    ...refused(row, 'systolicBp', 'blood pressure'),
    ...given(row['pulse'], 'pulse ', ''),
    ...refused(row, 'pulse', 'pulse'),
    ...(awake ? [awake.toLowerCase()] : []),
    ...given(row['temperature'], 'temperature ', ' °C'),
    ...refused(row, 'temperature', 'temperature'),
    ...(row['concern'] === true ? ['the worker is worried'] : []),
  ].join('; ');
}

function scoreWords({ scores = [] }: RecordedSource['submission']): string {
  const news2 = scores.find(({ id }) => id === 'news2');
  if (!news2) return '';
  const flags = news2.flags.map(({ label }) => label.toLowerCase());
  const total =
    news2.total !== null && news2.confirmed
      ? `NEWS2 ${news2.total}, confirmed`
      : 'NEWS2: no total, a reading is missing';
  return ` ${[total, ...flags].join('; ')}.`;
}

function signWords({ row }: DayRow): string {
  const changed = signs.flatMap((sign) => {
    const said = textOf(row[sign.id]);
    return said === 'changed' || said === 'worse'
      ? [`${sign.label.toLowerCase()}: ${choiceWords(signs, sign.id, said).toLowerCase()}`]
      : [];
  });
  const usual = textOf(row['usually']);
  return [
    changed.join('; ') || 'no sign was found changed',
    ...(row['worried'] === true ? ['somebody is worried'] : []),
    ...(textOf(row['inWords']) ? [textOf(row['inWords'])] : []),
    ...(usual ? [`On a good day: ${usual}`] : []),
  ].join('. ');
}

interface Taken {
  readonly source: RecordedSource;
  readonly set: DayRow;
  /** `YYYY-MM-DDTHH:MM` on the wall. */
  readonly wall: string;
}

/** The newest set of a form by when it was taken, if it is not too old. */
function newest(
  sources: readonly RecordedSource[],
  forms: readonly (readonly [id: string, day: string | undefined, at: string])[],
  { now, timeZone = HOME_TIME_ZONE, hours = 24 }: JustRecorded,
): Taken | undefined {
  const wall = wallClock(timeZone);
  const oldest = wall(now.getTime() - hours * 3_600_000).slice(0, 16);
  const replaced = new Set(sources.flatMap(({ replaces }) => replaces ?? []));
  return sources
    .filter(({ submission }) => !replaced.has(submission.id))
    .flatMap((source) =>
      forms.flatMap(([id, day, at]) =>
        source.submission.form.url === address(id)
          ? rowsOf(source, { at, ...(day === undefined ? {} : { day }) }, timeZone).map((set) => ({ source, set }))
          : [],
      ),
    )
    .flatMap(({ source, set }): Taken[] => (set.at ? [{ source, set, wall: `${set.day}T${set.at}` }] : []))
    .filter((one) => one.wall >= oldest && one.wall <= wall(now.getTime()).slice(0, 16))
    .sort((one, other) => (one.wall < other.wall ? 1 : -1))[0];
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
/** "Taken at 08:10 on 22 November, written by Emily: " */
const stamp = ({ set, source }: Taken): string =>
  `Taken at ${set.at} on ${DAY.format(new Date(`${set.day}T00:00:00Z`))}, written by ${source.submission.author.name}: `;

/**
 * Answers for the form of the call to begin with: the observations taken last with what NEWS2 came to, and the early signs seen
 * last, each with its time and who wrote it, in words that can be read out. What is older than a day is left out; the worker
 * can change every word before it is told on.
 *
 * @param sources - submissions of this one person
 */
export function justRecorded(sources: readonly RecordedSource[], call: JustRecorded): Answers {
  const observed = newest(
    sources,
    [
      ['observations', 'takenOn', 'takenAt'],
      ['observations-row', undefined, 'takenAt'],
    ],
    call,
  );
  const seen = newest(sources, [['soft-signs', 'seenOn', 'seenAt']], call);
  return {
    ...(observed && {
      readings: `${stamp(observed)}${readingWords(observed.set)}.${scoreWords(observed.source.submission)}`,
    }),
    ...(seen && { signs: `${stamp(seen)}${signWords(seen.set)}.` }),
  };
}
