// SPDX-License-Identifier: Apache-2.0
import type { CareRecord } from '../care-record.js';
import type { ChangeLogEntry } from '../change-log.js';
import type { RecordClass } from '../record-class.js';
import { deepFreeze } from '../untrusted.js';
import type { VersionedRecord } from '../versioned-record.js';
import { asAt } from './as-at.js';
import { type DiffOptions, type VersionDifference, diffVersions } from './diff-versions.js';
import { valueIn } from './elements-of.js';
import { newestVersions } from './in-force.js';
import { fullStop, inOneLine, quote } from './quote.js';
import { wordsOfValue } from './words-of-value.js';
import { HOME_TIME_ZONE } from './zoned-clock.js';

/** What happened to one record since a moment. */
export interface RecordChanged {
  readonly class: string;
  readonly recordUid: string;
  /** `signed`: completed or authorised, with nothing in it changed. */
  readonly kind: 'added' | 'changed' | 'withdrawn' | 'signed';
  /** As it was then; undefined when it was begun since. */
  readonly before: VersionedRecord | undefined;
  /** As it is now. */
  readonly after: VersionedRecord;
  /** What the change log says since then, in its order. */
  readonly entries: readonly ChangeLogEntry[];
}

/**
 * The records that changed since a moment, by when it was entered: "what do I have to read after my days off".
 *
 * @param instant - an ISO instant; what was entered at exactly that moment was known
 * @throws `DataError` when it is none
 */
export function changedSince(record: CareRecord, instant: string): RecordChanged[] {
  const then = asAt(record, instant);
  const known = newestVersions(then.records);
  const inLog = new Set(then.changeLog);
  const since = new Map<string, ChangeLogEntry[]>();
  for (const entry of record.changeLog) {
    if (inLog.has(entry)) continue;
    const others = since.get(entry.recordUid);
    if (others) others.push(entry);
    else since.set(entry.recordUid, [entry]);
  }
  return [...newestVersions(record.records)].flatMap(([recordUid, after]) => {
    const before = known.get(recordUid);
    const entries = since.get(recordUid) ?? [];
    if (before === after && entries.length === 0) return [];
    const kind = before === after ? 'signed' : after.withdrawn ? 'withdrawn' : before ? 'changed' : 'added';
    return [{ class: after.class, recordUid, kind, before, after, entries }];
  });
}

/** "Need “Help with washing”": the class, and the first words in it that may be shown. */
function titleOf(
  { after }: RecordChanged,
  recordClass: RecordClass,
  { show = () => true, timeZone }: DiffOptions,
): string {
  if (recordClass.onePerPerson) return recordClass.name;
  const speaks = recordClass.elements.find((row) => {
    const { key, name, type, stamp, partOf } = row;
    if (stamp || partOf !== undefined || !['Text', 'Lookup', 'Reference code'].includes(type)) return false;
    // Where it was is no name for it.
    if (key === 'location' || !show({ class: recordClass.name, key, name })) return false;
    return wordsOfValue(valueIn(after.content, key), row, timeZone ?? HOME_TIME_ZONE).trim() !== '';
  });
  if (!speaks) return recordClass.name;
  const words = wordsOfValue(valueIn(after.content, speaks.key), speaks, timeZone ?? HOME_TIME_ZONE);
  return `${recordClass.name} ${quote(words)}`;
}

function sentences(change: RecordChanged, difference: VersionDifference, title: string): readonly string[] {
  const last = change.entries.at(-1);
  switch (change.kind) {
    case 'added':
      return [`${title} was added.`];
    case 'withdrawn': {
      // The reason is in free words, which may name what the reader may not see.
      const why = difference.withheld.length === 0 ? last?.description : undefined;
      return [why ? fullStop(`${title} was withdrawn: ${quote(why)}`) : `${title} was withdrawn.`];
    }
    case 'signed':
      return change.entries.map(
        ({ changeType, committer }) => `${title} was ${changeType} by ${inOneLine(committer.name)}.`,
      );
    case 'changed':
      return difference.sentences.map((sentence) => `${title}: ${sentence}`);
  }
}

/**
 * The changes in plain English, such as "Need “Help with washing” was added." Put your own heading over them: "Changed
 * since the last review". Of a class that is not given, only its name is said.
 *
 * @param options - `show`: nothing of an element for which it says false gets into a sentence
 */
export function changeSentences(
  changes: readonly RecordChanged[],
  classes: readonly RecordClass[],
  options: DiffOptions = {},
): readonly string[] {
  const all = changes.flatMap((change) => {
    const recordClass = classes.find(({ name }) => name === change.class);
    if (!recordClass) return [`${change.class} was ${change.kind}.`];
    const difference = diffVersions(change.before, change.after, recordClass, options);
    return sentences(change, difference, titleOf(change, recordClass, options));
  });
  return deepFreeze(all);
}
