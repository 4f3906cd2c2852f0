// SPDX-License-Identifier: Apache-2.0
import { type ReferenceNumberResult, readReferenceNumber } from './reference-number.js';

declare const uprn: unique symbol;
/** A Unique Property Reference Number: 1 to 12 digits without zeros on the left. Text always: it is a name, not a quantity. */
export type Uprn = string & { readonly [uprn]: true };

/** The value, or why the text is not a UPRN. */
export type UprnResult = ReferenceNumberResult<Uprn>;

/**
 * Reads a UPRN, with or without zeros on the left. It has no check digit: a mistyped one may be another property, so show
 * the address it stands for.
 *
 * Source: GeoPlace; the public sector's open standard for identifying property and streets.
 */
export function parseUprn(text: string): UprnResult {
  return readReferenceNumber<Uprn>(text, 12);
}

/** True when the text has the shape of a UPRN. */
export function isUprn(text: string): boolean {
  return parseUprn(text).ok;
}

/** Filled to 12 digits with zeros on the left, as files with fixed columns want it. Text that is no UPRN comes back unchanged. */
export function formatUprn(text: string): string {
  const result = parseUprn(text);
  return result.ok ? result.value.padStart(12, '0') : text;
}
