// SPDX-License-Identifier: Apache-2.0

/** All keys that begin with these parts: an array comes after every number and text. */
export function partsOf(...parts: string[]): IDBKeyRange {
  return IDBKeyRange.bound(parts, [...parts, []]);
}
