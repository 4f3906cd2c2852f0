// SPDX-License-Identifier: Apache-2.0
import { Connection } from './connection.js';
import type { DraftStore } from './contract.js';
import { DEFAULT_DATABASE } from './database-name.js';
import type { KeyProvider } from './keys/contract.js';
import type { MayPassOn } from './people/contract.js';
import { EncryptedDraftStore } from './store.js';
import type { Wiped } from './witness.js';

export interface OpenDraftsOptions {
  readonly keys: KeyProvider;
  /** Another name keeps apart two products, or two services, on one origin. Never put a person in it. */
  readonly databaseName?: string;
  readonly clock?: () => Date;
  /**
   * For how many days a draft that a worker discards is kept, sealed, so that it can be brought back. 0, and so nothing is
   * kept, if not given: what a worker throws away, or a host discards because it was sent, is gone.
   */
  readonly keepDiscardedDays?: number;
  /** Whether a draft may change hands. Without it, none may. */
  readonly can?: MayPassOn;
  /**
   * Told when what was kept on this device turns out to be gone: for the host's audit. The worker is told by the state of
   * the next draft that is opened and has nothing stored. Until something is kept again, each page is told anew, and
   * `noticedAt` is the same.
   */
  readonly onLoss?: (loss: Wiped) => void;
}

/** Opens the drafts of the signed-in worker. Nothing is asked of the key or the database until they are needed. */
export async function openDrafts(options: OpenDraftsOptions): Promise<DraftStore> {
  const {
    keys,
    databaseName = DEFAULT_DATABASE,
    clock = () => new Date(),
    can,
    keepDiscardedDays = 0,
    onLoss,
  } = options;
  if (!(keepDiscardedDays >= 0)) throw new RangeError('Discarded drafts are kept for a number of days.');
  return new EncryptedDraftStore({
    keys,
    databaseName,
    clock,
    can,
    keepDiscardedDays,
    connection: new Connection(databaseName, { onLoss }),
  });
}
