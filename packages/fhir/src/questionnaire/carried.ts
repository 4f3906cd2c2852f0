// SPDX-License-Identifier: Apache-2.0
import { ITEM_CONTROL } from '../addresses.js';
import { type Bag, bagsIn, isBag, same, valueOf } from '../bag.js';
import { unmarked } from '../json/marked.js';

/*
 * What an imported form has and ours does not rides on the item it belongs to, as the difference between the element
 * that came in and the one we would write. In a difference
 *   - a key we never write holds what came in;
 *   - `{$now, $was}` says: while we still write `$now`, put back `$was`, or nothing if there was nothing. After an
 *     author has changed the item, what we write wins;
 *   - `{$in: difference}` goes on inside an object we write;
 *   - a list holds its elements in the order they came in: those of ours as `{$ref: key}`, with `$add` for what they
 *     had besides, the others whole, and `{$drop: key}` for one we would write and that did not come in. Elements of
 *     ours that are named nowhere follow at the end.
 * `difference.ts` makes it.
 */

/** What tells the elements of a list apart, and stays while an author works on them. */
export function keyOf(element: Bag): string {
  const coding = isBag(element['valueCoding']) ? element['valueCoding']['code'] : undefined;
  const control = element['type'] === 'display' ? controlOf(element) : undefined;
  const key = control ?? element['linkId'] ?? element['url'] ?? element['code'] ?? coding ?? element['question'];
  return typeof key === 'string' ? key : '';
}

/** The standard code that says how an item is shown: "help", "check-box". */
export function controlOf(element: Bag): string | undefined {
  const concept = valueOf(element, ITEM_CONTROL, 'valueCodeableConcept');
  const code = isBag(concept) ? bagsIn(concept['coding'])[0]?.['code'] : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Gives out the places of elements by their keys, each place once and the first one first. */
export function placesByKey(elements: readonly unknown[]): (key: unknown) => number | undefined {
  const places = new Map<unknown, number[]>();
  for (let at = elements.length - 1; at >= 0; at--) {
    const element = elements[at];
    if (!isBag(element)) continue;
    const key = keyOf(element);
    const sameKey = places.get(key);
    if (sameKey) sameKey.push(at);
    else places.set(key, [at]);
  }
  return (key) => places.get(key)?.pop();
}

/** A list with its carried elements back where they were. */
export function withCarriedList(native: readonly unknown[], entries: readonly unknown[]): unknown[] {
  const take = placesByKey(native);
  const taken = new Set<number>();
  const list: unknown[] = [];
  for (const entry of entries) {
    const key = isBag(entry) ? (entry['$ref'] ?? entry['$drop']) : undefined;
    if (!isBag(entry) || key === undefined) {
      list.push(unmarked(entry));
      continue;
    }
    const at = take(key);
    if (at === undefined) continue;
    taken.add(at);
    const found = native[at] as Bag;
    if ('$ref' in entry) list.push(isBag(entry['$add']) ? withCarried(found, entry['$add']) : found);
  }
  return [...list, ...native.filter((_, at) => !taken.has(at))];
}

function joined(native: unknown, part: unknown): unknown {
  if (isBag(part) && '$now' in part) return same(unmarked(part['$now']), native) ? unmarked(part['$was']) : native;
  if (isBag(part) && isBag(part['$in'])) return isBag(native) ? withCarried(native, part['$in']) : native;
  if (Array.isArray(part) && (native === undefined || Array.isArray(native)))
    return withCarriedList(native ?? [], part);
  if (native === undefined) return unmarked(part);
  return native;
}

/** An element as we write it, with what it carries put back. */
export function withCarried(native: Bag, carried: Readonly<Bag> | undefined): Bag {
  const element: Bag = { ...native };
  for (const [key, part] of Object.entries(carried ?? {})) {
    const value = joined(native[key], part);
    if (value === undefined || (Array.isArray(value) && value.length === 0)) delete element[key];
    else element[key] = value;
  }
  return element;
}
