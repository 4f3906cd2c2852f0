// SPDX-License-Identifier: Apache-2.0

/** Why a text is not a property or street reference number. */
export type ReferenceNumberFault = 'empty' | 'not-digits' | 'wrong-length' | 'zero';

export type ReferenceNumberResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: ReferenceNumberFault };

/**
 * UPRN and USRN alike: up to so many digits, no check digit. Some files fill them with zeros on the left, and the same
 * property must not become two, so those zeros go.
 */
export function readReferenceNumber<Value extends string>(text: string, most: number): ReferenceNumberResult<Value> {
  const digits = text.trim();
  if (digits === '') return { ok: false, fault: 'empty' };
  if (!/^[0-9]+$/.test(digits)) return { ok: false, fault: 'not-digits' };
  if (digits.length > most) return { ok: false, fault: 'wrong-length' };
  const value = digits.replace(/^0+/, '');
  return value === '' ? { ok: false, fault: 'zero' } : { ok: true, value: value as Value };
}
