// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from './bytes.js';
import { DraftError } from './failure.js';

export const ENVELOPE_VERSION = 1;
const IV_START = 1;
const IV_END = 13;

/** Encrypts `content`, which is overwritten with zeros. What comes out opens only with the same `additionalData`. */
export async function sealBytes(key: CryptoKey, content: Bytes, additionalData: Bytes): Promise<ArrayBuffer> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_END - IV_START));
  const encrypted = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, content);
  content.fill(0);
  const envelope = new Uint8Array(IV_END + encrypted.byteLength);
  envelope[0] = ENVELOPE_VERSION;
  envelope.set(iv, IV_START);
  envelope.set(new Uint8Array(encrypted), IV_END);
  return envelope.buffer;
}

/**
 * Decrypts an envelope and hands the content to `read`. Anything wrong on the way means that it was tampered with.
 *
 * @throws DraftError `tampered`, or `newer-schema` when the envelope is of a version this library does not know
 */
export async function openBytes<Content>(
  key: CryptoKey,
  envelope: ArrayBuffer,
  additionalData: () => Bytes,
  read: (content: Bytes) => Content,
): Promise<Content> {
  try {
    const bytes = new Uint8Array(envelope);
    const version = bytes[0]!;
    // It is read before anything is known to be authentic: only what is written today is tried.
    if (version !== ENVELOPE_VERSION)
      throw new DraftError({ kind: version > ENVELOPE_VERSION ? 'newer-schema' : 'tampered' });
    const iv = bytes.subarray(IV_START, IV_END);
    const algorithm = { name: 'AES-GCM', iv, additionalData: additionalData() };
    return read(new Uint8Array(await crypto.subtle.decrypt(algorithm, key, bytes.subarray(IV_END))));
  } catch (cause) {
    throw cause instanceof DraftError ? cause : new DraftError({ kind: 'tampered' }, { cause });
  }
}
