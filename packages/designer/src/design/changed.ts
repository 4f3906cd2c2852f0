// SPDX-License-Identifier: Apache-2.0
import type { Draft, DraftItem } from './draft.js';

/** What a listener is told: the ids of items that are others now, or that the form as a whole is. */
export type Changed = ReadonlySet<string> | 'all';

/** Ids of items that are other objects now; `all` where anything but one item after another changed. */
export function changedBetween(before: Draft, after: Draft): Changed {
  const ids = new Set<string>();
  const same = (one: readonly DraftItem[], other: readonly DraftItem[]): boolean => {
    if (one === other) return true;
    if (one.length !== other.length) return false;
    return other.every((item, index) => {
      const old = one[index]!;
      if (old === item) return true;
      if (old.id !== item.id) return false;
      ids.add(item.id);
      return same(old.items ?? [], item.items ?? []);
    });
  };
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  keys.delete('items');
  return [...keys].every((key) => before[key] === after[key]) && same(before.items, after.items) ? ids : 'all';
}
