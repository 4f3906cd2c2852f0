// SPDX-License-Identifier: Apache-2.0

/** FHIR texts hold no control characters but tab and line ends. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** A text FHIR can hold; undefined when nothing would be left to read. Forbidden characters become U+FFFD. */
export function fhirText(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  return value.replace(FORBIDDEN, '\ufffd');
}

/** An address FHIR can hold. */
export function fhirUri(value: unknown): string | undefined {
  return typeof value === 'string' && /^\S+$/.test(value) ? value : undefined;
}

/** A code FHIR can hold: single spaces only, and never empty. */
export function fhirCode(code: string): string {
  return code.trim().replace(/\s+/g, ' ') || '-';
}
