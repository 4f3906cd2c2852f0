// SPDX-License-Identifier: Apache-2.0
import { Connection } from './connection.js';
import type { DraftStore } from './contract.js';
import type { KeyProvider } from './keys.js';
import { EncryptedDraftStore } from './store.js';

export interface OpenDraftsOptions {
  readonly keys: KeyProvider;
  /** Another name keeps apart two products, or two services, on one origin. Never put a person in it. */
  readonly databaseName?: string;
  readonly clock?: () => Date;
}

/** Opens the drafts of the signed-in worker. Nothing is asked of the key or the database until they are needed. */
export async function openDrafts(options: OpenDraftsOptions): Promise<DraftStore> {
  const { keys, databaseName = 'careplan-kit-drafts', clock = () => new Date() } = options;
  return new EncryptedDraftStore({ keys, databaseName, clock, connection: new Connection(databaseName) });
}
