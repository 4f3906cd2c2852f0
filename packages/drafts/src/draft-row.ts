// SPDX-License-Identifier: Apache-2.0
import type { DraftBody, DraftMetadata } from './schema.js';

/** How rows are written. A reader refuses a higher one and leaves the row as it is. */
export const ROW_FORMAT = 1;

/** A row that stays for what belongs to it, and is no draft any more. Without `updatedAt` it stands in no list. */
export interface GoneRow {
  /** Thrown away, and kept to be brought back; or carried to another version, and its files stay under this id. */
  readonly why: 'discarded' | 'moved';
  readonly updatedAt: number;
  /** When it was discarded, and when it may be removed for good. */
  readonly at?: number;
  readonly until?: number;
}

/** The row of a draft, with what came after the first releases. */
export interface DraftRow extends DraftMetadata {
  /** The key that the envelope was sealed under, when the data key was wrapped for another since. */
  readonly sealedUnder?: string;
  /** It was given to another worker, and lies under an id that its first worker's key made. */
  readonly handed?: boolean;
  /** The sender's public half, when the data key is wrapped for a worker's public key. */
  readonly ephemeral?: ArrayBuffer;
  readonly gone?: GoneRow;
  /** The id that its files are sealed to, when the draft was carried to another version. */
  readonly filesOf?: string;
}

export interface DraftBodyRow extends DraftBody {
  /** Sealed: whose draft it is, its label, and through whose hands it went. Missing in drafts of earlier releases. */
  readonly card?: ArrayBuffer;
  /** Sealed: what did not fit when the draft was carried to another version. */
  readonly tray?: ArrayBuffer;
}

/** The key that the additional data of the envelope names. */
export function sealedUnder({ keyId, sealedUnder: earlier }: DraftRow): string {
  return earlier ?? keyId;
}

/** The id that the files of a draft lie under. */
export function filesHome({ id, filesOf }: Pick<DraftRow, 'id' | 'filesOf'>): string {
  return filesOf ?? id;
}
