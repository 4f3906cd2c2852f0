// SPDX-License-Identifier: Apache-2.0
import { assertSafeDocument } from '@careplan-kit/model';
import { isDecimal } from './json/decimal.js';

/** A JSON object whose keys are not known beforehand. */
export type Bag = Record<string, unknown>;

/** True for a plain JSON object. A decimal is a value, not an object. */
export function isBag(value: unknown): value is Bag {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isDecimal(value);
}

/** The objects of a JSON array; none when it is not an array. */
export function bagsIn(value: unknown): Bag[] {
  return Array.isArray(value) ? value.filter(isBag) : [];
}

/** The value of an element's first extension with this address. */
export function valueOf(element: Bag, url: string, key: string): unknown {
  return bagsIn(element['extension']).find((extension) => extension['url'] === url)?.[key];
}

/** Sets a key unless there is nothing to set: FHIR has no null and no empty list. */
export function put(into: Bag, key: string, value: unknown): void {
  if (value !== undefined && !(Array.isArray(value) && value.length === 0)) into[key] = value;
}

/** Equal as FHIR sees it: the order of keys does not count, the digits of a decimal do. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (isDecimal(a)) return isDecimal(b) && a.text === b.text;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, at) => same(one, b[at]));
  if (!isBag(a) || !isBag(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
}

/** What an extension of ours holds as JSON. Untrusted: undefined for what is none, or is not fit to be read. */
export function jsonIn(text: unknown): unknown {
  if (typeof text !== 'string') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    assertSafeDocument('The extension', value);
    return value;
  } catch {
    return undefined;
  }
}
