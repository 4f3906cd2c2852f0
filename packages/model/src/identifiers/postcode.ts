// SPDX-License-Identifier: Apache-2.0

declare const postcode: unique symbol;
/** A UK postcode in capitals with one space before its last three characters: `SW1A 1AA`. */
export type Postcode = string & { readonly [postcode]: true };

/** Why a text is not a postcode. */
export type PostcodeFault = 'empty' | 'not-letters-or-digits' | 'wrong-length' | 'wrong-pattern';

export type PostcodeResult =
  | {
      readonly ok: true;
      readonly value: Postcode;
      /** The part before the space: `SW1A`. */
      readonly outward: string;
      /** The part after it: `1AA`. */
      readonly inward: string;
      /** Starts ZZ99: an NHS stand-in for no fixed abode, not known or abroad. No post and no ambulance can go there. */
      readonly pseudo: boolean;
    }
  | { readonly ok: false; readonly fault: PostcodeFault };

// After the first letter I and Z are left out, and of the two last letters C, I, K, M, O and V: they are misread.
const OUTWARD = '[A-Z][0-9]{1,2}|[A-Z][A-HJ-Y][0-9]{1,2}|[A-Z][0-9][A-Z]|[A-Z][A-HJ-Y][0-9][A-Z]';
const PATTERN = new RegExp(`^(?:GIR 0AA|ZZ99 [0-9][A-Z]{2}|(?:${OUTWARD}) [0-9][ABD-HJLNP-UW-Z]{2})$`);

/**
 * Reads a postcode as a person types it: any case, spaces anywhere or nowhere. The shape is checked, not whether the
 * postcode is in use.
 *
 * Source: Royal Mail's structure of postcodes, and the NHS stand-ins ZZ99.
 */
export function parsePostcode(text: string): PostcodeResult {
  const packed = text.replace(/\s/gu, '');
  if (packed === '') return { ok: false, fault: 'empty' };
  if (!/^[A-Za-z0-9]+$/.test(packed)) return { ok: false, fault: 'not-letters-or-digits' };
  if (packed.length < 5 || packed.length > 7) return { ok: false, fault: 'wrong-length' };
  const outward = packed.slice(0, -3).toUpperCase();
  const inward = packed.slice(-3).toUpperCase();
  const value = `${outward} ${inward}`;
  if (!PATTERN.test(value)) return { ok: false, fault: 'wrong-pattern' };
  return { ok: true, value: value as Postcode, outward, inward, pseudo: outward === 'ZZ99' };
}

/** True when the text is a postcode in any usual way of writing it. */
export function isPostcode(text: string): boolean {
  return parsePostcode(text).ok;
}

/** `sw1a1aa` as `SW1A 1AA`. Text that is no postcode comes back unchanged. */
export function formatPostcode(text: string): string {
  const result = parsePostcode(text);
  return result.ok ? result.value : text;
}
