// SPDX-License-Identifier: Apache-2.0
// One November in the records of the five people, as data, and what plays it.
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { AboutMe } from '../../src/about-me.js';
import { type CareRecord, emptyCareRecord, history, latest, parseCareRecord } from '../../src/care-record.js';
import { ONCE, OPTIONAL, confirmedRows } from '../../src/element-rows.js';
import { eventElements, eventShape } from '../../src/event.js';
import { type ElementRow, type RecordClass, defineRecordClass } from '../../src/record-class.js';
import { type Commit, type RecordOperation, type RecordStep, applyOperations } from '../../src/record-operations.js';
import type { CareActor } from '../../src/values.js';
import { CodedValue, PartialDate, RecordLink } from '../../src/values/index.js';

export const WORKERS = {
  emily: { id: 'worker-emily', name: 'Emily', role: 'Agency care worker' },
  eliza: { id: 'worker-eliza', name: 'Eliza', role: 'Senior care worker' },
  jane: { id: 'worker-jane', name: 'Jane' },
  sophie: { id: 'worker-sophie', name: 'Sophie' },
  sue: { id: 'worker-sue', name: 'Sue' },
  andi: { id: 'worker-andi', name: 'Andi', role: 'Support worker' },
} as const satisfies Record<string, CareActor>;

const row = confirmedRows('the tests', 0);
const event = { ...eventShape, date: PartialDate };
const link = z.optional(RecordLink);
const text = z.optional(z.string());

const classOf = <S extends z.ZodMiniType>(name: string, schema: S, elements: readonly ElementRow[]) =>
  defineRecordClass({
    name,
    standard: 'the tests',
    onePerPerson: false,
    schema,
    elements: [...eventElements, ...elements],
  });

// Small classes of the tests' own: what the operations do does not hang on any element of the standard.
export const Need = classOf('Need', z.looseObject({ ...event, freeText: z.string(), comment: text, goal: link }), [
  row('freeText', 'Free text', 'Text', ONCE),
  row('comment', 'Comment', 'Text', OPTIONAL),
  row('goal', 'Goal', 'Lookup', OPTIONAL, { target: 'Goal' }),
]);
export const Goal = classOf('Goal', z.looseObject({ ...event, freeText: z.string(), need: link }), [
  row('freeText', 'Free text', 'Text', ONCE),
  row('need', 'Need', 'Lookup', OPTIONAL, { target: 'Need' }),
]);
export const Action = classOf(
  'Action',
  z.looseObject({ ...event, freeText: z.string(), goal: link, risk: z.optional(z.array(RecordLink)) }),
  [
    row('freeText', 'Free text', 'Text', ONCE),
    row('goal', 'Goal', 'Lookup', OPTIONAL, { target: 'Goal' }),
    row('risk', 'Risk', 'Lookup', { min: 0, max: null }, { target: 'Risk' }),
  ],
);
export const Risk = classOf('Risk', z.looseObject({ ...event, riskCategory: CodedValue, freeText: text }), [
  row('riskCategory', 'Risk category', 'Lookup', ONCE),
  row('freeText', 'Free text', 'Text', OPTIONAL),
]);

export const CLASSES: readonly RecordClass[] = [AboutMe, Need, Goal, Action, Risk];

/** A day, and two hours to write it down. */
export const LATE = { afterMinutes: 26 * 60 };

type Person = 'mr-green' | 'mr-bodat' | 'mrs-smith' | 'james' | 'betty';
export const PEOPLE: readonly Person[] = ['mr-green', 'mr-bodat', 'mrs-smith', 'james', 'betty'];

type Given = Readonly<Record<string, unknown>>;
interface Step extends Given {
  readonly at: string;
  readonly by: keyof typeof WORKERS;
  readonly operation: (RecordOperation | RecordStep)['operation'];
  readonly uid: string;
}

export const commitOf = (by: CareActor, at: string, more: Partial<Commit> = {}): Commit => ({
  committer: by,
  at,
  systemIdentifier: 'test-system',
  newUid: noNewRecord,
  ...more,
});

function noNewRecord(): never {
  throw new Error('no record is begun here');
}

function played(record: CareRecord, { at, by, uid, ...step }: Step): CareRecord {
  const current = history(record, uid)[0]?.versionNumber;
  const operation = step.operation === 'create' ? step : { ...step, recordUid: uid, fromVersion: current };
  const commit = commitOf(WORKERS[by], at, { newUid: () => uid, lateEntry: LATE });
  return applyOperations(record, [operation as unknown as RecordOperation], commit, CLASSES).record;
}

/** The record of a person after the whole month, or after so many steps of it; read back as it would be stored. */
export function month(person: Person, steps?: number): CareRecord {
  const file = new URL(`./${person}.json`, import.meta.url);
  const data = JSON.parse(readFileSync(file, 'utf8')) as { subjectOfCare: { id: string }; steps: readonly Step[] };
  const record = data.steps.slice(0, steps).reduce(played, emptyCareRecord(data.subjectOfCare));
  return parseCareRecord(JSON.parse(JSON.stringify(record)), CLASSES);
}

/** The About Me in force. */
export const aboutMeOf = (record: CareRecord) => latest(record, AboutMe);
