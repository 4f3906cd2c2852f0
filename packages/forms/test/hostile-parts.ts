// SPDX-License-Identifier: Apache-2.0
import { definitionJson } from './define-form.js';

/** Inputs of one kind, made one after another so that only one of them is in memory. */
export type Cases = Iterable<unknown>;

/** Parts of hostile forms, as short as they can be. */
export const text = (id: string, more: object = {}) => ({ id, type: 'text', label: id, ...more });
export const number = (id: string, more: object = {}) => ({ id, type: 'decimal', label: id, ...more });
export const group = (id: string, items: readonly unknown[], more: object = {}) => ({
  id,
  type: 'group',
  items,
  ...more,
});
export const answer = (item: string) => ({ op: 'answer', item });
export const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
export const form = (items: readonly unknown[], more: Record<string, unknown> = {}) => definitionJson(items, more);
export const nested = (levels: number, inner: unknown, round: (inner: unknown, level: number) => unknown) => {
  let outer = inner;
  for (let level = 0; level < levels; level++) outer = round(outer, level);
  return outer;
};
