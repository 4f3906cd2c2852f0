// SPDX-License-Identifier: Apache-2.0
import type { FormSnapshot } from '@careplan-kit/forms';
import { type Bytes, utf8 } from './bytes.js';
import { DraftError } from './failure.js';
import type { DraftIdentity } from './identity.js';
import { pad, unpad } from './padding.js';

const ENVELOPE_VERSION = 1;
const SCHEMA_VERSION = 1;
const IV_START = 1;
const IV_END = 13;

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

export async function seal(key: CryptoKey, snapshot: FormSnapshot, binding: EnvelopeBinding): Promise<ArrayBuffer> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_END - IV_START));
  const content = pad(utf8(JSON.stringify({ schemaVersion: SCHEMA_VERSION, snapshot })));
  const encrypted = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound(binding) }, key, content);
  content.fill(0);
  const envelope = new Uint8Array(IV_END + encrypted.byteLength);
  envelope[0] = ENVELOPE_VERSION;
  envelope.set(iv, IV_START);
  envelope.set(new Uint8Array(encrypted), IV_END);
  return envelope.buffer;
}

/** @throws DraftError `tampered`, or `newer-schema` when it is of a version this library does not know */
export async function unseal(key: CryptoKey, envelope: ArrayBuffer, binding: EnvelopeBinding): Promise<FormSnapshot> {
  let content: unknown;
  try {
    const bytes = new Uint8Array(envelope);
    if (bytes[0]! > ENVELOPE_VERSION) throw new DraftError({ kind: 'newer-schema' });
    const iv = bytes.subarray(IV_START, IV_END);
    const additionalData = bound(binding);
    const padded = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, bytes.subarray(IV_END));
    content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(unpad(new Uint8Array(padded))));
  } catch (cause) {
    throw cause instanceof DraftError ? cause : new DraftError({ kind: 'tampered' }, { cause });
  }
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

function isContent(value: unknown): value is { snapshot: FormSnapshot } {
  if (!isObject(value) || value['schemaVersion'] !== SCHEMA_VERSION) return false;
  const snapshot = value['snapshot'];
  return isObject(snapshot) && isObject(snapshot['answers']) && isObject(snapshot['provenance']);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
