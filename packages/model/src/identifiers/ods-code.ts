// SPDX-License-Identifier: Apache-2.0

/** The FHIR system of an organisation's ODS code. */
export const ODS_ORGANISATION_SYSTEM = 'https://fhir.nhs.uk/Id/ods-organization-code';
/** The FHIR system of a site's ODS code. */
export const ODS_SITE_SYSTEM = 'https://fhir.nhs.uk/Id/ods-site-code';

declare const odsCode: unique symbol;
/** An Organisation Data Service code: upper-case letters and digits, no spaces. */
export type OdsCode = string & { readonly [odsCode]: true };

/** Why a text is not an ODS code. */
export type OdsCodeFault = 'empty' | 'not-letters-or-digits' | 'wrong-length';

export type OdsCodeResult =
  | {
      readonly ok: true;
      readonly value: OdsCode;
      /**
       * What a care provider's code of this shape normally is: four characters from A or C its headquarters, five from V
       * one of its sites. `other` is right for hospitals, surgeries and older codes: a reason to ask again, not to refuse.
       */
      readonly shape: 'care-headquarters' | 'care-site' | 'other';
    }
  | { readonly ok: false; readonly fault: OdsCodeFault };

function shapeOf(code: string): 'care-headquarters' | 'care-site' | 'other' {
  if (/^[AC][A-Z0-9]{3}$/.test(code)) return 'care-headquarters';
  return /^V[A-Z0-9]{4}$/.test(code) ? 'care-site' : 'other';
}

/**
 * Reads an ODS code as a person types it, in either case. Codes have no check digit, so a right shape does not say that
 * the organisation exists: only the ODS directory can.
 *
 * Source: ODS code structure (DCB0090); 3 to 12 characters.
 */
export function parseOdsCode(text: string): OdsCodeResult {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: false, fault: 'empty' };
  // Before the change of case, which would turn other alphabets' letters into ours.
  if (!/^[A-Za-z0-9]+$/.test(trimmed)) return { ok: false, fault: 'not-letters-or-digits' };
  if (trimmed.length < 3 || trimmed.length > 12) return { ok: false, fault: 'wrong-length' };
  const code = trimmed.toUpperCase();
  return { ok: true, value: code as OdsCode, shape: shapeOf(code) };
}

/** True when the text has the shape of an ODS code. */
export function isOdsCode(text: string): boolean {
  return parseOdsCode(text).ok;
}

/** `vla1b` as `VLA1B`. Text that is no ODS code comes back unchanged. */
export function formatOdsCode(text: string): string {
  const result = parseOdsCode(text);
  return result.ok ? result.value : text;
}
