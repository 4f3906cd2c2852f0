// SPDX-License-Identifier: Apache-2.0
import type { Draft, DraftItem } from './draft.js';
import { everyItem } from './tree.js';

/** Longer ids are told of by the check of a form. */
const LONGEST = 40;

/** What may be the id of an item. */
const ID = /^[A-Za-z][A-Za-z0-9_.-]{0,99}$/;

/** Names that every object has: data from outside is indexed by ids. */
const isOfObjects = (id: string): boolean => id in Object.prototype || id === 'prototype';

export const isPossibleId = (id: string): boolean => ID.test(id) && !isOfObjects(id);

/** A readable id from words: `What do you like to be called?` is `what-do-you-like-to-be-called`. */
export function slugOf(words: string): string {
  const slug = words
    .slice(0, 400)
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  const led = slug === '' || /^[a-z]/.test(slug) ? slug : `q-${slug}`;
  const short =
    led.length <= LONGEST
      ? led
      : led
          .slice(0, LONGEST + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, LONGEST);
  return isOfObjects(short) ? `${short}-1` : short;
}

/** Ids that nothing new may have: those of the draft, and those of versions that were published before. */
export function takenIds(draft: Draft, retired: ReadonlySet<string>): Set<string> {
  const taken = new Set(retired);
  for (const { id } of everyItem(draft.items)) taken.add(id);
  return taken;
}

/** An id that nothing has yet; it is taken at once. */
export function freeId(words: string, taken: Set<string>, fallback: string): string {
  const base = slugOf(words) || fallback;
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  taken.add(id);
  return id;
}

/** The parts of an expression that name a question. */
const NAMES_ITEM: ReadonlySet<unknown> = new Set(['answer', 'weight', 'exists', 'unknown']);

/**
 * Items, scores or expressions in which ids of items are others: their own ids, and where an expression names one. Nothing
 * else is looked into, so that words which happen to be an id stay words. What needs no change is the same object.
 */
export function withIds<T>(value: T, renamed: ReadonlyMap<string, string>): T {
  if (Array.isArray(value)) {
    const list = value.map((one: unknown) => withIds(one, renamed));
    return (list.some((one, at) => one !== (value as unknown[])[at]) ? list : value) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  const given = value as Readonly<Record<string, unknown>>;
  const isItem = typeof given.type === 'string' && given.op === undefined;
  const entries = Object.entries(given).map(([key, inside]): [string, unknown] => {
    const names =
      (key === 'id' && isItem) ||
      (key === 'item' && NAMES_ITEM.has(given.op)) ||
      (key === 'items' && given.op === 'over');
    if (names && typeof inside === 'string') return [key, renamed.get(inside) ?? inside];
    return [key, key === 'carried' ? inside : withIds(inside, renamed)];
  });
  return (entries.some(([key, inside]) => inside !== given[key]) ? Object.fromEntries(entries) : value) as T;
}

/** Ids for a copy of an item and of all inside it, by the ids they are copied from. */
export function idsOfCopy(item: DraftItem, taken: Set<string>): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const { id } of everyItem([item])) renamed.set(id, freeId(id.replace(/-\d+$/, ''), taken, 'question'));
  return renamed;
}
