// SPDX-License-Identifier: Apache-2.0
import { DataError, assertSafeDocument } from '@careplan-kit/model';
import {
  type EntryOrigin,
  type FormSnapshot,
  type Provenance,
  type StoredAnswer,
  keyOf,
  partsOfKey,
} from '../contract/answers.js';
import type { FormDefinition } from '../contract/definition.js';
import { type Place, isQuestion } from '../lint/places.js';
import { isBag } from '../submission/path.js';
import { carry } from './carry.js';
import { isSameScore } from './confirmed.js';
import { type DefinitionDiff, diffDefinitions } from './diff-definitions.js';
import { EntryLists, KeyMap } from './key-map.js';
import { alike, byId } from './pair.js';
import type { TrayReason } from './tray.words.js';

/** What has no place in the later version, byte for byte as it was stored. */
export interface TrayEntry {
  /** Its key in the earlier version; of a confirmed total, `score:` and the id of the score. */
  readonly key: string;
  /** What the question was called. */
  readonly label: string;
  readonly stored: StoredAnswer;
  /** `TRAY_WORDS` has a sentence for each. */
  readonly reason: TrayReason;
  readonly provenance?: Provenance;
}

/** An answer that is written in another way now and says the same. */
export interface Converted {
  readonly from: { readonly key: string; readonly stored: StoredAnswer };
  readonly to: { readonly key: string; readonly stored: StoredAnswer };
}

export interface Migration {
  /** For the later version: `createForm(to, { snapshot })` opens it. */
  readonly snapshot: FormSnapshot;
  /** Show it to the worker and keep it until somebody has looked at each part. */
  readonly tray: readonly TrayEntry[];
  /** Of the answers that were carried, those whose bytes are others, as they were and as they are. */
  readonly converted: readonly Converted[];
  /** How many answers were carried, converted ones too. */
  readonly carried: number;
  readonly changes: DefinitionDiff['changes'];
}

