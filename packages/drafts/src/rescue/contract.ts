// SPDX-License-Identifier: Apache-2.0
import type { HandOverStep } from '../draft-card.js';
import type { DraftFailure } from '../failure.js';
import type { DraftIdentity } from '../identity.js';
import type { ExchangeKeys } from '../keys/contract.js';

/** For whom a rescue file is sealed: whoever knows the passphrase, or the owner of a P-256 public key. */
export type RescueSeal = { readonly passphrase: string } | { readonly recipientKey: CryptoKey | JsonWebKey };

export type RescueSecret = { readonly passphrase: string } | { readonly exchange: ExchangeKeys };

export interface RescueExport {
  /** The encrypted file, for the host to offer for saving or to send away. */
  readonly file: Blob;
  readonly drafts: number;
  readonly files: number;
  /** Entries of the outbox. */
  readonly entries: number;
  /** What could not be put in, and why. It is still where it was. `entry` is true for one of the outbox. */
  readonly left: readonly {
    readonly id: string;
    readonly file?: string;
    readonly entry?: true;
    readonly failure: DraftFailure;
  }[];
}

export interface RescueExportOptions {
  /**
   * Puts in, too, what waits in the outbox under the present keys, was refused by the server, or is in conflict with it.
   * It stays here as well, and may be sent from both devices: the server knows a repeat by the client id.
   */
  readonly outbox?: boolean;
}

/** An entry of the outbox as it lies in a rescue file. */
export interface RescuedEntry {
  /** The client id. */
  readonly id: string;
  readonly person: string;
  readonly author: string;
  /**
   * `same`: it is here already, sent or not. `exists`: another payload is here under this id, and was left as it is.
   * `refused`: `acceptEntry` said no. `failed`: it could not be written.
   */
  readonly outcome: 'imported' | 'same' | 'exists' | 'refused' | 'failed';
  readonly failure: DraftFailure | null;
}

export interface RescuedDraft {
  readonly identity: DraftIdentity;
  readonly label: string | null;
  /** The hands it went through there. Not kept with the draft here: it is for the host's audit. */
  readonly history: readonly HandOverStep[];
  /** When it was last changed on the device that it comes from. */
  readonly updatedAt: Date;
  /**
   * `exists`: a draft of this identity is here already, with other content, and was left as it is.
   * `refused`: `accept` said no. `failed`: it could not be written; what was begun was removed again.
   */
  readonly outcome: 'imported' | 'same' | 'exists' | 'refused' | 'failed';
  /** Files that were added. */
  readonly files: number;
  readonly failure: DraftFailure | null;
}

export interface RescueImportOptions {
  /** Whether a draft may come in, such as one of another author than the one who is signed in. Without it, all may. */
  readonly accept?: (identity: DraftIdentity) => boolean;
  /** The same for an entry of the outbox. */
  readonly acceptEntry?: (entry: Pick<RescuedEntry, 'id' | 'person' | 'author'>) => boolean;
  /** Told of each entry of the outbox in the file, after the drafts. */
  readonly onEntry?: (entry: RescuedEntry) => void;
}
