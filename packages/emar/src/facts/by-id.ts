// SPDX-License-Identifier: Apache-2.0

const tables = new WeakMap<readonly unknown[], ReadonlyMap<unknown, readonly unknown[]>>();

function tableOf<T>(list: readonly T[], keyOf: (one: T) => unknown): ReadonlyMap<unknown, readonly T[]> {
  const table = new Map<unknown, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const same = table.get(key);
    if (same) same.push(one);
    else table.set(key, [one]);
  }
  return table;
}

/**
 * What of a list has an id, in the order of the list. A list that was read is frozen and asked of for every slot of a
 * home, so a table of it is kept; any other is looked through each time, for it may change.
 */
export function allOfId<T extends { readonly id: string }>(list: readonly T[], id: string | undefined): readonly T[] {
  if (!Object.isFrozen(list)) return list.filter((one) => one.id === id);
  let table = tables.get(list) as ReadonlyMap<unknown, readonly T[]> | undefined;
  if (!table) {
    table = tableOf(list, (one) => one.id);
    tables.set(list, table);
  }
  return table.get(id) ?? [];
}
