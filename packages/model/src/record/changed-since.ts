// SPDX-License-Identifier: Apache-2.0
import type { CareRecord } from '../care-record.js';
import type { ChangeLogEntry } from '../change-log.js';
import { CHANGE_TYPES } from '../change-types.js';
import type { RecordClass } from '../record-class.js';
import { deepFreeze } from '../untrusted.js';
import type { VersionedRecord } from '../versioned-record.js';
import { asAt } from './as-at.js';
import { ENTRY_SENTENCES, RECORD_SENTENCES as SENTENCES } from './changes.words.js';
import { type DiffOptions, type VersionDifference, diffVersions } from './diff-versions.js';
import { valueIn } from './elements-of.js';
import { newestVersions } from './in-force.js';
import { inOneLine, oneStop, quote } from './quote.js';
import { type Speech, speechOf } from './speech.js';
import { wordsOfValue } from './words-of-value.js';

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
  { show = () => true }: DiffOptions,
  speech: Speech,
): string {
  const named = speech.nameOf(recordClass.name);
  if (recordClass.onePerPerson) return named;
  for (const row of recordClass.elements) {
    const { key, name, type, stamp, partOf } = row;
    if (stamp || partOf !== undefined || !['Text', 'Lookup', 'Reference code'].includes(type)) continue;
    // Where it was is no name for it.
    if (key === 'location' || !show({ class: recordClass.name, key, name })) continue;
    const words = wordsOfValue(valueIn(after.content, key), row, speech).trim();
    if (words) return `${named} ${quote(words)}`;
  }
  return named;
}

function signedSentence({ changeType, committer }: ChangeLogEntry, title: string, { say }: Speech): string {
  const known = CHANGE_TYPES.find((type) => type === changeType);
  const by = inOneLine(committer.name);
  return say(ENTRY_SENTENCES[known ?? 'other'], { title, by, type: quote(changeType) });
}

function sentences(
  change: RecordChanged,
  difference: VersionDifference,
  title: string,
  speech: Speech,
): readonly string[] {
  const last = change.entries.at(-1);
  switch (change.kind) {
    case 'withdrawn': {
      // The reason is in free words, which may name what the reader may not see.
      const why = difference.withheld.length === 0 ? last?.description : undefined;
      if (why) return [oneStop(speech.say(SENTENCES.withdrawnWhy, { title, why: quote(why) }))];
      return [speech.say(SENTENCES.withdrawn, { title })];
    }
    case 'signed':
      return change.entries.map((entry) => signedSentence(entry, title, speech));
    case 'changed':
      return difference.sentences.map((sentence) => `${title}: ${sentence}`);
    case 'added':
      return [speech.say(SENTENCES.added, { title })];
  }
}

/**
 * The changes in plain English, such as "Need “Help with washing” was added." Put your own heading over them: "Changed
 * since the last review". Of a class that is not given, only its name is said.
 *
 * `language: 'cy'` gives them in Welsh. **Nobody has reviewed that Welsh yet**: a host asks for it knowingly.
 *
 * @param options - `show`: nothing of an element for which it says false gets into a sentence
 */
export function changeSentences(
  changes: readonly RecordChanged[],
  classes: readonly RecordClass[],
  options: DiffOptions = {},
): readonly string[] {
  const speech = speechOf(options);
  const all = changes.flatMap((change) => {
    const recordClass = classes.find(({ name }) => name === change.class);
    if (!recordClass) return [speech.say(SENTENCES[change.kind], { title: speech.nameOf(change.class) })];
    const difference = diffVersions(change.before, change.after, recordClass, options);
    return sentences(change, difference, titleOf(change, recordClass, options, speech), speech);
  });
  return deepFreeze(all);
}
