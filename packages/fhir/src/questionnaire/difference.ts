// SPDX-License-Identifier: Apache-2.0
import { type Bag, isBag, same } from '../bag.js';
import { marked } from '../json/marked.js';
import { keyOf, placesByKey } from './carried.js';
import { isValueKey } from './value-type.js';

const isListOfBags = (value: unknown): value is Bag[] => Array.isArray(value) && value.every(isBag);

function differenceOfLists(source: readonly Bag[], native: readonly Bag[]): unknown[] {
  const take = placesByKey(native);
  const places: (number | undefined)[] = [];
  const entries: unknown[] = source.map((element) => {
    const key = keyOf(element);
    const at = take(key);
    const add = at === undefined ? undefined : differenceOf(element, native[at]!);
    // Only an element that is ours as it stands can be left to go to the end by itself.
    places.push(add ? undefined : at);
    if (at === undefined) return marked(element);
    return add ? { $ref: key, $add: add } : { $ref: key };
  });
  const missing = native.flatMap((element) => take(keyOf(element)) ?? []);
  const dropped = missing.sort((a, b) => a - b).map((at) => native[at]!);
  const gone = new Set(dropped.map(keyOf));
  let last = native.length;
  for (let at = places.at(-1); at !== undefined && at < last; at = places.at(-1)) {
    if (gone.has(keyOf(native[at]!))) break;
    last = at;
    places.pop();
    entries.pop();
  }
  return [...entries, ...dropped.map((element) => ({ $drop: keyOf(element), $is: marked(element) }))];
}

/** The one key of a value, if an element has one. */
function valueKeyIn(element: Bag): string | undefined {
  const keys = Object.keys(element).filter(isValueKey);
  return keys.length === 1 ? keys[0] : undefined;
}

/** What `withCarried` needs to make `source` of `native` again; undefined when they are the same. */
export function differenceOf(source: Bag, native: Bag): Bag | undefined {
  const difference: Bag = {};
  const [theirValue, ourValue] = [valueKeyIn(source), valueKeyIn(native)];
  const otherType = theirValue !== undefined && ourValue !== undefined && theirValue !== ourValue;
  for (const key of new Set([...Object.keys(source), ...Object.keys(native)])) {
    const theirs = source[key];
    const ours = native[key];
    if (same(theirs, ours)) continue;
    if (otherType && key === ourValue) continue;
    if (otherType && key === theirValue) {
      difference[key] = { $for: ourValue, $now: marked(native[ourValue]), $was: marked(theirs) };
      continue;
    }
    if (ours === undefined) difference[key] = marked(theirs, [key]);
    else if (isBag(theirs) && isBag(ours)) difference[key] = { $in: differenceOf(theirs, ours) };
    else if (isListOfBags(theirs) && isListOfBags(ours)) difference[key] = differenceOfLists(theirs, ours);
    else difference[key] = theirs === undefined ? { $now: marked(ours) } : { $now: marked(ours), $was: marked(theirs) };
  }
  return Object.keys(difference).length > 0 ? difference : undefined;
}
