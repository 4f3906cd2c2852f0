// SPDX-License-Identifier: Apache-2.0
import { DataError, assertSafeDocument } from '@careplan-kit/model';
import { type EntryOrigin, type FormSnapshot, type Provenance, keyOf, partsOfKey } from '../contract/answers.js';
import { repeatsRound } from '../change/pair.js';
import type { Place } from '../lint/places.js';
import { isBag } from '../submission/path.js';
import type { EntryContent, HeldAnswer } from './contract.js';

const BLANK: HeldAnswer = Object.freeze({ stored: null });

export const own = <T>(from: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  from && Object.hasOwn(from, key) ? from[key] : undefined;

function assertSnapshot(name: string, snapshot: FormSnapshot): void {
  const refuse = (path: readonly (string | number)[]): never => {
    throw new DataError(name, [{ path, code: 'wrong-type', message: 'is not what a snapshot has here' }]);
  };
  if (!isBag(snapshot)) refuse([]);
  for (const part of ['answers', 'provenance', 'entries', 'origins', 'confirmed'] as const) {
    const needed = part === 'answers' || part === 'provenance';
    if ((needed || snapshot[part] !== undefined) && !isBag(snapshot[part])) refuse([part]);
  }
  assertSafeDocument(name, snapshot);
  for (const [key, ids] of Object.entries(snapshot.entries ?? {})) {
    const isList = Array.isArray(ids) && ids.every((id) => typeof id === 'string');
    if (!isList || new Set(ids).size !== ids.length) refuse(['entries', key]);
  }
}

/** Where the items of the form stand, and which entries a key is in. */
export class Layout {
  readonly #rounds = new Map<string, readonly string[]>();

  constructor(readonly places: ReadonlyMap<string, Place>) {
    for (const [id, place] of places) this.#rounds.set(id, repeatsRound(place));
  }

  /** The repeating items round an item, itself too, the outermost first. */
  roundOf(itemId: string): readonly string[] {
    return this.#rounds.get(itemId) ?? [];
  }

  /** Keys of the entries that a key stands in, the outermost first. A key that fits no place stands in none. */
  entriesRound(key: string): readonly string[] {
    const { itemId, entryIds } = partsOfKey(key);
    const round = this.roundOf(itemId);
    if (entryIds.length > round.length) return [];
    return entryIds.map((_, at) => keyOf(round[at]!, entryIds.slice(0, at + 1)));
  }
}

/** One of the three states, with what stands in each entry at hand. */
export class Side {
  readonly #answersIn = new Map<string, string[]>();
  readonly #listsIn = new Map<string, string[]>();

  /** @throws DataError when it is no snapshot */
  constructor(
    readonly name: string,
    readonly snapshot: FormSnapshot,
    readonly layout: Layout,
  ) {
    assertSnapshot(name, snapshot);
    const put = (into: Map<string, string[]>, key: string) => {
      for (const entry of layout.entriesRound(key)) {
        const keys = into.get(entry);
        if (keys) keys.push(key);
        else into.set(entry, [key]);
      }
    };
    this.answerKeys.forEach((key) => put(this.#answersIn, key));
    Object.keys(snapshot.entries ?? {}).forEach((key) => put(this.#listsIn, key));
  }

  /** Also of blanks of which it is known where they come from. */
  get answerKeys(): ReadonlySet<string> {
    return new Set([...Object.keys(this.snapshot.answers), ...Object.keys(this.snapshot.provenance)]);
  }

  get listKeys(): readonly string[] {
    return Object.keys(this.snapshot.entries ?? {});
  }

  answer(key: string): HeldAnswer {
    const stored = own(this.snapshot.answers, key);
    const provenance: Provenance | undefined = own(this.snapshot.provenance, key);
    if (stored === undefined && !provenance) return BLANK;
    return { stored: stored ?? null, ...(provenance && { provenance }) };
  }

  list(key: string): readonly string[] {
    return own(this.snapshot.entries, key) ?? [];
  }

  origin(entryKey: string): EntryOrigin | undefined {
    return own(this.snapshot.origins, entryKey);
  }

  answersIn(entryKey: string): readonly string[] {
    return this.#answersIn.get(entryKey) ?? [];
  }

  contentOf(entryKey: string): EntryContent {
    const answers = this.answersIn(entryKey).map((key) => [key, this.answer(key)] as const);
    const entries = (this.#listsIn.get(entryKey) ?? []).map((key) => [key, this.list(key)] as const);
    return { answers: Object.fromEntries(answers), entries: Object.fromEntries(entries) };
  }
}
