// SPDX-License-Identifier: Apache-2.0
import type { DraftBody, DraftMetadata } from './schema.js';

/** How rows are written. A reader refuses a higher one and leaves the row as it is. */
export const ROW_FORMAT = 1;

/** The row of a draft, with what came after the first releases. */
export interface DraftRow extends DraftMetadata {
  /** The key that the envelope was sealed under, when the data key was wrapped for another since. */
  readonly sealedUnder?: string;
  /** It was given to another worker, and lies under an id that its first worker's key made. */
  readonly handed?: boolean;
  /** The sender's public half, when the data key is wrapped for a worker's public key. */
  readonly ephemeral?: ArrayBuffer;
}

export interface DraftBodyRow extends DraftBody {
  /** Sealed: whose draft it is, its label, and through whose hands it went. Missing in drafts of earlier releases. */
  readonly card?: ArrayBuffer;
}

/** The key that the additional data of the envelope names. */
export function sealedUnder({ keyId, sealedUnder: earlier }: DraftRow): string {
  return earlier ?? keyId;
}
