// SPDX-License-Identifier: Apache-2.0

/** True when two values say the same: the order of keys says nothing, and a key without a value is no key. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  // `hasOwn`, for a key from outside may be called like something every object inherits.
  const of = (bag: Record<string, unknown>, key: string) => (Object.hasOwn(bag, key) ? bag[key] : undefined);
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => same(of(left, key), of(right, key)));
}
