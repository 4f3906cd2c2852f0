// SPDX-License-Identifier: Apache-2.0

/** What stands under a key that came from outside: `constructor` is no word. */
export function ownOf<T>(from: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return from && Object.hasOwn(from, key) ? from[key] : undefined;
}

export type Coded = Readonly<{ code: string; label: string }>;

export function labelIn(list: readonly Coded[] | undefined, code: string): string | undefined {
  return list?.find((one) => one.code === code)?.label;
}
