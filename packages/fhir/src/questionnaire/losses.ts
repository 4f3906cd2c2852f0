// SPDX-License-Identifier: Apache-2.0
import { MOVED } from '../addresses.js';
import { type Bag, bagsIn, isBag, jsonIn, same } from '../bag.js';
import { digitsOf } from '../json/decimal.js';
import { unmarked } from '../json/marked.js';
import type { Difference } from './compare-documents.js';
import type { Path, Repair } from './repair.js';

const startsWith = (path: Path, start: Path) => start.every((part, at) => part === path[at]);

function at(document: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      Array.isArray(inner) || isBag(inner) ? (inner as Readonly<Record<string | number, unknown>>)[part] : undefined,
    document,
  );
}

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.every(isNothing)) ||
  (isBag(value) && Object.values(value).every(isNothing));

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'boolean' ? String(value) : digitsOf(value);

/** What an element held before it was moved into an extension, by key. */
function movedIn(element: unknown): Bag {
  const moved = bagsIn(isBag(element) ? element['extension'] : undefined).flatMap(({ url, valueString }) => {
    const part = url === MOVED ? jsonIn(valueString) : undefined;
    return isBag(part) ? Object.entries(unmarked(part) as Bag) : [];
  });
  return Object.fromEntries(moved);
}

/** The same said in the type R4 wants: one object for a list of one, "true" for true, spaces in an address written. */
function saysTheSame(before: unknown, after: unknown): boolean {
  if (Array.isArray(after) && after.length === 1 && same(after[0], before)) return true;
  if (Array.isArray(before) && before.length === 1 && same(before[0], after)) return true;
  const text = asText(before);
  return text !== undefined && text.trim().replace(/\s+/g, '%20') === asText(after);
}

/** Where R4 keeps what was said, when a repair says it in another place. */
function saidElsewhere({ path, before }: Difference, after: unknown): boolean {
  // What was moved lies in an extension of the same element; a part of it differs with the whole.
  for (let end = path.length; end > 0; end--) {
    const key = path[end - 1];
    const element = at(after, path.slice(0, end - 1));
    // An extension without a value was itself put into one of ours, which stands in its place.
    const own = isBag(element) && element['url'] === MOVED ? movedIn({ extension: [element] }) : movedIn(element);
    const moved = typeof key === 'string' ? own[key] : undefined;
    if (moved !== undefined) return same(at(moved, path.slice(end)), before);
  }
  return false;
}

/**
 * Whether a difference between what came in and what goes out is a loss. It is none when nothing was there before, when
 * the same is said in another type or place, or when a repair says of this very place that R4 wants another word there.
 */
export function isLoss(difference: Difference, after: unknown, repairs: readonly Repair[]): boolean {
  const { path, before } = difference;
  if (isNothing(before)) return false;
  if (saysTheSame(before, difference.after) || saidElsewhere(difference, after)) return false;
  const said = repairs.filter((repair) => startsWith(path, repair.path) && /taken as|moved/.test(repair.message));
  return said.length === 0;
}
