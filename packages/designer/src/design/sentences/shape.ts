// SPDX-License-Identifier: Apache-2.0
// A form being made may hold anything. A node is read only when it has all of its parts and no others, so that nothing
// of it can get lost on the way back.

export type Node = Readonly<Record<string, unknown>>;

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
export const isTextOrNumber = (value: unknown): value is string | number => isText(value) || isNumber(value);
export const isPlain = (value: unknown): value is string | number | boolean =>
  isTextOrNumber(value) || typeof value === 'boolean';
export const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

/** Whether it has these parts and at most those others; a part that is undefined is none. */
export function hasOnly(node: Node, parts: readonly string[], others: readonly string[] = []): boolean {
  const present = Object.keys(node).filter((key) => node[key] !== undefined);
  return (
    parts.every((part) => present.includes(part)) &&
    present.every((key) => key === 'op' || parts.includes(key) || others.includes(key))
  );
}

export function isOneOf<T extends string>(words: readonly T[], value: unknown): value is T {
  return (words as readonly unknown[]).includes(value);
}
