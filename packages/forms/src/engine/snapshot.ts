// SPDX-License-Identifier: Apache-2.0
import { DataError, assertSafeDocument } from '@careplan-kit/model/plain';
import {
  type EntryOrigin,
  type FormSnapshot,
  type Provenance,
  type StoredAnswer,
  keyOf,
  partsOfKey,
} from '../contract/answers.js';
import type { CompiledForm, CompiledItem } from './compile.js';
import type { Question } from './question.js';
import { MOST_ENTRIES, MOST_NODES } from './limits.js';
import { type Tree, isEntryId, questionsAmong } from './tree.js';

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function refuse(path: (string | number)[], code: string, message: string): never {
  throw new DataError('The snapshot', [{ path, code, message }]);
}

/** The value of an own key; a key that stands in a prototype is not there. */
export function own<T>(of: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return of && Object.hasOwn(of, key) ? of[key] : undefined;
}

function checkEntries(entries: object): void {
  for (const [key, ids] of Object.entries(entries) as [string, unknown][]) {
    const path = ['entries', key];
    if (!Array.isArray(ids)) refuse(path, 'wrong-type', 'is not a list');
    if (ids.length > MOST_ENTRIES) refuse(path, 'too-large', `has more than ${MOST_ENTRIES} entries`);
    const seen = new Set<unknown>();
    for (const [at, id] of (ids as unknown[]).entries()) {
      if (!isEntryId(id)) refuse([...path, at], 'wrong-type', 'is no id of an entry');
      if (seen.has(id)) refuse([...path, at], 'duplicate-id', 'stands twice');
      seen.add(id);
    }
  }
}

const SOURCES: ReadonlySet<unknown> = new Set<Provenance['from']>(['worker', 'initial', 'calculation', 'record']);
const isProvenance = (value: unknown): value is Provenance =>
  isObject(value) && SOURCES.has((value as { readonly from?: unknown }).from);

const isOrigin = (value: unknown): value is EntryOrigin => {
  if (!isObject(value)) return false;
  const { class: name, recordUid, versionNumber, at } = value as Record<string, unknown>;
  const texts = typeof name === 'string' && typeof recordUid === 'string';
  return texts && Number.isSafeInteger(versionNumber) && (at === undefined || Number.isSafeInteger(at));
};

/** Entries in entries multiply: they are counted before the first one is made. */
function countNodes({ roots }: CompiledForm, snapshot: FormSnapshot): void {
  let nodes = 0;
  const see = (compiled: CompiledItem, entryIds: readonly string[]) => {
    if (++nodes > MOST_NODES) refuse(['entries'], 'too-large', `makes more than ${MOST_NODES} items`);
    if (compiled.within === compiled.place) return compiled.children.forEach((child) => see(child, entryIds));
    for (const id of own(snapshot.entries, keyOf(compiled.id, entryIds)) ?? []) {
      nodes++;
      compiled.children.forEach((child) => see(child, [...entryIds, id]));
    }
  };
  for (const root of roots) see(root, []);
}

function assertReadable(snapshot: FormSnapshot): void {
  try {
    assertSafeDocument('The snapshot', snapshot);
  } catch (error) {
    if (error instanceof DataError) throw error;
    refuse([], 'not-json', 'a part of it cannot be read');
  }
}

/**
 * Refuses what is no snapshot, before anything of the form is changed.
 *
 * @throws DataError with the path
 */
export function assertSnapshot(snapshot: FormSnapshot, compiled: CompiledForm): void {
  if (!isObject(snapshot)) refuse([], 'wrong-type', 'is not an object');
  for (const part of ['answers', 'provenance', 'entries', 'origins', 'confirmed'] as const) {
    const value = snapshot[part];
    const needed = part === 'answers' || part === 'provenance';
    if (!isObject(value) && (needed || value !== undefined)) refuse([part], 'wrong-type', 'is not an object');
  }
  assertReadable(snapshot);
  checkEntries(snapshot.entries ?? {});
  for (const [key, origin] of Object.entries(snapshot.origins ?? {}))
    if (!isOrigin(origin)) refuse(['origins', key], 'wrong-type', 'is no origin of an entry');
  for (const [id, total] of Object.entries(snapshot.confirmed ?? {}))
    if (typeof total !== 'string') refuse(['confirmed', id], 'wrong-type', 'is not a text');
  countNodes(compiled, snapshot);
}

/** Puts the answers and entries of a snapshot in place of those that stand there. */
export function putBack(tree: Tree, { answers, provenance, entries, origins }: FormSnapshot): void {
  for (const key of [...Object.keys(answers), ...Object.keys(origins ?? {})])
    for (const id of partsOfKey(key).entryIds) tree.isUsed(id);
  tree.replaceEntries((key) => own(entries, key));
  for (const question of questionsAmong(tree.all)) {
    question.byHand = undefined;
    question.notCalculated = false;
    const from = own(provenance, question.key);
    question.take(own(answers, question.key) ?? null, isProvenance(from) ? from : { from: 'worker' });
  }
}

/** The answers of some questions, as a snapshot holds them. */
export function answersOf(questions: readonly Question[]): Pick<FormSnapshot, 'answers' | 'provenance'> {
  const answers: Record<string, StoredAnswer> = {};
  const provenance: Record<string, Provenance> = {};
  for (const { key, kept } of questions) {
    if (!kept) continue;
    answers[key] = kept.stored;
    if (kept.provenance) provenance[key] = kept.provenance;
  }
  return { answers, provenance };
}
