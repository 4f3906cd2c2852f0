// SPDX-License-Identifier: Apache-2.0
import type { Draft, DraftItem } from '../design/draft.js';

/** Where an item stands in its form. */
export interface Spot {
  readonly item: DraftItem;
  /** Id of the item round it; null at the outermost. */
  readonly parent: string | null;
  /** Among those beside it, and how many they are. */
  readonly index: number;
  readonly among: number;
  /** 0 at the outermost. */
  readonly depth: number;
  /** "2.1": how people speak of a place in a form. */
  readonly number: string;
  /** Place in the whole form, counted from the top. */
  readonly at: number;
}

/** Every item of a form, from the top to the bottom, and by its id. */
export interface Spots {
  readonly list: readonly Spot[];
  readonly byId: ReadonlyMap<string, Spot>;
}

const known = new WeakMap<Draft, Spots>();

function walk(items: readonly DraftItem[], parent: Spot | null, list: Spot[]): void {
  items.forEach((item, index) => {
    const spot = {
      item,
      parent: parent?.item.id ?? null,
      index,
      among: items.length,
      depth: parent ? parent.depth + 1 : 0,
      number: parent ? `${parent.number}.${index + 1}` : `${index + 1}`,
      at: list.length,
    };
    list.push(spot);
    if (item.items) walk(item.items, spot, list);
  });
}

export function spotsOf(draft: Draft): Spots {
  let spots = known.get(draft);
  if (!spots) {
    const list: Spot[] = [];
    walk(draft.items, null, list);
    spots = { list, byId: new Map(list.map((spot) => [spot.item.id, spot])) };
    known.set(draft, spots);
  }
  return spots;
}

/** Whether an item stands somewhere inside another. */
export function isInside(spots: Spots, id: string, outer: string): boolean {
  for (let at = spots.byId.get(id)?.parent ?? null; at !== null; at = spots.byId.get(at)?.parent ?? null)
    if (at === outer) return true;
  return false;
}
