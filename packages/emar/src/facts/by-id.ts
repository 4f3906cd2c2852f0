// SPDX-License-Identifier: Apache-2.0
import { ofList } from './of-list.js';

interface Named {
  readonly id: string;
}

const tableOf = ofList((list: readonly Named[]): ReadonlyMap<unknown, readonly Named[]> => {
  const table = new Map<unknown, Named[]>();
  for (const one of list) {
    const same = table.get(one.id);
    if (same) same.push(one);
    else table.set(one.id, [one]);
  }
  return table;
});

const NONE: readonly never[] = [];

/** What of a list has an id, in the order of the list. */
export function allOfId<T extends Named>(list: readonly T[], id: string | undefined): readonly T[] {
  // To look through a list once costs less than a table of it.
  if (!Object.isFrozen(list)) return list.filter((one) => one.id === id);
  return (tableOf(list).get(id) as readonly T[] | undefined) ?? NONE;
}
