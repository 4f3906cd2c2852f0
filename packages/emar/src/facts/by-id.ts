// SPDX-License-Identifier: Apache-2.0
interface Named {
  readonly id: string;
}

/** By the code units of an id, which is the same order on every device. */
export const inOrderOfId = ({ id: one }: Named, { id: other }: Named): number =>
  one < other ? -1 : one > other ? 1 : 0;

type Table = ReadonlyMap<unknown, readonly Named[]>;

const tables = new WeakMap<readonly Named[], Table>();

function tableOf(list: readonly Named[]): Table {
  const table = new Map<unknown, Named[]>();
  for (const one of list) {
    const same = table.get(one.id);
    if (same) same.push(one);
    else table.set(one.id, [one]);
  }
  tables.set(list, table);
  return table;
}

const NONE: readonly never[] = [];

/** What of a list has an id, in the order of the list. */
export function allOfId<T extends Named>(list: readonly T[], id: string | undefined): readonly T[] {
  let table = tables.get(list);
  if (!table) {
    // A list that may change has no table: to look through it once costs less.
    if (!Object.isFrozen(list)) return list.filter((one) => one.id === id);
    table = tableOf(list);
  }
  return (table.get(id) as readonly T[] | undefined) ?? NONE;
}
