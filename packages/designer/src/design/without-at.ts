// SPDX-License-Identifier: Apache-2.0

/** A value without what stands at a path in it; what holds nothing then goes as well, unless it stood there empty. */
export function withoutAt(value: unknown, path: readonly (string | number)[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    const inside = withoutAt(value[Number(step)], rest);
    return value.flatMap((one: unknown, at) => (at !== step ? [one] : inside === undefined ? [] : [inside]));
  }
  const entries = Object.entries(value).flatMap(([key, one]): [string, unknown][] => {
    if (key !== step) return [[key, one]];
    const inside = withoutAt(one, rest);
    return inside === undefined ? [] : [[key, inside]];
  });
  // A language whose last item went keeps its empty list of items: it belongs to the format.
  return entries.length > 0 || path.length > 2 ? Object.fromEntries(entries) : undefined;
}
