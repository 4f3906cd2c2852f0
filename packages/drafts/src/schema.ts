// SPDX-License-Identifier: Apache-2.0
import type { DBSchema, IDBPDatabase } from 'idb';

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

export interface DraftsSchema extends DBSchema {
  metadata: { key: string; value: DraftMetadata; indexes: { updatedAt: number } };
  bodies: { key: string; value: DraftBody };
  files: { key: [draft: string, id: string]; value: FileRow };
  pieces: { key: [draft: string, file: string, number: number]; value: PieceRow };
}

export type DraftsDatabase = IDBPDatabase<DraftsSchema>;

export const DATABASE_VERSION = 2;

/** Adds what a database of an older version lacks, and leaves what it has. */
export function upgradeDatabase(database: DraftsDatabase, oldVersion: number): void {
  if (oldVersion < 1) {
    database.createObjectStore('metadata', { keyPath: 'id' }).createIndex('updatedAt', 'updatedAt');
    database.createObjectStore('bodies', { keyPath: 'id' });
  }
  if (oldVersion < 2) {
    database.createObjectStore('files', { keyPath: ['draft', 'id'] });
    database.createObjectStore('pieces', { keyPath: ['draft', 'file', 'number'] });
  }
}
