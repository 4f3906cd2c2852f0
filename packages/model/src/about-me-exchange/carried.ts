// SPDX-License-Identifier: Apache-2.0
import { type Bag, isBag } from '../bag.js';

export { type Bag, isBag };

export const isEmpty = (bag: Bag): boolean => Object.keys(bag).length === 0;

/** Equal as JSON: the order of keys does not count. */
export function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, at) => alike(one, b[at]));
  if (!isBag(a) || !isBag(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && alike(a[key], b[key]));
}

/**
 * The extra member in which one shape holds what only the other can say: `{"carried": {<mark>: ...}}`. A member of that
 * name which was there already rides inside it, so that reading and writing undo each other whatever was there.
 */
export interface Carrier {
  /** Says which shape the parts belong to. */
  readonly mark: string;
  /** Whether these parts are just what would be carried beside `own`. Parts that were tampered with are not. */
  fits(own: Bag, parts: Bag): boolean;
}

export interface Unpacked {
  readonly own: Bag;
  readonly parts: Bag;
}

function inside(whole: Bag, carrier: Carrier): Unpacked | undefined {
  const { carried, ...rest } = whole;
  if (!isBag(carried)) return undefined;
  const { [carrier.mark]: parts, carried: before, ...others } = carried;
  if (!isBag(parts) || !isEmpty(others)) return undefined;
  const own = before === undefined ? rest : { ...rest, carried: before };
  if (isEmpty(parts) && !inside(own, carrier)) return undefined;
  return carrier.fits(own, parts) ? { own, parts } : undefined;
}

/** Takes out what is carried for the other shape; nothing when there is none, or when it does not fit. */
export function unpack(whole: Bag, carrier: Carrier): Unpacked {
  return inside(whole, carrier) ?? { own: whole, parts: {} };
}

export function pack({ own, parts }: Unpacked, carrier: Carrier): Bag {
  if (isEmpty(parts) && !inside(own, carrier)) return own;
  const { carried: before, ...rest } = own;
  return { ...rest, carried: { [carrier.mark]: parts, ...(before === undefined ? {} : { carried: before }) } };
}

/** True when something is carried for the other shape, and it no longer fits. */
export function isMisfit(whole: Bag, carrier: Carrier): boolean {
  const { carried } = whole;
  return isBag(carried) && isBag(carried[carrier.mark]) && !inside(whole, carrier);
}
