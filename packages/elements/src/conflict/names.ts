// SPDX-License-Identifier: Apache-2.0
import { keyOf, partsOfKey } from '@careplan-kit/forms/contract/answers';
import type { FormDefinition, FormItem, FormWords, QuestionWords } from '@careplan-kit/forms/contract';
import type { MergeResult, MergedItem } from '@careplan-kit/forms/merge';
import { nameOfEntry } from '../field-views/entry-name.js';
import type { Say } from '../words/words.js';
import { CONFLICT_WORDS as WORDS } from './conflict.words.js';

interface Place {
  readonly item: FormItem;
  /** The repeating items round it, itself too, the outermost first. */
  readonly round: readonly FormItem[];
}

function placesOf(
  items: readonly FormItem[],
  round: readonly FormItem[],
  into: Map<string, Place>,
): Map<string, Place> {
  for (const item of items) {
    const own = 'repeats' in item && item.repeats ? [...round, item] : round;
    into.set(item.id, { item, round: own });
    if ('items' in item && item.items) placesOf(item.items, own, into);
  }
  return into;
}

/** What questions and entries are called, in the words of the form. */
export class Names {
  readonly #places: ReadonlyMap<string, Place>;
  readonly #lists: ReadonlyMap<string, readonly string[]>;

  constructor(
    definition: FormDefinition,
    readonly words: FormWords,
    readonly say: Say,
    { items }: MergeResult,
  ) {
    this.#places = placesOf(definition.items, [], new Map());
    const lists = new Map<string, readonly string[]>();
    for (const item of items) {
      if (item.kind === 'order') lists.set(item.key, [...new Set([...item.mine, ...item.theirs, ...item.base])]);
      if (item.kind !== 'entry') continue;
      for (const side of [item.mine, item.theirs])
        for (const [key, ids] of Object.entries(side?.entries ?? {})) lists.set(key, ids);
    }
    this.#lists = lists;
  }

  itemOf(key: string): FormItem | undefined {
    return this.#places.get(partsOfKey(key).itemId)?.item;
  }

  wordsOf(key: string): QuestionWords {
    const { itemId } = partsOfKey(key);
    return this.words.of(this.itemOf(key) ?? { id: itemId, type: 'text', label: itemId });
  }

  /** `Wound 2: Where`. */
  of(key: string): string {
    const { itemId, entryIds } = partsOfKey(key);
    const place = this.#places.get(itemId);
    if (!place) return `${this.say(WORDS['conflict.stranger'])} (${itemId})`;
    const entries = entryIds.flatMap((id, at) => {
      const repeating = place.round[at];
      return repeating ? [this.#entry(repeating, entryIds.slice(0, at), id)] : [];
    });
    const isEntryItself = place.round.at(-1) === place.item && entryIds.length === place.round.length;
    const { label } = this.words.of(place.item);
    return [...entries, ...(isEntryItself ? [] : [label || itemId])].join(': ');
  }

  nameOf({ kind, key }: MergedItem): string {
    return kind === 'order' ? this.say(WORDS['conflict.order'], { label: this.of(key) }) : this.of(key);
  }

  #entry(item: FormItem, before: readonly string[], id: string): string {
    const at = this.#lists.get(keyOf(item.id, before))?.indexOf(id) ?? -1;
    const number = at < 0 ? id : String(at + 1);
    return nameOfEntry(this.words.of(item), number, this.say);
  }
}
