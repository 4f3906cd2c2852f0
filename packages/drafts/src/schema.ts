// SPDX-License-Identifier: Apache-2.0

/** All that lies outside the envelope. The README says what each field is. */
export interface DraftMetadata {
  readonly id: string;
  readonly person: string;
  readonly form: string;
  readonly author: string;
  readonly format: number;
  readonly keyId: string;
  readonly wrappedKey: ArrayBuffer;
  readonly writer: string;
  readonly sequence: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly size: number;
}

export interface DraftBody {
  readonly id: string;
  readonly envelope: ArrayBuffer;
}

/** One file of a draft. What it is and how much of it there is lies in the envelope. */
export interface FileRow {
  readonly draft: string;
  readonly id: string;
  readonly order: number;
  readonly stored: number;
  readonly envelope: ArrayBuffer;
}

export interface PieceRow {
  readonly draft: string;
  readonly file: string;
  readonly number: number;
  readonly envelope: ArrayBuffer;
}

export type EntryState = 'queued' | 'sending' | 'sent' | 'rejected' | 'conflict';

/** One entry of the outbox. Whose it is and how it fared lies in the envelope; what is to be sent, in `payloads`. */
export interface OutboxRow {
  readonly id: string;
  readonly personId: string;
  readonly sequence: number;
  readonly state: EntryState;
  readonly notBefore: number;
  readonly format: number;
  readonly keyId: string;
  readonly wrappedKey: ArrayBuffer;
  /** Rises by one with each change of the row: whoever changes it says which one was read. */
  readonly change: number;
  readonly enqueuedAt: number;
  readonly updatedAt: number;
  readonly envelope: ArrayBuffer;
}

export interface PayloadRow {
  readonly id: string;
  readonly envelope: ArrayBuffer;
}

/** Wrapped root keys of the ways to unlock. What else a row holds is known to the code of the keys alone. */
export interface VaultRow {
  readonly id: string;
}

export interface DraftsSchema {
  metadata: {
    key: string;
    value: DraftMetadata;
    /** `byPerson` has the drafts of one person by time. `keptUntil` has only what was discarded and can be brought back. */
    indexes: { updatedAt: number; byPerson: [person: string, updatedAt: number]; keptUntil: number };
  };
  bodies: { key: string; value: DraftBody };
  files: { key: [draft: string, id: string]; value: FileRow };
  pieces: { key: [draft: string, file: string, number: number]; value: PieceRow };
  outbox: {
    key: string;
    value: OutboxRow;
    indexes: { byPerson: [personId: string, sequence: number]; byState: [state: EntryState, notBefore: number] };
  };
  payloads: { key: string; value: PayloadRow };
  vault: { key: string; value: VaultRow };
}

export const DATABASE_VERSION = 4;

type KeyPath = string | string[];

/** Which version of the database brought which store, and which indexes. Without a key path the store was there before. */
const STORES: readonly (readonly [number, keyof DraftsSchema, KeyPath | null, Readonly<Record<string, KeyPath>>?])[] = [
  [1, 'metadata', 'id', { updatedAt: 'updatedAt' }],
  [1, 'bodies', 'id'],
  [2, 'files', ['draft', 'id']],
  [2, 'pieces', ['draft', 'file', 'number']],
  [3, 'outbox', 'id', { byPerson: ['personId', 'sequence'], byState: ['state', 'notBefore'] }],
  [3, 'payloads', 'id'],
  [3, 'vault', 'id'],
  [4, 'metadata', null, { byPerson: ['person', 'updatedAt'], keptUntil: 'gone.until' }],
];

/** Adds what a database of an older version lacks, and leaves what it has. */
export function upgradeDatabase(transaction: IDBTransaction, oldVersion: number): void {
  for (const [version, name, keyPath, indexes = {}] of STORES) {
    if (oldVersion >= version) continue;
    const store = keyPath ? transaction.db.createObjectStore(name, { keyPath }) : transaction.objectStore(name);
    for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
  }
}
