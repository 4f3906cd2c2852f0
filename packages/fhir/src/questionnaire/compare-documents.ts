// SPDX-License-Identifier: Apache-2.0
import { isBag, same } from '../bag.js';
import type { Path } from './repair.js';

/** One place in which two documents differ. */
export interface Difference {
  readonly path: Path;
  /** Undefined where the first document has nothing. */
  readonly before: unknown;
  /** Undefined where the second document has nothing. */
  readonly after: unknown;
}

/** More would be read by nobody. */
const MOST = 1000;

/**
 * Where two FHIR documents differ. The order of keys does not count; the order of lists and the digits of a decimal do:
 * 70 and 70.0 are two values where both were read by `parseFhir`.
 *
 * @returns the first thousand differences
 */
export function compareDocuments(before: unknown, after: unknown): Difference[] {
  const differences: Difference[] = [];
  const compare = (one: unknown, other: unknown, path: Path): void => {
    if (differences.length >= MOST || same(one, other)) return;
    if (Array.isArray(one) && Array.isArray(other)) {
      for (let at = 0; at < Math.max(one.length, other.length); at++) compare(one[at], other[at], [...path, at]);
    } else if (isBag(one) && isBag(other)) {
      for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
        compare(one[key], other[key], [...path, key]);
      }
    } else differences.push({ path, before: one, after: other });
  };
  compare(before, after, []);
  return differences;
}
