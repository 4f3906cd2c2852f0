// SPDX-License-Identifier: Apache-2.0

/** Whether two values of JSON say the same; the order of keys says nothing. */
export function alike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const parts = (value: object) => Object.entries(value).filter(([, part]) => part !== undefined);
  const [left, right] = [parts(one), new Map<string, unknown>(parts(other))];
  return left.length === right.size && left.every(([key, part]) => right.has(key) && alike(part, right.get(key)));
}
