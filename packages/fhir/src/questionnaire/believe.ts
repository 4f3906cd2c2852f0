// SPDX-License-Identifier: Apache-2.0
import { type Bag, same } from '../bag.js';
import { type Owner, ownPartsIn } from './own-parts.js';

/** What an extension of ours never sets: its place or R4 itself says it. The id of a form may be one R4 cannot hold. */
const NEVER: Readonly<Record<Owner, ReadonlySet<string>>> = {
  item: new Set(['id', 'type', 'items', 'carried']),
  form: new Set(['format', 'items', 'carried']),
  attachment: new Set(),
};

/** Null says that the element has nothing there, although R4's own words read as if it had. */
function withParts(element: Bag, parts: readonly (readonly [key: string, value: unknown])[]): Bag {
  const all = Object.entries({ ...element, ...Object.fromEntries(parts) });
  return Object.fromEntries(all.filter(([, value]) => value !== null));
}

/**
 * Takes in what our own extensions say, as long as R4's elements do not say something else: another tool may have
 * changed those and left our extension as it was, and then R4's elements count.
 *
 * @param write - how R4 says an element
 * @param doubt - told of each extension that was not believed
 */
export function believe(
  owner: Owner,
  element: Bag,
  source: Bag,
  write: (element: Bag) => Bag,
  doubt: (key: string) => void,
): Bag {
  const parts = [...ownPartsIn(owner, source)].filter(([key]) => !NEVER[owner].has(key));
  if (parts.length === 0) return element;
  const plain = write(element);
  const agrees = (candidate: Bag) => {
    try {
      return same(write(candidate), plain);
    } catch {
      // The part is not even of the shape of the property it claims to be.
      return false;
    }
  };
  const whole = withParts(element, parts);
  if (agrees(whole)) return whole;
  let believed = element;
  for (const [key, value] of parts) {
    const candidate = withParts(believed, [[key, value]]);
    if (agrees(candidate)) believed = candidate;
    else doubt(key);
  }
  return believed;
}
