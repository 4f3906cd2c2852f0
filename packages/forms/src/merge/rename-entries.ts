// SPDX-License-Identifier: Apache-2.0
import { type FormSnapshot, type StoredAnswer, keyOf, partsOfKey } from '../contract/answers.js';
import { alike } from '../change/pair.js';
import type { EntryContent } from './contract.js';
import { sameMeaning } from './same-meaning.js';
import type { Layout, Side } from './side.js';

/** An id given by counting, which two forms may each have given to an entry of their own. */
const COUNTED = /^e(\d{1,9})$/;

/** Whether two entries say the same, whatever they say it of. */
export function sameContent(one: EntryContent, other: EntryContent, layout: Layout): boolean {
  const stored = (content: EntryContent, key: string): StoredAnswer | null =>
    Object.hasOwn(content.answers, key) ? content.answers[key]!.stored : null;
  const list = (content: EntryContent, key: string) =>
    Object.hasOwn(content.entries, key) ? content.entries[key]! : [];
  const keysOf = (part: 'answers' | 'entries') => new Set([...Object.keys(one[part]), ...Object.keys(other[part])]);
  return (
    [...keysOf('entries')].every((key) => alike(list(one, key), list(other, key))) &&
    [...keysOf('answers')].every((key) => {
      const item = layout.places.get(partsOfKey(key).itemId)?.item;
      return sameMeaning(item, stored(one, key), stored(other, key));
    })
  );
}

/** Finds the entries of one side that cannot keep their ids beside those of the other. */
class Renaming {
  /** New ids by the key of the entry. */
  readonly #ids = new Map<string, string>();
  readonly renamed: Record<string, string> = {};
  #last: number;

  constructor(
    readonly base: Side,
    readonly mine: Side,
    readonly theirs: Side,
  ) {
    const keys = [base, mine, theirs].flatMap(({ snapshot, answerKeys }) => [
      ...answerKeys,
      ...Object.keys(snapshot.origins ?? {}),
      ...Object.entries(snapshot.entries ?? {}).flatMap(([key, ids]) => [key, ...ids.map((id) => `~${id}`)]),
    ]);
    const numbers = keys.flatMap((key) => partsOfKey(key).entryIds.map((id) => Number(COUNTED.exec(id)?.[1] ?? 0)));
    this.#last = numbers.reduce((most, number) => Math.max(most, number), 0);
  }

  /** The key as it is from now on. */
  translate(key: string): string {
    const { itemId, entryIds } = partsOfKey(key);
    const round = this.theirs.layout.entriesRound(key);
    if (this.#ids.size === 0 || round.length === 0) return key;
    return keyOf(
      itemId,
      entryIds.map((id, at) => this.#ids.get(round[at]!) ?? id),
    );
  }

  idOf(entryKey: string, id: string): string {
    return this.#ids.get(entryKey) ?? id;
  }

  /** Outer lists first: what stands inside follows. */
  find(): void {
    const depth = (key: string) => partsOfKey(key).entryIds.length;
    for (const key of [...this.theirs.listKeys].sort((one, other) => depth(one) - depth(other))) this.#findIn(key);
  }

  #findIn(listKey: string): void {
    const { itemId, entryIds } = partsOfKey(listKey);
    const place = this.translate(listKey);
    const added = (side: Side) => side.list(place).filter((id) => !this.base.list(place).includes(id));
    const mineAdded = new Set(added(this.mine));
    if (mineAdded.size === 0) return;
    const [known, ids] = [new Set(this.base.list(place)), this.theirs.list(listKey)];
    for (const id of ids) {
      if (known.has(id)) continue;
      const entryKey = keyOf(itemId, [...entryIds, id]);
      const origin = this.theirs.origin(entryKey);
      const inMine = (other: string) => keyOf(itemId, [...partsOfKey(place).entryIds, other]);
      const isTwin = (other: string) => origin !== undefined && sameRecord(origin, this.mine.origin(inMine(other)));
      // Both were filled from one record: it is one entry, under whichever id.
      const twin = [...mineAdded].find((other) => isTwin(other) && (other === id || !ids.includes(other)));
      if (twin !== undefined) this.#give(entryKey, id, twin);
      else if (mineAdded.has(id) && !this.#isSame(inMine(id), entryKey, id)) this.#give(entryKey, id, this.#newId());
    }
  }

  /** An id that was not counted was given to one entry alone. */
  #isSame(mineKey: string, theirKey: string, id: string): boolean {
    if (!COUNTED.test(id)) return true;
    const theirs = this.theirs.contentOf(theirKey);
    const translated = <Part>(part: Readonly<Record<string, Part>>) =>
      Object.fromEntries(Object.entries(part).map(([key, value]) => [this.translate(key), value]));
    const there = { answers: translated(theirs.answers), entries: translated(theirs.entries) };
    return sameContent(this.mine.contentOf(mineKey), there, this.mine.layout);
  }

  #newId(): string {
    this.#last += 1;
    return `e${this.#last}`;
  }

  #give(entryKey: string, id: string, now: string): void {
    if (id === now) return;
    this.#ids.set(entryKey, now);
    this.renamed[entryKey] = this.translate(entryKey);
  }
}

function sameRecord(
  one: { readonly class: string; readonly recordUid: string; readonly at?: number | undefined },
  other: typeof one | undefined,
) {
  return other !== undefined && one.class === other.class && one.recordUid === other.recordUid && one.at === other.at;
}

/** Their snapshot with ids that no other entry of mine has, and the entries that were given another. */
export function withoutClashes(
  base: Side,
  mine: Side,
  theirs: Side,
): { readonly snapshot: FormSnapshot; readonly renamed: Readonly<Record<string, string>> } {
  const renaming = new Renaming(base, mine, theirs);
  renaming.find();
  const { snapshot } = theirs;
  if (Object.keys(renaming.renamed).length === 0) return { snapshot, renamed: {} };
  const moved = <Part>(part: Readonly<Record<string, Part>> | undefined) =>
    Object.fromEntries(Object.entries(part ?? {}).map(([key, value]) => [renaming.translate(key), value]));
  const lists = Object.entries(snapshot.entries ?? {}).map(([key, ids]) => {
    const { itemId, entryIds } = partsOfKey(key);
    const now = ids.map((id) => renaming.idOf(keyOf(itemId, [...entryIds, id]), id));
    return [renaming.translate(key), now] as const;
  });
  return {
    snapshot: {
      answers: moved(snapshot.answers),
      provenance: moved(snapshot.provenance),
      entries: Object.fromEntries(lists),
      ...(snapshot.origins && { origins: moved(snapshot.origins) }),
      ...(snapshot.confirmed && { confirmed: snapshot.confirmed }),
    },
    renamed: renaming.renamed,
  };
}
