// SPDX-License-Identifier: Apache-2.0
import type { FormSnapshot } from '@careplan-kit/forms';
import { type Bytes, utf8 } from './bytes.js';
import { DraftError } from './failure.js';
import type { DraftIdentity } from './identity.js';
import { isObject, readJson } from './json.js';
import { padText } from './padding.js';
import { ENVELOPE_VERSION, openBytes, sealBytes } from './sealed-bytes.js';

const SCHEMA_VERSION = 1;

/** What an envelope is bound to: it opens only beside exactly these. */
export interface EnvelopeBinding {
  readonly id: string;
  readonly identity: DraftIdentity;
  readonly keyId: string;
  readonly writer: string;
  readonly sequence: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export async function seal(
  key: CryptoKey,
  snapshot: FormSnapshot | null,
  binding: EnvelopeBinding,
): Promise<ArrayBuffer> {
  const content = padText(JSON.stringify({ schemaVersion: SCHEMA_VERSION, snapshot }));
  return sealBytes(key, content, bound(binding));
}

/**
 * Null when the draft has files only.
 *
 * @throws DraftError `tampered`, or `newer-schema` when it is of a version this library does not know
 */
export async function unseal(
  key: CryptoKey,
  envelope: ArrayBuffer,
  binding: EnvelopeBinding,
): Promise<FormSnapshot | null> {
  const content = await openBytes(key, envelope, () => bound(binding), readJson);
  // Authentic, so written by some version of this library.
  if (!isContent(content)) throw new DraftError({ kind: 'newer-schema' });
  return content.snapshot;
}

/** JSON of an array has one reading only, so no part can lend a letter to the next. */
function bound({ id, identity, keyId, writer, sequence, createdAt, updatedAt }: EnvelopeBinding): Bytes {
  const { person, form, version, author } = identity;
  return utf8(
    JSON.stringify([
      'careplan-kit/draft',
      ENVELOPE_VERSION,
      id,
      person,
      form,
      version,
      author,
      keyId,
      writer,
      sequence,
      createdAt,
      updatedAt,
    ]),
  );
}

function isContent(value: unknown): value is { snapshot: FormSnapshot | null } {
  if (!isObject(value) || value['schemaVersion'] !== SCHEMA_VERSION) return false;
  const snapshot = value['snapshot'];
  return snapshot === null || (isObject(snapshot) && isObject(snapshot['answers']) && isObject(snapshot['provenance']));
}
