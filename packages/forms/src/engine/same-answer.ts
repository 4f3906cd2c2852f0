// SPDX-License-Identifier: Apache-2.0

/** Whether two answers say the same, in whatever order the parts of an object stand. */
export function sameAnswer(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [parts, others] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    parts.length === others.size && parts.every(([key, part]) => others.has(key) && sameAnswer(part, others.get(key)))
  );
}
