// SPDX-License-Identifier: Apache-2.0
import type { FormItem, QuestionItem } from '../contract/definition.js';

/** An item with where it stands. */
export interface Place {
  readonly item: FormItem;
  readonly path: readonly (string | number)[];
  /** The group or question it is in. */
  readonly above: Place | null;
  /** 1 at the top. */
  readonly depth: number;
  /** Those in the same list, itself too. */
  readonly beside: readonly FormItem[];
}

export const isQuestion = (item: FormItem): item is QuestionItem => item.type !== 'group' && item.type !== 'display';

export const itemsIn = (item: FormItem): readonly FormItem[] => ('items' in item && item.items) || [];

/** Every item, in order. */
export function placesOf(items: readonly FormItem[]): Place[] {
  const places: Place[] = [];
  const visit = (beside: readonly FormItem[], path: readonly (string | number)[], above: Place | null) => {
    beside.forEach((item, index) => {
      const place: Place = { item, path: [...path, index], above, depth: (above?.depth ?? 0) + 1, beside };
      places.push(place);
      visit(itemsIn(item), [...place.path, 'items'], place);
    });
  };
  visit(items, ['items'], null);
  return places;
}

/** The item itself and all that it is in, innermost first. */
export function* outwards(place: Place): Iterable<Place> {
  for (let here: Place | null = place; here; here = here.above) yield here;
}
