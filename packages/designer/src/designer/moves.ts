// SPDX-License-Identifier: Apache-2.0
import type { Command, Place } from '../design/command.js';
import type { DraftItem } from '../design/draft.js';
import { kindOf } from './kinds.js';
import type { Spot, Spots } from './spots.js';

const holds = (item: DraftItem) => kindOf(item).can.has('holds-items');

/** Up or down among those beside it; null where it cannot go further. */
export function moveBy({ item, parent, index, among }: Spot, steps: -1 | 1): Command | null {
  const to = index + steps;
  return to < 0 || to >= among ? null : { kind: 'move-item', id: item.id, to: { parent, index: to } };
}

/** To the end of the section that stands before it. */
export function inward({ item, parent, index }: Spot, spots: Spots): Command | null {
  const before = index > 0 ? sibling(spots, parent, index - 1) : undefined;
  if (!before || !holds(before.item)) return null;
  return {
    kind: 'move-item',
    id: item.id,
    to: { parent: before.item.id, index: before.item.items?.length ?? 0 },
  };
}

/** Out of what is round it, to stand right after that. */
export function outward({ item, parent }: Spot, spots: Spots): Command | null {
  const round = parent === null ? undefined : spots.byId.get(parent);
  if (!round) return null;
  return { kind: 'move-item', id: item.id, to: { parent: round.parent, index: round.index + 1 } };
}

const sibling = (spots: Spots, parent: string | null, index: number) =>
  spots.list.find((spot) => spot.parent === parent && spot.index === index);

/** A place with the item it is named by. */
export interface NamedPlace {
  readonly how: 'start' | 'after' | 'inside';
  readonly item: DraftItem | null;
  readonly place: Place;
}

/** Every place an item can stand in, each once: at the start, after another, and at the end of each section. */
export function placesFor(spots: Spots, moving: Spot | null): readonly NamedPlace[] {
  const places: NamedPlace[] = [{ how: 'start', item: null, place: { parent: null, index: 0 } }];
  const inside = (parent: string | null) => {
    const beside = spots.list.filter((spot) => spot.parent === parent && spot.item.id !== moving?.item.id);
    for (const spot of beside) {
      const { item } = spot;
      if (holds(item)) {
        inside(item.id);
        places.push({ how: 'inside', item, place: { parent: item.id, index: endOf(item, moving) } });
      }
      const isLastInside = parent !== null && spot === beside.at(-1);
      if (!isLastInside) places.push({ how: 'after', item, place: { parent, index: indexAfter(spot, moving) } });
    }
  };
  inside(null);
  return places;
}

/** Where the end of a section is, once the moved item has been taken out. */
export const endOf = ({ id, items = [] }: DraftItem, moving: Spot | null): number =>
  items.length - (moving?.parent === id ? 1 : 0);

/** Places are counted as they are once the moved item has been taken out. */
export function indexAfter({ parent, index }: Spot, moving: Spot | null): number {
  return moving && moving.parent === parent && moving.index < index ? index : index + 1;
}

/** Where something new goes when this is chosen: at the end of a section, after anything else, or at the end. */
export function placeBy(spots: Spots, selected: string | null, top: number): Place {
  const spot = selected === null ? undefined : spots.byId.get(selected);
  if (!spot) return { parent: null, index: top };
  if (holds(spot.item)) return { parent: spot.item.id, index: spot.item.items?.length ?? 0 };
  return { parent: spot.parent, index: spot.index + 1 };
}
