// SPDX-License-Identifier: Apache-2.0
import { type ReferenceNumberResult, readReferenceNumber } from './reference-number.js';

declare const usrn: unique symbol;
/** A Unique Street Reference Number: 1 to 8 digits without zeros on the left. Text always: it is a name, not a quantity. */
export type Usrn = string & { readonly [usrn]: true };

/** The value, or why the text is not a USRN. */
export type UsrnResult = ReferenceNumberResult<Usrn>;

/**
 * Reads a USRN, with or without zeros on the left. It has no check digit: a mistyped one may be another street, so show
 * the address it stands for.
 *
 * Source: GeoPlace; the public sector's open standard for identifying property and streets.
 */
export function parseUsrn(text: string): UsrnResult {
  return readReferenceNumber<Usrn>(text, 8);
}

/** True when the text has the shape of a USRN. */
export function isUsrn(text: string): boolean {
  return parseUsrn(text).ok;
}

/** Filled to 8 digits with zeros on the left, as files with fixed columns want it. Text that is no USRN comes back unchanged. */
export function formatUsrn(text: string): string {
  const result = parseUsrn(text);
  return result.ok ? result.value.padStart(8, '0') : text;
}
