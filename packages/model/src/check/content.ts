// SPDX-License-Identifier: Apache-2.0
import { type Bag, isBag } from '../bag.js';
import type { DataIssue } from '../errors.js';
import type { ElementRow } from '../record-class.js';
import type { KnownClass } from './known-class.js';

export type Path = DataIssue['path'];

export { type Bag, isBag };

/** The content of one class, somewhere in a care record. */
export interface Content {
  readonly known: KnownClass;
  readonly value: Bag;
  readonly path: Path;
  /** The version in force: what is only worth knowing is not said of those before it, nor of a withdrawn record. */
  readonly current: boolean;
  /** When it was written down, as the change log has it. */
  readonly enteredAt?: string;
}

/** A place an element can stand: beside the others, or in a group that is there. */
export interface Place {
  readonly holder: Bag;
  readonly path: Path;
}

/** Every value with its path; a list gives its items. */
function items(value: unknown, path: Path): { readonly value: unknown; readonly path: Path }[] {
  return Array.isArray(value)
    ? value.map((item: unknown, index) => ({ value: item, path: [...path, index] }))
    : [{ value, path }];
}

/** Where a row's element can stand in the content. None when its group is not there. */
export function placesOf(row: ElementRow, { known, value, path }: Content): Place[] {
  const { partOf } = row;
  const isGroup = partOf !== undefined && known.ownKeys.has(partOf);
  if (!isGroup) return [{ holder: value, path }];
  return items(value[partOf], [...path, partOf]).flatMap((item) =>
    isBag(item.value) ? [{ holder: item.value, path: item.path }] : [],
  );
}

/** Every value an element has in the content, one for each item of a list. */
export function valuesOf(row: ElementRow, content: Content): { readonly value: unknown; readonly path: Path }[] {
  return placesOf(row, content).flatMap(({ holder, path }) =>
    Object.hasOwn(holder, row.key) ? items(holder[row.key], [...path, row.key]) : [],
  );
}

/** Something was recorded: a key with nothing behind it, or an empty list, is not. */
export function isRecorded(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}
