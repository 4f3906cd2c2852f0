// SPDX-License-Identifier: Apache-2.0
import { type Bag, isBag, same } from '../bag.js';
import { marked } from '../json/marked.js';
import { keyOf, withCarriedList } from './carried.js';

const isListOfBags = (value: unknown): value is Bag[] => Array.isArray(value) && value.every(isBag);

function differenceOfLists(source: readonly Bag[], native: readonly Bag[]): unknown[] {
  const rest = [...native];
  const entries: unknown[] = source.map((element) => {
    const key = keyOf(element);
    const at = rest.findIndex((candidate) => keyOf(candidate) === key);
    if (at < 0) return marked(element);
    const [ours] = rest.splice(at, 1) as [Bag];
    const add = differenceOf(element, ours);
    return add ? { $ref: key, $add: add } : { $ref: key };
  });
  const dropped = rest.map((element) => ({ $drop: keyOf(element) }));
  // Elements of ours at the end go there by themselves.
  while (entries.length > 0 && same(withCarriedList(native, [...entries.slice(0, -1), ...dropped]), source)) {
    entries.pop();
  }
  return [...entries, ...dropped];
}

/** What `withCarried` needs to make `source` of `native` again; undefined when they are the same. */
export function differenceOf(source: Bag, native: Bag): Bag | undefined {
  const difference: Bag = {};
  for (const key of new Set([...Object.keys(source), ...Object.keys(native)])) {
    const theirs = source[key];
    const ours = native[key];
    if (same(theirs, ours)) continue;
    if (ours === undefined) difference[key] = marked(theirs, [key]);
    else if (isBag(theirs) && isBag(ours)) difference[key] = { $in: differenceOf(theirs, ours) };
    else if (isListOfBags(theirs) && isListOfBags(ours)) difference[key] = differenceOfLists(theirs, ours);
    else difference[key] = theirs === undefined ? { $now: marked(ours) } : { $now: marked(ours), $was: marked(theirs) };
  }
  return Object.keys(difference).length > 0 ? difference : undefined;
}
