// SPDX-License-Identifier: Apache-2.0
import type { FormItem, QuestionItem } from '@careplan-kit/forms';
import type { Bag } from '../bag.js';
import { isQuestion } from './item-types.js';
import { linkIdOf } from './names.js';
import { isOtherLanguage } from './translations.js';
import { optionsListedIn, valueSetsIn } from './value-set.js';

/** Where an item stands. */
export interface Place {
  readonly item: FormItem;
  /** Ids of the items round it, the outermost first, and its own at the end. */
  readonly way: readonly string[];
  /** Those of them that repeat. */
  readonly repeats: readonly string[];
}

/** What one item must know of the others to be written or read: conditions name them, and linkIds are unique. */
export interface Context {
  byId(id: string): QuestionItem | undefined;
  /** The question of that linkId that is nearest to an item: R4 allows one name in several places of a form. */
  nearest(linkId: string, from: string): QuestionItem | undefined;
  place(id: string): Place | undefined;
  /** Ids of the repeating items that a question is in and another item is not, the outermost first. */
  repeatsBetween(from: string, question: string): readonly string[];
  /** Whether words in this language can be kept as a translation. */
  isOtherLanguage(lang: string): boolean;
  /** A linkId no item has, for a child that is not an item of ours. */
  freeLinkId(wanted: string): string;
  /** What a contained value set lists, as answer options; undefined when it lists nothing. */
  optionsIn(reference: string): readonly Bag[] | undefined;
  /** Names of the form's variables. */
  readonly variables: ReadonlySet<string>;
}

export interface ContextParts {
  /** The language of the form's own words. */
  readonly language?: unknown;
  readonly contained?: readonly Bag[];
  readonly variables?: readonly string[];
}

/** Items directly inside an item. */
export function itemsIn(item: FormItem): readonly FormItem[] {
  return ('items' in item ? item.items : undefined) ?? [];
}

const repeatsItself = (item: FormItem) => 'repeats' in item && item.repeats !== undefined;

export function contextOf(items: readonly FormItem[], parts: ContextParts = {}): Context {
  const places = new Map<string, Place>();
  const linkIds = new Map<string, Place[]>();
  const collect = (item: FormItem, round?: Place): void => {
    const way = [...(round?.way ?? []), item.id];
    const repeats = repeatsItself(item) ? [...(round?.repeats ?? []), item.id] : (round?.repeats ?? []);
    const place = { item, way, repeats };
    places.set(item.id, place);
    const linkId = linkIdOf(item);
    const alike = linkIds.get(linkId);
    if (alike) alike.push(place);
    else linkIds.set(linkId, [place]);
    for (const inner of itemsIn(item)) collect(inner, place);
  };
  for (const item of items) collect(item);
  const valueSet = valueSetsIn(parts.contained ?? []);
  const listed = new Map<string, readonly Bag[] | undefined>();
  return {
    byId(id) {
      const item = places.get(id)?.item;
      return item && isQuestion(item) ? item : undefined;
    },
    nearest(linkId, from) {
      const way = places.get(from)?.way ?? [];
      const shared = (other: Place) => {
        const apart = other.way.findIndex((id, at) => id !== way[at]);
        return apart < 0 ? other.way.length : apart;
      };
      let best: QuestionItem | undefined;
      let most = -1;
      for (const place of linkIds.get(linkId) ?? []) {
        const depth = shared(place);
        if (!isQuestion(place.item) || depth <= most) continue;
        [best, most] = [place.item, depth];
      }
      return best;
    },
    place: (id) => places.get(id),
    repeatsBetween(from, question) {
      // Whether a repeating item is shown is asked once, outside its entries.
      const here = new Set(places.get(from)?.repeats.filter((id) => id !== from));
      return (places.get(question)?.repeats ?? []).filter((id) => !here.has(id));
    },
    isOtherLanguage: (lang) => isOtherLanguage(lang, parts.language),
    freeLinkId: (wanted) => {
      let free = wanted;
      while (linkIds.has(free)) free += '-';
      return free;
    },
    optionsIn(reference) {
      if (listed.has(reference)) return listed.get(reference);
      const found = valueSet(reference);
      const options = found && optionsListedIn(found);
      listed.set(reference, options);
      return options;
    },
    variables: new Set(parts.variables),
  };
}
