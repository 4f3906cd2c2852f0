// SPDX-License-Identifier: Apache-2.0

/** An object as JSON makes it, from wherever: its parts may be anything. */
export type Bag = Readonly<Record<string, unknown>>;

/**
 * A copy of an object's own parts; undefined for everything else. What a prototype has is nobody's answer. Asked by tag,
 * since an answer may come from another window.
 */
export function bagOf(value: unknown): Bag | undefined {
  return Object.prototype.toString.call(value) === '[object Object]' ? { ...(value as Bag) } : undefined;
}

/** A text that says something. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** Whether a part is left out: not there, or a text that says nothing. */
export const isBlank = (part: unknown): boolean =>
  part === undefined || (typeof part === 'string' && part.trim() === '');

/** The parts that are there. */
export function present<T extends object>(parts: T): T {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as T;
}
