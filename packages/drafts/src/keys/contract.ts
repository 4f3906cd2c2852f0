// SPDX-License-Identifier: Apache-2.0

/** The two halves of a worker's P-256 pair. Only the public one is ever given to others. */
export interface ExchangeKeys {
  /** ECDH on P-256, `deriveBits`, not extractable. */
  readonly privateKey: CryptoKey;
  /** ECDH on P-256, extractable, as the host publishes it to other workers. */
  readonly publicKey: CryptoKey;
}

/** What drafts are encrypted and found with. Neither key may be extractable. */
export interface DraftKeys {
  /** Tells two keys apart; stored beside each draft. Tells nothing of the key itself. */
  readonly id: string;
  /** AES-KW, 256 bits, `wrapKey` and `unwrapKey`: opens the data key of each draft. */
  readonly wrap: CryptoKey;
  /** HMAC-SHA-256, `sign`: makes the opaque ids. */
  readonly index: CryptoKey;
  /** Opens the drafts that were handed to this worker by public key. */
  readonly exchange?: ExchangeKeys;
}

/** The keys of one provider, each wrapped with AES-KW under another's key: 40 bytes each. */
export interface PassedKeys {
  readonly id: string;
  readonly wrap: ArrayBuffer;
  readonly index: ArrayBuffer;
}

/** Where the keys come from. Asked once, and again only if it failed. */
export interface KeyProvider {
  unlock(): Promise<DraftKeys>;
  /** Wraps the keys under `to`, for a change to other keys. A provider without it cannot be rotated away from. */
  passOn?(to: CryptoKey): Promise<PassedKeys>;
}
