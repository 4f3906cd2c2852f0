// SPDX-License-Identifier: Apache-2.0
import { DraftError } from './failure.js';

/** The key of one draft: a handle that cannot be exported, and the wrapped bytes that are stored. */
export interface DataKey {
  readonly key: CryptoKey;
  readonly wrapped: ArrayBuffer;
}

const AES_GCM = { name: 'AES-GCM', length: 256 } as const;

export async function newDataKey(wrap: CryptoKey): Promise<DataKey> {
  const exportable = await crypto.subtle.generateKey(AES_GCM, true, ['encrypt', 'decrypt']);
  const wrapped = await crypto.subtle.wrapKey('raw', exportable, wrap, 'AES-KW');
  return { key: await unwrap(wrap, wrapped), wrapped };
}

/** AES-KW adds eight bytes to the 32 of the key. */
const WRAPPED_LENGTH = 40;

/** @throws DraftError `lost-key` when the wrap key does not open it */
export async function openDataKey(wrap: CryptoKey, wrapped: ArrayBuffer): Promise<DataKey> {
  // WebKitGTK's page dies of unwrapping anything of another length.
  if (!(wrapped instanceof ArrayBuffer) || wrapped.byteLength !== WRAPPED_LENGTH) {
    throw new DraftError({ kind: 'lost-key' });
  }
  try {
    return { key: await unwrap(wrap, wrapped), wrapped };
  } catch (cause) {
    throw new DraftError({ kind: 'lost-key' }, { cause });
  }
}

function unwrap(wrap: CryptoKey, wrapped: ArrayBuffer): Promise<CryptoKey> {
  return crypto.subtle.unwrapKey('raw', wrapped, wrap, 'AES-KW', AES_GCM, false, ['encrypt', 'decrypt']);
}
