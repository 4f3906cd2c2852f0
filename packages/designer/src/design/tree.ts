// SPDX-License-Identifier: Apache-2.0
import type { Place } from './command.js';
import type { Draft, DraftItem } from './draft.js';

const NONE: readonly DraftItem[] = [];

/** Every item, those inside others after what is round them. */
export function* everyItem(items: readonly DraftItem[]): Generator<DraftItem> {
  for (const item of items) {
    yield item;
    if (item.items) yield* everyItem(item.items);
  }
}

/** An item with the ids of what is round it, the outermost first. */
export interface Found {
  readonly item: DraftItem;
  readonly path: readonly string[];
  readonly index: number;
}

export function findItem(items: readonly DraftItem[], id: string, path: readonly string[] = []): Found | undefined {
  for (const [index, item] of items.entries()) {
    if (item.id === id) return { item, path, index };
    const inside = item.items && findItem(item.items, id, [...path, item.id]);
    if (inside) return inside;
  }
  return undefined;
}

/** The item of an id, or undefined. */
export const itemOf = (draft: Draft, id: string): DraftItem | undefined => findItem(draft.items, id)?.item;

/** What is directly inside an item, or outermost. */
export const itemsAt = (draft: Draft, parent: string | null): readonly DraftItem[] =>
  (parent === null ? draft.items : itemOf(draft, parent)?.items) ?? NONE;

/** The items with one of them changed; `change` gives what stands in its place. All others stay the same objects. */
export function withItem(
  items: readonly DraftItem[],
  id: string,
  change: (item: DraftItem) => readonly DraftItem[],
): readonly DraftItem[] {
  for (const [index, item] of items.entries()) {
    if (item.id === id) return [...items.slice(0, index), ...change(item), ...items.slice(index + 1)];
    if (!item.items) continue;
    const inside = withItem(item.items, id, change);
    if (inside === item.items) continue;
    return [...items.slice(0, index), withItems(item, inside), ...items.slice(index + 1)];
  }
  return items;
}

/** A question that has none inside any more does not keep an empty list of them; a section does, for it is one. */
function withItems(item: DraftItem, items: readonly DraftItem[]): DraftItem {
  if (items.length > 0 || item.type === 'group') return { ...item, items };
  const { items: _gone, ...rest } = item;
  return rest as DraftItem;
}

export const without = (items: readonly DraftItem[], id: string): readonly DraftItem[] =>
  withItem(items, id, () => NONE);

/** Puts items at a place, which is counted in the items as they are given; beyond the end is the end. */
export function placed(
  items: readonly DraftItem[],
  { parent, index }: Place,
  added: readonly DraftItem[],
): readonly DraftItem[] {
  if (parent !== null) {
    return withItem(items, parent, (item) => [
      withItems(item, placed(item.items ?? NONE, { parent: null, index }, added)),
    ]);
  }
  const at = Math.min(Math.max(index, 0), items.length);
  return [...items.slice(0, at), ...added, ...items.slice(at)];
}

/** How many levels an item and what is in it take up: 1 for one alone. */
export function levelsOf({ items = NONE }: DraftItem): number {
  let most = 0;
  for (const item of items) most = Math.max(most, levelsOf(item));
  return 1 + most;
}