const own = <T>(from: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  from && Object.hasOwn(from, key) ? from[key] : undefined;

function assertSnapshot(snapshot: FormSnapshot): void {
  const refuse = (path: readonly (string | number)[]): never => {
    throw new DataError('The snapshot', [{ path, code: 'wrong-type', message: 'is not what a snapshot has here' }]);
  };
  if (!isBag(snapshot)) refuse([]);
  for (const part of ['answers', 'provenance', 'entries', 'origins', 'confirmed'] as const) {
    if (snapshot[part] === undefined && part !== 'answers' && part !== 'provenance') continue;
    if (!isBag(snapshot[part])) refuse([part]);
  }
  assertSafeDocument('The snapshot', snapshot);
  for (const [key, ids] of Object.entries(snapshot.entries ?? {})) {
    if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string')) refuse(['entries', key]);
  }
}

/** One migration under way. */
class Move {
  readonly before: ReadonlyMap<string, Place>;
  readonly after: ReadonlyMap<string, Place>;
  readonly keys: KeyMap;
  readonly lists = new EntryLists();
  readonly answers: Record<string, StoredAnswer> = {};
  readonly provenance: Record<string, Provenance> = {};
  readonly tray: TrayEntry[] = [];
  readonly converted: Converted[] = [];
  /** Items of which an answer was not carried as it stood. */
  readonly touched = new Set<string>();

  constructor(
    readonly snapshot: FormSnapshot,
    readonly from: FormDefinition,
    readonly to: FormDefinition,
  ) {
    [this.before, this.after] = [byId(from), byId(to)];
    this.keys = new KeyMap(snapshot, this.before, this.after);
  }

  /** Where a key of the earlier version stands in the later one, or why nowhere. */
  #place(key: string): { readonly key: string; readonly entryIds: readonly string[] } | TrayReason {
    const { itemId, entryIds } = partsOfKey(key);
    const [old, now] = [this.before.get(itemId), this.after.get(itemId)];
    if (!old || !now) return 'no-such-question';
    if (!isQuestion(now.item) || !isQuestion(old.item)) return 'not-a-question';
    if (!this.keys.isListed(key)) return 'entry-not-listed';
    const entries = this.keys.entriesFor(this.keys.before(itemId), entryIds, this.keys.after(itemId));
    return typeof entries === 'string' ? entries : { key: keyOf(itemId, entries), entryIds: entries };
  }

  #toTray(key: string, stored: StoredAnswer, reason: TrayReason): void {
    const { itemId } = partsOfKey(key);
    const label = this.before.get(itemId)?.item.label ?? itemId;
    const provenance = own(this.snapshot.provenance, key);
    this.touched.add(itemId);
    this.tray.push({ key, label, stored, reason, ...(provenance && { provenance }) });
  }

  answer(key: string, stored: StoredAnswer): void {
    const { itemId } = partsOfKey(key);
    const place = this.#place(key);
    if (typeof place === 'string') return this.#toTray(key, stored, place);
    const [old, now] = [this.before.get(itemId)!.item, this.after.get(itemId)!.item];
    if (!isQuestion(old) || !isQuestion(now)) return;
    const from = own(this.snapshot.provenance, key);
    const carried = carry(stored, from, old, now);
    if (typeof carried === 'string') return this.#toTray(key, stored, carried);
    this.lists.addRound(this.keys.after(itemId), place.entryIds);
    this.answers[place.key] = carried.stored;
    if (from) this.provenance[place.key] = from;
    if (alike(stored, carried.stored)) return;
    this.touched.add(itemId);
    this.converted.push({ from: { key, stored }, to: { key: place.key, stored: carried.stored } });
  }

  /** Entries in their order, blank ones too, of every item that repeats in both versions. */
  entries(): void {
    for (const [key, ids] of Object.entries(this.snapshot.entries ?? {})) {
      const { itemId, entryIds } = partsOfKey(key);
      const round = this.keys.before(itemId);
      const now = this.keys.after(itemId);
      if (!round.includes(itemId) || !now.includes(itemId)) continue;
      for (const id of ids) {
        const inside = [...entryIds, id];
        if (!this.keys.isListed(keyOf(itemId, inside))) continue;
        const entries = this.keys.entriesFor(round, inside, now);
        if (typeof entries !== 'string') this.lists.addRound(now, entries);
      }
    }
  }

  /** Where entries came from, while they are bound as before. */
  origins(): Record<string, EntryOrigin> {
    const origins: Record<string, EntryOrigin> = {};
    for (const [key, origin] of Object.entries(this.snapshot.origins ?? {})) {
      const { itemId, entryIds } = partsOfKey(key);
      const [old, now] = [this.before.get(itemId)?.item, this.after.get(itemId)?.item];
      const bound = (item: typeof old) => (item && 'binding' in item ? item.binding : undefined);
      if (!bound(now) || !alike(bound(old), bound(now))) continue;
      const entries = this.keys.entriesFor(this.keys.before(itemId), entryIds, this.keys.after(itemId));
      if (typeof entries !== 'string') origins[keyOf(itemId, entries)] = origin;
    }
    return origins;
  }

  /** Confirmations of scores that count the same answers in the same way. All others are taken back. */
  confirmed(): Record<string, string> {
    const kept: Record<string, string> = {};
    for (const [id, total] of Object.entries(this.snapshot.confirmed ?? {})) {
      const { same, items } = isSameScore(id, [this.from, this.to], [this.before, this.after]);
      if (same && ![...items].some((item) => this.touched.has(item))) {
        kept[id] = total;
        continue;
      }
      const label = this.from.scores?.find((score) => score.id === id)?.title ?? id;
      this.tray.push({ key: `score:${id}`, label, stored: total, reason: 'score-changed' });
    }
    return kept;
  }
}

const unlessEmpty = <T extends object>(name: string, value: T | undefined) =>
  value && Object.keys(value).length > 0 ? { [name]: value } : {};

/**
 * Carries a form that was begun with one version over to another. Nothing is dropped and nothing is guessed: each stored
 * answer is in the new snapshot as it was, or there in another writing that says the same and told of in `converted`, or
 * in the tray with the reason, byte for byte. Answers outside new limits are carried; the form says what is wrong.
 *
 * @param snapshot - of a form of `from`; may come from anywhere
 * @param from - the version it was begun with, as returned by `parseDefinition`
 * @param to - the version it is to be finished with
 * @throws DataError with the path when it is no snapshot
 */
export function migrate(snapshot: FormSnapshot, from: FormDefinition, to: FormDefinition): Migration {
  assertSnapshot(snapshot);
  const move = new Move(snapshot, from, to);
  move.entries();
  for (const [key, stored] of Object.entries(snapshot.answers)) move.answer(key, stored);
  const confirmed = move.confirmed();
  const { answers, provenance, tray, converted, lists } = move;
  return {
    snapshot: {
      answers,
      provenance,
      ...unlessEmpty('entries', lists.entries),
      ...unlessEmpty('origins', move.origins()),
      ...unlessEmpty('confirmed', confirmed),
    },
    tray,
    converted,
    carried: Object.keys(answers).length,
    changes: diffDefinitions(from, to).changes,
  };
}
