// SPDX-License-Identifier: Apache-2.0

const BRAND = Symbol.for('@careplan-kit/fhir/decimal');
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * A number whose digits as written would be lost in a JavaScript number: 70.0, 0.10, forty digits. FHIR calls the
 * precision of a decimal meaningful. `stringifyFhir` writes the digits; plain `JSON.stringify` still writes a valid
 * number, less exactly.
 */
export class FhirDecimal {
  constructor(readonly text: string) {
    if (!JSON_NUMBER.test(text)) throw new RangeError('A FHIR decimal is written as a JSON number.');
    Object.freeze(this);
  }

  /** Recognises decimals of another copy of this package on the same page. */
  get [BRAND](): true {
    return true;
  }

  toJSON(): number {
    return Number(this.text);
  }

  toString(): string {
    return this.text;
  }
}

/** A decimal in memory: a plain number wherever it keeps the digits. */
export type Decimal = number | FhirDecimal;

export function isDecimal(value: unknown): value is FhirDecimal {
  return typeof value === 'object' && value !== null && BRAND in value;
}

export const isJsonNumber = (text: string): boolean => JSON_NUMBER.test(text);

/** True when a JavaScript number would not be written back with the same digits. */
export const losesDigits = (text: string): boolean => String(Number(text)) !== text;

/** Digits as typed into a number. JSON has no leading plus and no leading zeros, so those go. */
export function decimalOf(typed: string): Decimal {
  const text = typed.replace(/^\+/, '').replace(/^(-?)0+(?=\d)/, '$1');
  return losesDigits(text) ? new FhirDecimal(text) : Number(text);
}

/** The digits of a number, as written; undefined when it is none. */
export function digitsOf(value: unknown): string | undefined {
  return isDecimal(value) ? value.text : typeof value === 'number' ? String(value) : undefined;
}

/** Most digits worth writing out for an exponent; beyond it the number is no measurement. */
const MOST_PLACES = 400;

/** Digits without an exponent: "1e-7" becomes "0.0000001". Undefined when that would be absurdly long. */
export function withoutExponent(text: string): string | undefined {
  const [, sign = '', whole = '', fraction = '', exponent] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  if (exponent === undefined) return text;
  const shift = Number(exponent);
  if (Math.abs(shift) > MOST_PLACES) return undefined;
  const digits = '0'.repeat(Math.max(0, 1 - whole.length - shift)) + whole + fraction;
  const point = digits.length - fraction.length + shift;
  const padded = digits.padEnd(point, '0');
  const left = padded.slice(0, point).replace(/^0+(?=\d)/, '');
  return sign + left + (padded.length > point ? `.${padded.slice(point)}` : '');
}

/** The number as JavaScript has it, when that is exactly the same quantity; undefined otherwise. */
export function exactNumber(value: unknown): number | undefined {
  if (!isDecimal(value)) return typeof value === 'number' ? value : undefined;
  const bare = (text: string) => {
    const plain = withoutExponent(text);
    return plain?.includes('.') ? plain.replace(/\.?0+$/, '') : plain;
  };
  const number = value.toJSON();
  return Number.isFinite(number) && bare(value.text) === bare(String(number)) ? number : undefined;
}
