// SPDX-License-Identifier: Apache-2.0

type Bag = Readonly<Record<string, unknown>>;
const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Null is how some writers say that there is none; only a dose of null says something: that none is set. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isBag(value)) return value;
  const kept = Object.entries(value).filter(([key, one]) => one !== null || key === 'dose');
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutNulls(one)]));
}

/** What a scenario leaves empty it does not give, and a person it does not name is the one person it is about. */
export function factsGiven(given: Bag): Bag {
  const full = Object.entries(withoutNulls(given) as Bag).filter(
    ([, one]) => !isBag(one) || Object.keys(one).length > 0,
  );
  return Object.fromEntries(
    full.map(([key, one]) => [key, key === 'person' && isBag(one) ? { id: 'person', ...one } : one]),
  );
}
