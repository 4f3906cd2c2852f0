// SPDX-License-Identifier: Apache-2.0
import { PARTIAL_DATE } from '../addresses.js';
import { type Bag, isBag, valueOf } from '../bag.js';
import { isDay } from './moments.js';

const R4 = /^(?!0000)\d{4}(-(0[1-9]|1[0-2]))?$/;
/** Digits, unknown digits, marks of doubt. */
const WRITTEN = /^[\dX-]+[?~%]?$/;
const LONGEST = 40;

const canSay = (text: string): boolean => isDay(text) || R4.test(text);

/** What R4 can say of a partial date, and the whole of it beside that where this is less. */
export function writePartialDate(value: unknown): { readonly date?: string; readonly beside?: Bag } | undefined {
  if (typeof value !== 'string' || value.length > LONGEST || !WRITTEN.test(value)) return undefined;
  if (canSay(value)) return { date: value };
  const plain = value.replace(/[?~%]$/, '');
  const beside = { extension: [{ url: PARTIAL_DATE, valueString: value }] };
  return canSay(plain) ? { date: plain, beside } : { beside };
}

export function readPartialDate(value: unknown, beside: unknown): string | undefined {
  const whole = isBag(beside) ? valueOf(beside, PARTIAL_DATE, 'valueString') : undefined;
  // Believed only as long as the date R4 has is still the one it was written with.
  if (typeof whole === 'string' && writePartialDate(whole)?.date === value) return whole;
  return isDay(value) || (typeof value === 'string' && R4.test(value)) ? value : undefined;
}
