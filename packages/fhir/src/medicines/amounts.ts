// SPDX-License-Identifier: Apache-2.0
import { DataError } from '@careplan-kit/model';
import { UCUM } from '../addresses.js';
import { type Bag, isBag, put } from '../bag.js';
import { type Decimal, decimalOf, digitsOf, exactNumber, isDecimal, isJsonNumber } from '../json/decimal.js';
import { fhirText, fhirUri } from '../text.js';

/** UCUM codes of units in the spellings that are met. What is not here has no code: none is made up. */
const CODES: Readonly<Record<string, string>> = {
  ...{ mg: 'mg', milligram: 'mg', milligrams: 'mg', g: 'g', gram: 'g', grams: 'g', kg: 'kg' },
  ...{ microgram: 'ug', micrograms: 'ug', nanogram: 'ng', nanograms: 'ng' },
  ...{ ml: 'mL', mL: 'mL', millilitre: 'mL', millilitres: 'mL', l: 'L', L: 'L', litre: 'L', litres: 'L' },
  ...{ mmol: 'mmol', millimole: 'mmol', s: 's', min: 'min', h: 'h', d: 'd', wk: 'wk', mo: 'mo', a: 'a' },
};

/** A number of FHIR as facts hold it: the JavaScript number, and the digits where it would not keep them. */
export interface ReadNumber {
  readonly value: number;
  readonly digits?: string;
}

/** @throws DataError `not-exact` for a number with more digits than facts can hold: a dose is not rounded */
export function readNumber(value: unknown, path: readonly (string | number)[]): ReadNumber | undefined {
  if (value === undefined) return undefined;
  const number = exactNumber(value);
  if (number === undefined) {
    const message = 'is no number, or one with more digits than a dose can be counted in';
    throw new DataError('The FHIR resource', [{ path: [...path], code: 'not-exact', message }]);
  }
  return isDecimal(value) ? { value: number, digits: value.text } : { value: number };
}

/** A number as it was written, where its digits are known and are still those of the number. */
export function writeNumber(value: number, digits?: unknown): Decimal {
  const kept = typeof digits === 'string' && isJsonNumber(digits) && Number(digits) === value;
  return kept ? decimalOf(digits) : value;
}

/** Whether a value is an amount as facts have it. */
export const isAmount = (value: unknown): value is Bag & { value: number; unit?: string } =>
  isBag(value) && typeof value['value'] === 'number' && Number.isFinite(value['value']);

/**
 * A Quantity. The unit stays as it is written, with its UCUM code where there is one; `system` and `code` of an amount that
 * came in go out again.
 */
export function writeAmount(amount: unknown): Bag | undefined {
  if (!isAmount(amount)) return undefined;
  const written: Bag = { value: writeNumber(amount.value, amount['digits']) };
  const unit = fhirText(amount.unit);
  put(written, 'unit', unit);
  const system = fhirUri(amount['system']);
  const code = fhirText(amount['code']);
  if (system !== undefined && code !== undefined) Object.assign(written, { system, code });
  else if (unit !== undefined && Object.hasOwn(CODES, unit))
    Object.assign(written, { system: UCUM, code: CODES[unit] });
  return written;
}

/** An amount as facts have it, with what else the Quantity says of its unit. */
export function readAmount(quantity: unknown, path: readonly (string | number)[]): Bag | undefined {
  if (!isBag(quantity)) return undefined;
  const number = readNumber(quantity['value'], [...path, 'value']);
  if (!number) return undefined;
  const unit = fhirText(quantity['unit']) ?? fhirText(quantity['code']);
  const { system, code } = quantity;
  const read: Bag = { ...number };
  put(read, 'unit', unit);
  const isKnown = system === UCUM && unit !== undefined && Object.hasOwn(CODES, unit) && CODES[unit] === code;
  if (!isKnown) {
    put(read, 'system', typeof system === 'string' ? system : undefined);
    put(read, 'code', typeof code === 'string' ? code : undefined);
  }
  return read;
}

/** A Duration: an amount of time, always with the code of its unit. */
export function writeDuration(span: unknown): Bag | undefined {
  const written = writeAmount(span);
  return written && written['code'] !== undefined ? written : undefined;
}

/** Digits of a number for people: no exponent, and no more than it has. */
export const plainDigits = (value: unknown): string => digitsOf(value) ?? '';
