// SPDX-License-Identifier: Apache-2.0
import { ITEM_CONTROL, ITEM_CONTROL_CODES } from '../addresses.js';
import { type Bag, bagsIn, isBag, same, valueOf } from '../bag.js';
import { unmarked } from '../json/marked.js';

/*
 * What an imported form has and ours does not rides on the item it belongs to, as the difference between the element
 * that came in and the one we would write. In a difference
 *   - a key we never write holds what came in;
 *   - `{$now, $was}` says: while we still write `$now`, put back `$was`, or nothing if there was nothing. After an
 *     author has changed the item, what we write wins;
 *   - `{$for: key, $now, $was}` says the same of a value of another type: while we still write `$now` under that key, put
 *     back `$was` in its place;
 *   - `{$in: difference}` goes on inside an object we write;
 *   - a list holds its elements in the order they came in: those of ours as `{$ref: key}`, with `$add` for what they
 *     had besides, the others whole, and `{$drop: key, $is}` for one that did not come in and that we leave out while we
 *     would still write it so. Elements of ours that are named nowhere follow at the end.
 * `difference.ts` makes it.
 */

/** What tells the elements of a list apart, and stays while an author works on them. */
export function keyOf(element: Bag): string {
  const control = element['type'] === 'display' ? controlOf(element) : undefined;
  const key = control ?? element['linkId'] ?? element['url'] ?? element['code'] ?? element['question'];
  // Of units, types and variables several have one address; of options and answers none has a key of its own.
  const value = valueKeyOf(element);
  const own = element['url'] !== undefined && value !== undefined ? `${String(key)}|${value}` : (key ?? value);
  return typeof own === 'string' ? own : '';
}

function valueKeyOf(element: Bag): string | undefined {
  const { valueCoding, valueExpression, valueCode, valueString, valueInteger, valueDate, valueTime } = element;
  const named = isBag(valueCoding) ? valueCoding['code'] : isBag(valueExpression) ? valueExpression['name'] : valueCode;
  if (element['url'] !== undefined) return typeof named === 'string' ? named : undefined;
  const value = named ?? valueString ?? valueInteger ?? valueDate ?? valueTime;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** The standard code that says how an item is shown: "help", "check-box". */
export function controlOf(element: Bag): string | undefined {
  const concept = valueOf(element, ITEM_CONTROL, 'valueCodeableConcept');
  const codings = bagsIn(isBag(concept) ? concept['coding'] : undefined);
  const code = (codings.find(({ system }) => system === ITEM_CONTROL_CODES) ?? codings[0])?.['code'];
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

/** Items of responses have no type. */
const isAnswered = ({ linkId, type }: Bag) => typeof linkId === 'string' && type === undefined;

/** A list with its carried elements back where they were. */
export function withCarriedList(native: readonly unknown[], entries: readonly unknown[]): unknown[] {
  const take = placesByKey(native);
  const taken = new Set<number>();
  const list: unknown[] = [];
  for (const entry of entries) {
    const key = isBag(entry) ? (entry['$ref'] ?? entry['$drop']) : undefined;
    if (!isBag(entry) || key === undefined) {
      // An item of a response that could not be read and has been answered since: what was answered counts.
      const answered = isBag(entry) && isAnswered(entry) ? take(entry['linkId']) : undefined;
      if (answered !== undefined) taken.add(answered);
      list.push(answered === undefined ? unmarked(entry) : native[answered]);
      continue;
    }
    const at = take(key);
    if (at === undefined) continue;
    const found = native[at] as Bag;
    const isDrop = '$drop' in entry;
    if (isDrop && '$is' in entry && !same(unmarked(entry['$is']), found)) continue;
    taken.add(at);
    if (!isDrop) list.push(isBag(entry['$add']) ? withCarried(found, entry['$add']) : found);
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
    // A mark says how the item is written; see `marks.ts`.
    if (key.startsWith('$')) continue;
    if (isBag(part) && typeof part['$for'] === 'string') {
      if (!same(unmarked(part['$now']), native[part['$for']])) continue;
      delete element[part['$for']];
      element[key] = unmarked(part['$was']);
      continue;
    }
    const value = joined(native[key], part);
    if (value === undefined || (Array.isArray(value) && value.length === 0)) delete element[key];
    else element[key] = value;
  }
  return element;
}
