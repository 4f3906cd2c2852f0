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
  return { key: await expectOpen(wrapped, () => unwrap(wrap, wrapped)), wrapped };
}

/**
 * The same data key for another wrap key. It can be exported for the moment that this takes, and is then forgotten.
 *
 * @throws DraftError `lost-key` when `from` does not open it
 */
export async function rewrapDataKey(wrapped: ArrayBuffer, from: CryptoKey, to: CryptoKey): Promise<ArrayBuffer> {
  const key = await expectOpen(wrapped, () => unwrap(from, wrapped, true));
  return crypto.subtle.wrapKey('raw', key, to, 'AES-KW');
}

async function expectOpen(wrapped: ArrayBuffer, open: () => Promise<CryptoKey>): Promise<CryptoKey> {
  // WebKitGTK's page dies of unwrapping anything of another length.
  if (!(wrapped instanceof ArrayBuffer) || wrapped.byteLength !== WRAPPED_LENGTH) {
    throw new DraftError({ kind: 'lost-key' });
  }
  try {
    return await open();
  } catch (cause) {
    throw new DraftError({ kind: 'lost-key' }, { cause });
  }
}

function unwrap(wrap: CryptoKey, wrapped: ArrayBuffer, extractable = false): Promise<CryptoKey> {
  return crypto.subtle.unwrapKey('raw', wrapped, wrap, 'AES-KW', AES_GCM, extractable, ['encrypt', 'decrypt']);
}
