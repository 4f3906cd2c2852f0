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

export interface DraftsSchema extends DBSchema {
  metadata: { key: string; value: DraftMetadata; indexes: { updatedAt: number } };
  bodies: { key: string; value: DraftBody };
}

export type DraftsDatabase = IDBPDatabase<DraftsSchema>;
