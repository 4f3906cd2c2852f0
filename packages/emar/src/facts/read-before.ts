// SPDX-License-Identifier: Apache-2.0

/**
 * Lists that were read, the facts in them, and facts that stand alone, each with the name under which it was. They are
 * frozen to the last part.
 */
const read = new WeakMap<object, string>();

type Json = Readonly<Record<string, unknown>>;
type List = readonly object[];

/** Whether a list, or a fact of one, was read under that name. */
export const wasRead = (value: unknown, name: string): boolean =>
  typeof value === 'object' && value !== null && read.get(value) === name;

/** What of some facts has not been read, and how the whole is put together again. */
export interface Unread {
  readonly rest: Json;
  /** @param facts - what was read of the rest */
  whole<T extends object>(facts: T): T;
}

/** Takes apart what a host put together of facts it was given and of new ones; null where nothing of it is known. */
export function unreadOf(input: unknown): Unread | null {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return null;
  const entries = Object.entries(input as Json);
  const known = entries.filter(
    (entry): entry is [string, List] =>
      Array.isArray(entry[1]) &&
      entry[1].length > 0 &&
      (wasRead(entry[1], entry[0]) || entry[1].some((fact) => wasRead(fact, entry[0]))),
  );
  const alone = Object.fromEntries(entries.filter(([name, fact]) => !Array.isArray(fact) && wasRead(fact, name)));
  if (known.length + Object.keys(alone).length === 0) return null;
  const fresh = known.map(([name, list]): [string, List] => [
    name,
    wasRead(list, name) ? [] : list.filter((fact) => !wasRead(fact, name)),
  ]);
  return {
    rest: {
      ...Object.fromEntries(entries.filter(([name]) => !Object.hasOwn(alone, name))),
      ...Object.fromEntries(fresh),
    },
    whole(facts) {
      const lists = known.map(([name, list]): [string, List] => {
        if (wasRead(list, name)) return [name, list];
        const added = [...((facts as Record<string, List>)[name] ?? [])];
        return [name, list.map((fact) => (wasRead(fact, name) ? fact : added.shift()!))];
      });
      return { ...facts, ...alone, ...Object.fromEntries(lists) };
    },
  };
}

/** Remembers the lists of facts that were read, and frozen. */
export function remember(facts: object): void {
  for (const [name, list] of Object.entries(facts)) {
    if (typeof list !== 'object' || list === null || wasRead(list, name)) continue;
    read.set(list as object, name);
    if (!Array.isArray(list)) continue;
    for (const fact of list as readonly unknown[]) if (typeof fact === 'object' && fact !== null) read.set(fact, name);
  }
}
