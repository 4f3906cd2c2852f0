// SPDX-License-Identifier: Apache-2.0

/** The same whatever order its keys came in. */
const text = (fact: unknown) =>
  JSON.stringify(fact, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );

/**
 * Each fact once, in an order of its own: what was sent twice is one fact, and the order of arrival is forgotten. Of two
 * readings that do not agree every device keeps the same one.
 */
export function settled<T>(list: readonly T[], keyOf: (fact: T) => string): T[] {
  const facts = new Map<string, T>();
  for (const fact of list) {
    const key = keyOf(fact);
    const before = facts.get(key);
    if (before === undefined || text(fact) < text(before)) facts.set(key, fact);
  }
  // The browser's own order of texts is the same on every device, and is quick.
  return [...facts.keys()].sort().map((key) => facts.get(key)!);
}
