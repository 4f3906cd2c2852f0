// SPDX-License-Identifier: Apache-2.0
import { DOCUMENT_LIMITS, isPrototypeKey } from '@careplan-kit/model';
import { type Bag, isBag, same } from '../bag.js';

/** One place where what R4 says of a record is not what the record says. */
export interface Change {
  readonly path: readonly string[];
  /** What R4 says there; absent when it says nothing. The change holds only while that is so. */
  readonly instead?: unknown;
  /** What the record says; absent when it says nothing. */
  readonly value?: unknown;
}

/** What makes `whole` of `plain`. Lists are compared as wholes. */
export function changesBetween(plain: unknown, whole: unknown, path: readonly string[] = []): Change[] {
  if (same(plain, whole)) return [];
  if (isBag(plain) && isBag(whole)) {
    const keys = new Set([...Object.keys(plain), ...Object.keys(whole)]);
    return [...keys].flatMap((key) => changesBetween(plain[key], whole[key], [...path, key]));
  }
  return [
    {
      path,
      ...(plain === undefined ? {} : { instead: plain }),
      ...(whole === undefined ? {} : { value: whole }),
    },
  ];
}

function readAt(from: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((here, key) => (isBag(here) && Object.hasOwn(here, key) ? here[key] : undefined), from);
}

/** Sets or removes a part. Each holder on the way is copied the first time, and `copies` says which were. */
function setAt(whole: Bag, path: readonly string[], value: unknown, copies: Set<unknown>): void {
  const last = path.length - 1;
  let holder = whole;
  path.forEach((key, at) => {
    const inner = holder[key];
    const next = at === last ? value : copies.has(inner) ? inner : isBag(inner) ? { ...inner } : {};
    delete holder[key];
    if (next !== undefined) holder[key] = next;
    if (at === last) return;
    copies.add(next);
    holder = next as Bag;
  });
}

/** Untrusted: changes as an extension holds them. */
export function isChange(value: unknown): value is Change {
  if (!isBag(value) || !Array.isArray(value['path'])) return false;
  // Nothing that could be read lies deeper, and a way of thousands of steps would be work without end.
  if (value['path'].length > DOCUMENT_LIMITS.depth) return false;
  return value['path'].every((step) => typeof step === 'string' && !isPrototypeKey(step));
}

/** Makes the changes that still hold; another tool may have changed what R4 says since, and then that counts. */
export function withChanges(
  plain: Bag,
  changes: readonly Change[],
): { readonly whole: Bag; readonly unmade: Change[] } {
  const whole = { ...plain };
  const copies = new Set<unknown>();
  const unmade: Change[] = [];
  for (const change of changes) {
    if (change.path.length > 0 && same(readAt(whole, change.path), change.instead)) {
      setAt(whole, change.path, change.value, copies);
    } else unmade.push(change);
  }
  return { whole, unmade };
}
