// SPDX-License-Identifier: Apache-2.0
import { type Bytes, hex, utf8 } from './bytes.js';

/** What drafts are encrypted and found with. Neither key may be extractable. */
export interface DraftKeys {
  /** Tells two keys apart; stored beside each draft. Tells nothing of the key itself. */
  readonly id: string;
  /** AES-KW, 256 bits, `wrapKey` and `unwrapKey`: opens the data key of each draft. */
  readonly wrap: CryptoKey;
  /** HMAC-SHA-256, `sign`: makes the opaque ids. */
  readonly index: CryptoKey;
}

/** Where the keys come from. Asked once, and again only if it failed. */
export interface KeyProvider {
  unlock(): Promise<DraftKeys>;
}

const KEY_LENGTH = 32;

/**
 * Keys from 32 random bytes that the host's server gives to a signed-in worker, always the same for one worker.
 * The bytes are overwritten with zeros as soon as they are imported, so `fetchKey` must give a fresh array each time.
 */
export function hostKeyProvider(fetchKey: () => Promise<Uint8Array>): KeyProvider {
  return {
    async unlock() {
      const given = await fetchKey();
      if (given.length !== KEY_LENGTH) {
        given.fill(0);
        throw new RangeError(`The key for drafts must have ${KEY_LENGTH} bytes.`);
      }
      const bytes: Bytes = new Uint8Array(given);
      try {
        return await deriveKeys(bytes);
      } finally {
        bytes.fill(0);
        given.fill(0);
      }
    },
  };
}

async function deriveKeys(bytes: Bytes): Promise<DraftKeys> {
  const { subtle } = crypto;
  const root = await subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey', 'deriveBits']);
  const hkdf = (purpose: string): HkdfParams => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(0),
    info: utf8(`careplan-kit/drafts/1/${purpose}`),
  });
  const [wrap, index, id] = await Promise.all([
    subtle.deriveKey(hkdf('wrap'), root, { name: 'AES-KW', length: 256 }, false, ['wrapKey', 'unwrapKey']),
    subtle.deriveKey(hkdf('index'), root, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']),
    subtle.deriveBits(hkdf('id'), root, 128),
  ]);
  return { id: hex(id), wrap, index };
}
