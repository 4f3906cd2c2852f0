// SPDX-License-Identifier: Apache-2.0
import type { QuantityAnswer, QuantityItem } from '@careplan-kit/forms';
import { UCUM } from '../addresses.js';
import { type Bag, isBag, put } from '../bag.js';
import { decimalOf, digitsOf, isJsonNumber, withoutExponent } from '../json/decimal.js';
import { markOf, marksOf } from '../questionnaire/marks.js';
import { fhirCode, fhirText, fhirUri } from '../text.js';

export const isDigits = (value: unknown): value is string =>
  typeof value === 'string' && isJsonNumber(value.replace(/^\+/, '').replace(/^(-?)0+(?=\d)/, '$1'));

/** A unit as a Coding: of UCUM, unless it came in as one of another system or of none. */
export function writeUnit({ code, label }: { readonly code: string; readonly label?: string }, item: object): Bag {
  const coding: Bag = {};
  const marked = markOf(marksOf(item).$systems, code);
  put(coding, 'system', marked === undefined ? UCUM : fhirUri(marked));
  // One that came with words alone has no code to give.
  if (markOf(marksOf(item).$codes, code) !== null) coding['code'] = fhirCode(code);
  put(coding, 'display', fhirText(label));
  return coding;
}

/** An amount; undefined when it is none. An amount in a unit that is not offered keeps the unit in words. */
export function writeQuantity(answer: unknown, item: QuantityItem): Bag | undefined {
  if (!isBag(answer) || !isDigits(answer['value']) || typeof answer['unit'] !== 'string') return undefined;
  const quantity: Bag = { value: decimalOf(answer['value']) };
  const unit = item.units.find(({ code }) => code === answer['unit']);
  if (!unit) {
    put(quantity, 'unit', fhirText(answer['unit']));
    return quantity;
  }
  const { system, code, display } = writeUnit(unit, item);
  put(quantity, 'unit', display ?? code);
  // R4 allows a code only with the system it is from.
  if (system !== undefined && code !== undefined) Object.assign(quantity, { system, code });
  return quantity;
}

/** Reads a Quantity. "Less than 5" is not 5, so an amount with a comparator is no answer. */
export function readQuantity(source: Bag, { units }: QuantityItem): QuantityAnswer | undefined {
  const written = digitsOf(source['value']);
  const value = written === undefined ? undefined : withoutExponent(written);
  if (value === undefined || source['comparator'] !== undefined) return undefined;
  const { code, unit } = source;
  const known =
    units.find((one) => fhirCode(one.code) === code) ?? units.find((one) => code === undefined && one.label === unit);
  if (known) return { value, unit: known.code };
  const words = unit ?? code;
  return { value, unit: typeof words === 'string' ? words : '' };
}
