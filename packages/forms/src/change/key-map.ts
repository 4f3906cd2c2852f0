// SPDX-License-Identifier: Apache-2.0
import type { Entries, FormSnapshot } from '../contract/answers.js';
import { keyOf, partsOfKey } from '../contract/answers.js';
import type { Place } from '../lint/places.js';
import { repeatsRound } from './pair.js';
import type { TrayReason } from './tray.words.js';

type Places = ReadonlyMap<string, Place>;

/** The id of the one entry an answer stands in when its item begins to repeat. */
export const FIRST_ENTRY = 'e1';

/** Finds where a key of the earlier version stands in the later one. */
export class KeyMap {
  readonly #entries: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of the repeating items round each item, by item id. */
  readonly #rounds: readonly [from: Map<string, readonly string[]>, to: Map<string, readonly string[]>];

  constructor(snapshot: FormSnapshot, from: Places, to: Places) {
    this.#entries = new Map(Object.entries(snapshot.entries ?? {}).map(([key, ids]) => [key, new Set(ids)]));
    const rounds = (places: Places) => new Map([...places].map(([id, place]) => [id, repeatsRound(place)]));
    this.#rounds = [rounds(from), rounds(to)];
  }

  /** The repeating items round an item of the earlier version, itself too. */
  before(itemId: string): readonly string[] {
    return this.#rounds[0].get(itemId) ?? [];
  }

  after(itemId: string): readonly string[] {
    return this.#rounds[1].get(itemId) ?? [];
  }

  /** Whether each entry a key names is one of the form. */
  isListed(key: string): boolean {
    const { itemId, entryIds } = partsOfKey(key);
    const round = this.before(itemId);
    return (
      entryIds.length === round.length &&
      entryIds.every((id, at) => this.#entries.get(keyOf(round[at]!, entryIds.slice(0, at)))?.has(id) ?? false)
    );
  }

  /**
   * The entries in the later version of what stands in these in the earlier one, from the outermost repeating item
   * inwards; or why there are none.
   */
  entriesFor(
    round: readonly string[],
    entryIds: readonly string[],
    now: readonly string[],
  ): readonly string[] | TrayReason {
    for (const [at, repeating] of round.slice(0, entryIds.length).entries()) {
      if (now.includes(repeating)) continue;
      if (this.#entries.get(keyOf(repeating, entryIds.slice(0, at)))?.size !== 1) return 'several-entries';
    }
    const found: string[] = [];
    for (const repeating of now) {
      const at = round.indexOf(repeating);
      const id = at >= 0 && at < entryIds.length ? entryIds[at] : this.#onlyEntry(keyOf(repeating, found));
      if (id === undefined) return 'which-entry';
      found.push(id);
    }
    return found;
  }

  /** The entry for what stood outside a repeating item before: a new one, or the one there is. */
  #onlyEntry(key: string): string | undefined {
    const [first = FIRST_ENTRY, ...others] = this.#entries.get(key) ?? [];
    return others.length > 0 ? undefined : first;
  }
}

/** A list of entries in the making: in the order in which they stood, each once. */
export class EntryLists {
  readonly #lists = new Map<string, Set<string>>();

  add(key: string, id: string): void {
    const list = this.#lists.get(key) ?? new Set();
    this.#lists.set(key, list.add(id));
  }

  /** Adds each entry a key stands in. */
  addRound(round: readonly string[], entryIds: readonly string[]): void {
    for (const [at, id] of entryIds.entries()) this.add(keyOf(round[at]!, entryIds.slice(0, at)), id);
  }

  get entries(): Entries | undefined {
    return this.#lists.size > 0 ? Object.fromEntries([...this.#lists].map(([key, ids]) => [key, [...ids]])) : undefined;
  }
}
