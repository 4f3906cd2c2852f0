// SPDX-License-Identifier: Apache-2.0
import type { Connection } from './connection.js';
import type { Draft, DraftStore, DraftSummary } from './contract.js';
import { DraftOnDisk } from './draft-on-disk.js';
import { OpenDraft } from './draft.js';
import { DraftError } from './failure.js';
import { FileShelf } from './file-shelf.js';
import { type DraftIdentity, identityKey, ownIdentity } from './identity.js';
import { KeyRing } from './key-ring.js';
import type { KeyProvider } from './keys.js';
import { onLeaving } from './leaving.js';
import { LockSignal } from './lock-signal.js';
import { opaqueIds } from './opaque-ids.js';
import { Shelf } from './shelf.js';

/** Signing out must not hang on a database that does not answer. */
const LOCK_PATIENCE = 5000;

export interface StoreOptions {
  readonly keys: KeyProvider;
  readonly databaseName: string;
  readonly clock: () => Date;
  readonly connection: Connection;
}

export class EncryptedDraftStore implements DraftStore {
  readonly #options: StoreOptions;
  readonly #keys: KeyRing;
  readonly #shelf: Shelf;
  readonly #fileShelf: FileShelf;
  readonly #drafts = new Map<string, OpenDraft>();
  /** The last opening of each identity: openings of one draft wait for each other. */
  readonly #openings = new Map<string, Promise<Draft>>();
  readonly #signal: LockSignal;
  readonly #stopListening: () => void;
  #ending: Promise<void> | null = null;

  constructor(options: StoreOptions) {
    this.#options = options;
    this.#keys = new KeyRing(options.keys);
    this.#shelf = new Shelf(options.connection);
    this.#fileShelf = new FileShelf(options.connection);
    this.#signal = new LockSignal(options.databaseName, () => void this.#end('locked'));
    this.#stopListening = onLeaving(() => this.#drafts.forEach((draft) => void draft.flush()));
  }

  async open(given: DraftIdentity): Promise<Draft> {
    const identity = ownIdentity(given);
    this.#refuseIfEnded();
    const key = identityKey(identity);
    const opening = this.#openAfter(this.#openings.get(key), key, identity);
    this.#openings.set(key, opening);
    try {
      return await opening;
    } finally {
      if (this.#openings.get(key) === opening) this.#openings.delete(key);
    }
  }

  async list(): Promise<DraftSummary[]> {
    this.#refuseIfEnded();
    const rows = await this.#shelf.list();
    return rows.map(({ id, keyId, createdAt, updatedAt, size }) => ({
      id,
      keyId,
      createdAt: new Date(createdAt),
      updatedAt: new Date(updatedAt),
      size,
    }));
  }

  async has(given: DraftIdentity): Promise<boolean> {
    const identity = ownIdentity(given);
    this.#refuseIfEnded();
    const { index } = await this.#keys.keys();
    const ids = await opaqueIds(index, identity);
    return this.#shelf.has(ids.draft);
  }

  async lock(): Promise<void> {
    if (!this.#ending) this.#signal.send();
    await this.#end('locked');
  }

  async close(): Promise<void> {
    await this.#end('closed');
  }

  async #openAfter(earlier: Promise<Draft> | undefined, key: string, identity: DraftIdentity): Promise<Draft> {
    await earlier?.catch(() => undefined);
    await this.#drafts.get(key)?.end({ kind: 'open-elsewhere' });
    this.#refuseIfEnded();
    const { databaseName, clock } = this.#options;
    const disk = new DraftOnDisk(identity, {
      keys: this.#keys,
      shelf: this.#shelf,
      fileShelf: this.#fileShelf,
      clock,
      lockName: (draftId) => `careplan-kit/draft/${databaseName}/${draftId}`,
    });
    const draft = new OpenDraft(identity, disk, this.#fileShelf, () => {
      if (this.#drafts.get(key) === draft) this.#drafts.delete(key);
    });
    await draft.load();
    if (this.#ending) {
      await draft.end({ kind: 'locked' });
      throw new DraftError({ kind: 'locked' });
    }
    this.#drafts.set(key, draft);
    // Nobody waits for it, and what cannot be removed now is removed at another opening.
    if (draft.state.status !== 'failed') void this.#fileShelf.removeOrphans().catch(() => undefined);
    return draft;
  }

  #end(how: 'locked' | 'closed'): Promise<void> {
    return (this.#ending ??= this.#endAll(how));
  }

  async #endAll(how: 'locked' | 'closed'): Promise<void> {
    const drafts = [...this.#drafts.values()];
    await Promise.all(
      drafts.map((draft) => (how === 'locked' ? draft.end({ kind: 'locked' }, LOCK_PATIENCE) : draft.end('closed'))),
    );
    this.#drafts.clear();
    this.#keys.forget();
    this.#stopListening();
    this.#signal.close();
    this.#options.connection.close();
  }

  #refuseIfEnded(): void {
    if (this.#ending) throw new DraftError({ kind: 'locked' });
  }
}
