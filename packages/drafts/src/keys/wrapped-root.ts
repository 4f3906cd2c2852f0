// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes.js';
import { ROOT_LENGTH } from './root.js';

/** AES-KW adds eight bytes to the 32 of the root. */
const WRAPPED_LENGTH = ROOT_LENGTH + 8;
/** A root is only bytes: this is how AES-KW takes bytes. */
const CARRIER = { name: 'HMAC', hash: 'SHA-256', length: 8 * ROOT_LENGTH } as const;

export function newRoot(): Bytes {
  return crypto.getRandomValues(new Uint8Array(ROOT_LENGTH));
}

export async function wrapRoot(kek: CryptoKey, root: Bytes): Promise<ArrayBuffer> {
  const carrier = await crypto.subtle.importKey('raw', root, CARRIER, true, ['sign']);
  return crypto.subtle.wrapKey('raw', carrier, kek, 'AES-KW');
}

/** Null when this key does not open it. */
export async function unwrapRoot(kek: CryptoKey, wrapped: unknown): Promise<Bytes | null> {
  // WebKitGTK's page dies of unwrapping anything of another length.
  if (!(wrapped instanceof ArrayBuffer) || wrapped.byteLength !== WRAPPED_LENGTH) return null;
  try {
    const carrier = await crypto.subtle.unwrapKey('raw', wrapped, kek, 'AES-KW', CARRIER, true, ['sign']);
    return new Uint8Array(await crypto.subtle.exportKey('raw', carrier));
  } catch {
    return null;
  }
}
