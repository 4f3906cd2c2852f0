// SPDX-License-Identifier: Apache-2.0
import type { FormItem } from '@careplan-kit/forms';

/** An item, what it is in, and where it stands. */
export interface ItemPlace {
  readonly item: FormItem;
  readonly path: readonly (string | number)[];
  readonly above: ItemPlace | null;
}

/** Every item by its id, in the order of the form. */
export function placesById(items: readonly FormItem[]): ReadonlyMap<string, ItemPlace> {
  const places = new Map<string, ItemPlace>();
  const visit = (list: readonly FormItem[], path: readonly (string | number)[], above: ItemPlace | null) => {
    for (const [at, item] of list.entries()) {
      const place = { item, path: [...path, at], above };
      places.set(item.id, place);
      if ('items' in item && item.items) visit(item.items, [...place.path, 'items'], place);
    }
  };
  visit(items, ['items'], null);
  return places;
}

/** What an item is in, the innermost first. */
export function* above(place: ItemPlace): Iterable<ItemPlace> {
  for (let here = place.above; here; here = here.above) yield here;
}

export const isQuestion = (item: FormItem): boolean => item.type !== 'group' && item.type !== 'display';
