// SPDX-License-Identifier: Apache-2.0
import { ITEM_CONTROL, ITEM_CONTROL_CODES } from '../addresses.js';
import { type Bag, valueOf } from '../bag.js';
import { LARGEST_INTEGER } from './item-types.js';

export function control(code: string): Bag {
  return {
    url: ITEM_CONTROL,
    valueCodeableConcept: { coding: [{ system: ITEM_CONTROL_CODES, code }] },
  };
}

/** Adds a count, if there is one and FHIR's integer can hold it. */
export function addCount(extensions: Bag[], url: string, value: number | undefined): void {
  if (value !== undefined && value <= LARGEST_INTEGER) extensions.push({ url, valueInteger: value });
}

/** A count of at least `least`; undefined when the extension holds none. */
export function countIn(source: Bag, url: string, least = 0): number | undefined {
  const value = valueOf(source, url, 'valueInteger');
  return Number.isInteger(value) && Number(value) >= least ? Number(value) : undefined;
}
