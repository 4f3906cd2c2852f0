// SPDX-License-Identifier: Apache-2.0
import type { FormSnapshot } from '@careplan-kit/forms';
import { DraftError } from './failure.js';
import type { DraftIdentity } from './identity.js';
import { isObject } from './json.js';
import { openJson, sealJson } from './sealed-json.js';

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

export function seal(key: CryptoKey, snapshot: FormSnapshot | null, binding: EnvelopeBinding): Promise<ArrayBuffer> {
  return sealJson(key, { snapshot }, 'draft', ...bound(binding));
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
  const { snapshot } = await openJson(key, envelope, 'draft', ...bound(binding));
  if (snapshot === null) return null;
  if (isObject(snapshot) && isObject(snapshot['answers']) && isObject(snapshot['provenance'])) {
    return snapshot as unknown as FormSnapshot;
  }
  throw new DraftError({ kind: 'newer-schema' });
}

function bound({ id, identity, keyId, writer, sequence, createdAt, updatedAt }: EnvelopeBinding): unknown[] {
  const { person, form, version, author } = identity;
  return [id, person, form, version, author, keyId, writer, sequence, createdAt, updatedAt];
}
