// SPDX-License-Identifier: Apache-2.0
import { utf8 } from './bytes.js';
import { DraftError } from './failure.js';
import { isObject, readJson } from './json.js';
import { padText } from './padding.js';
import { ENVELOPE_VERSION, openBytes, sealBytes } from './sealed-bytes.js';

const SCHEMA_VERSION = 1;

/** Sealed as `what`, and bound to what follows: it opens only beside exactly these. */
export function sealJson(key: CryptoKey, content: object, what: string, ...binding: unknown[]): Promise<ArrayBuffer> {
  return sealBytes(key, padText(JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...content })), bound(what, binding));
}

/** @throws DraftError `tampered`, or `newer-schema` when it is of a version this library does not know */
export async function openJson(
  key: CryptoKey,
  envelope: ArrayBuffer,
  what: string,
  ...binding: unknown[]
): Promise<Record<string, unknown>> {
  const content = await openBytes(key, envelope, () => bound(what, binding), readJson);
  // Authentic, so written by some version of this library.
  if (isObject(content) && content['schemaVersion'] === SCHEMA_VERSION) return content;
  throw new DraftError({ kind: 'newer-schema' });
}

/** JSON of an array has one reading only, so no part can lend a letter to the next. */
function bound(what: string, binding: unknown[]) {
  return utf8(JSON.stringify([`careplan-kit/${what}`, ENVELOPE_VERSION, ...binding]));
}
