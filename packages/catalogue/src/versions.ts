// SPDX-License-Identifier: Apache-2.0

/** A version number: three numbers, and after a hyphen what marks it as early. */
export const VERSION =
  /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?$/;

export interface Version {
  readonly numbers: readonly [major: number, minor: number, patch: number];
  readonly early: readonly string[];
}

/** The parts of a version; undefined for what is none. */
export function readVersion(text: string): Version | undefined {
  const found = text.length <= 100 ? VERSION.exec(text) : null;
  if (!found) return undefined;
  const [, major, minor, patch, early] = found;
  return { numbers: [Number(major), Number(minor), Number(patch)], early: early?.split('.') ?? [] };
}

/** Numbers before words, numbers by size, words by letters: the order semver gives to marks of early versions. */
function compareMarks(one: string, other: string): number {
  const [isNumber, otherIsNumber] = [/^\d+$/.test(one), /^\d+$/.test(other)];
  if (isNumber !== otherIsNumber) return isNumber ? -1 : 1;
  if (isNumber) {
    const [a, b] = [BigInt(one), BigInt(other)];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  return one < other ? -1 : one > other ? 1 : 0;
}

function compareEarly(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return Math.sign(other.length - one.length);
  for (const [at, mark] of one.entries()) {
    if (at >= other.length) return 1;
    const order = compareMarks(mark, other[at]!);
    if (order !== 0) return order;
  }
  return Math.sign(one.length - other.length);
}

/** Below, at or above zero, as the first version comes before, is, or comes after the second. What is no version comes first. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [readVersion(one), readVersion(other)];
  if (!a || !b) return Number(Boolean(a)) - Number(Boolean(b));
  for (const at of [0, 1, 2] as const) {
    if (a.numbers[at] !== b.numbers[at]) return a.numbers[at] < b.numbers[at] ? -1 : 1;
  }
  return compareEarly(a.early, b.early);
}
