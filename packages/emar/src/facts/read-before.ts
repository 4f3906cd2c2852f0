// SPDX-License-Identifier: Apache-2.0

type Json = Readonly<Record<string, unknown>>;
type List = readonly object[];

/** Lists that were read, and facts that stand alone, each with the name under which it was. They are frozen to the last part. */
const read = new WeakMap<object, string>();

/** The first and the last fact of a list, with the list: whoever adds to it or takes from it leaves one of them in. */
const listOf = new WeakMap<object, List>();

/** Whether a list, or a fact that stands alone, was read under that name. */
export const wasRead = (value: unknown, name: string): boolean =>
  typeof value === 'object' && value !== null && read.get(value) === name;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The facts of lists that were read under a name, of which some are in this list. */
function readIn(list: readonly unknown[], name: string): ReadonlySet<unknown> {
  const known = new Set<unknown>();
  for (const fact of list) {
    const whole = isObject(fact) && !known.has(fact) ? listOf.get(fact) : undefined;
    if (whole && wasRead(whole, name)) for (const one of whole) known.add(one);
  }
  return known;
}

/** A list some of which was read, and what of it was. */
interface Known {
  readonly name: string;
  readonly list: List;
  /** Null where all of it was. */
  readonly facts: ReadonlySet<unknown> | null;
}

function knownOf(name: string, list: unknown): readonly Known[] {
  if (!Array.isArray(list) || list.length === 0) return [];
  if (wasRead(list, name)) return [{ name, list, facts: null }];
  const facts = readIn(list, name);
  return facts.size === 0 ? [] : [{ name, list, facts }];
}

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
  const known = entries.flatMap(([name, list]) => knownOf(name, list));
  const alone = Object.fromEntries(entries.filter(([name, fact]) => !Array.isArray(fact) && wasRead(fact, name)));
  if (known.length + Object.keys(alone).length === 0) return null;
  const fresh = known.map(({ name, list, facts }): [string, List] => [
    name,
    facts ? list.filter((fact) => !facts.has(fact)) : [],
  ]);
  return {
    rest: {
      ...Object.fromEntries(entries.filter(([name]) => !Object.hasOwn(alone, name))),
      ...Object.fromEntries(fresh),
    },
    whole(facts) {
      const lists = known.map(({ name, list, facts: before }): [string, List] => {
        if (!before) return [name, list];
        const added = ((facts as Record<string, List>)[name] ?? []).values();
        return [name, list.map((fact) => (before.has(fact) ? fact : (added.next().value as object)))];
      });
      return { ...facts, ...alone, ...Object.fromEntries(lists) };
    },
  };
}

/** Remembers the lists of facts that were read, and frozen. */
export function remember(facts: object): void {
  for (const [name, value] of Object.entries(facts) as [string, unknown][]) {
    if (!isObject(value) || wasRead(value, name)) continue;
    read.set(value, name);
    if (!Array.isArray(value)) continue;
    const list = value as readonly unknown[];
    for (const fact of [list[0], list.at(-1)]) if (isObject(fact)) listOf.set(fact, value as List);
  }
}
