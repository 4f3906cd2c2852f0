// SPDX-License-Identifier: Apache-2.0
import { isPrototypeKey } from '@careplan-kit/model/plain';

export type Bag = Record<string, unknown>;
export const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Follows a path of keys; undefined when it leads nowhere. */
export function readPath(from: unknown, path: readonly string[]): unknown {
  let here = from;
  for (const key of path) {
    if (!isBag(here) || isPrototypeKey(key) || !Object.hasOwn(here, key)) return undefined;
    here = here[key];
  }
  return here;
}

/**
 * A copy of `into` with the value at the path; what stands beside it is kept. An undefined value removes the key, and
 * a part left with nothing in it goes too: an empty shell would look like something recorded.
 */
export function withPath(into: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (isPrototypeKey(key)) return into;
  const copy: Bag = isBag(into) ? { ...into } : {};
  const inner = withPath(copy[key], rest, value);
  if (inner === undefined) delete copy[key];
  else copy[key] = inner;
  return Object.keys(copy).length > 0 ? copy : undefined;
}
