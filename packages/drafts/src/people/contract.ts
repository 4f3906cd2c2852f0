// SPDX-License-Identifier: Apache-2.0
import type { DraftIdentity } from '../identity.js';
import type { KeyProvider } from '../keys/contract.js';

/** The worker who gets a draft: with keys that the host can fetch, or with the public key that the host publishes. */
export interface Receiver {
  readonly worker: string;
  readonly keys?: KeyProvider;
  readonly publicKey?: CryptoKey | JsonWebKey;
}

export interface HandOverRequest {
  readonly to: Receiver;
  /** The worker who hands it over. */
  readonly by: string;
  readonly reason: string;
}

export interface TakeOverRequest {
  /** The keys of the worker who has it now, which the host fetches only for someone it permits. */
  readonly from: KeyProvider;
  /** The worker who takes it. */
  readonly by: string;
  readonly reason: string;
}

/** What happened, for the host's audit. It is also sealed into the draft. */
export interface HandOverEvent {
  readonly action: 'hand-over' | 'take-over';
  /** The id of the draft. */
  readonly draft: string;
  readonly identity: DraftIdentity;
  readonly from: string;
  readonly to: string;
  readonly by: string;
  readonly reason: string;
  readonly at: Date;
}

/** Asked before a draft changes hands. Anything but `true` means no, and so does an error. */
export type MayPassOn = (event: HandOverEvent) => boolean | Promise<boolean>;
