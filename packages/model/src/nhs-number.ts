// SPDX-License-Identifier: Apache-2.0

/** The FHIR system of an NHS number (England, Wales and the Isle of Man). */
export const NHS_NUMBER_SYSTEM = 'https://fhir.nhs.uk/Id/nhs-number';

declare const nhsNumber: unique symbol;
/** Ten digits, check digit right, no spaces. Always a string: it is a name, not a quantity. */
export type NhsNumber = string & { readonly [nhsNumber]: true };

/** Why a text is not an NHS number. */
export type NhsNumberFault = 'empty' | 'not-digits' | 'wrong-length' | 'check-digit' | 'impossible';

export type NhsNumberResult =
  | {
      readonly ok: true;
      readonly value: NhsNumber;
      /** Right by arithmetic but never issued to a person (all digits alike, 9876543210): ask again. */
      readonly suspicious: boolean;
      /** In the range 999 000 0000 to 999 999 9999, which is kept for tests and never issued. */
      readonly testOnly: boolean;
    }
  | { readonly ok: false; readonly fault: NhsNumberFault };

/** `11 - (weighted sum mod 11)`; 11 stands for 0, and 10 means that no such number exists. */
function checkDigit(firstNine: string): number {
  const sum = [...firstNine].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  const remainder = 11 - (sum % 11);
  return remainder === 11 ? 0 : remainder;
}

/**
 * Reads an NHS number as a person types it: spaces and hyphens between the groups are allowed, anything else is
 * not. Full-width and other non-ASCII digits are refused rather than guessed.
 *
 * Source: NHS Data Dictionary, NHS NUMBER (modulus 11).
 */
export function parseNhsNumber(text: string): NhsNumberResult {
  const digits = text.trim().replace(/[\s-]/gu, '');
  if (digits === '') return { ok: false, fault: 'empty' };
  if (!/^[0-9]+$/.test(digits)) return { ok: false, fault: 'not-digits' };
  if (digits.length !== 10) return { ok: false, fault: 'wrong-length' };
  const expected = checkDigit(digits.slice(0, 9));
  if (expected === 10) return { ok: false, fault: 'impossible' };
  if (expected !== Number(digits[9])) return { ok: false, fault: 'check-digit' };
  return {
    ok: true,
    value: digits as NhsNumber,
    suspicious: /^(\d)\1{9}$/.test(digits) || digits === '9876543210',
    testOnly: digits.startsWith('999'),
  };
}

/** True when the text is a valid NHS number in any usual way of writing it. */
export function isNhsNumber(text: string): boolean {
  return parseNhsNumber(text).ok;
}

/** `9990000018` as `999 000 0018`, the way the NHS prints it. Text that is not ten digits comes back unchanged. */
export function formatNhsNumber(value: string): string {
  return /^\d{10}$/.test(value) ? `${value.slice(0, 3)} ${value.slice(3, 6)} ${value.slice(6)}` : value;
}
