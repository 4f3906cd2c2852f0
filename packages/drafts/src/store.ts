// SPDX-License-Identifier: Apache-2.0
import { Connection } from './connection.js';
import type { Draft, DraftDescription, DraftStore, DraftSummary } from './contract.js';
import { DraftOnDisk } from './draft-on-disk.js';
import { placeOf } from './draft-place.js';
import { type DraftQuery, matching, olderThan, summaryOf } from './draft-search.js';
import { OpenDraft } from './draft.js';
import { type Erased, eraseEverything, erasePerson } from './erase.js';
import { asDraftError } from './failure-of.js';
import { DraftError, type DraftFailure } from './failure.js';
import { FileShelf } from './file-shelf.js';
import { type DraftIdentity, identityKey, ownIdentity } from './identity.js';
import { KeyRing } from './key-ring.js';
import { beginRotation } from './keys/begin-rotation.js';
import { keychainOf } from './keys/carried.js';
import type { DraftKeys, KeyProvider } from './keys/contract.js';
import { type RotationProgress, type RotationResult, finishRotation } from './keys/rotation.js';
import { onLeaving } from './leaving.js';
import { LockSignal } from './lock-signal.js';
import type { HandOverEvent, HandOverRequest, MayPassOn, TakeOverRequest } from './people/contract.js';
import { NoCard, openForCard, passOn, permitted, targetOf, targetOfKeys } from './people/pass-on.js';
import type { RescueExport, RescueImportOptions, RescueSeal, RescueSecret, RescuedDraft } from './rescue/contract.js';
import { exportDrafts } from './rescue/export-rescue.js';
import { importDrafts } from './rescue/import-rescue.js';
import { Shelf } from './shelf.js';
import { type StoreParts, draftLockName, writersGone } from './store-parts.js';

/** Signing out must not hang on a database that does not answer. */
const LOCK_PATIENCE = 5000;

export interface StoreOptions {
  readonly keys: KeyProvider;
  readonly databaseName: string;
  readonly clock: () => Date;
  readonly connection: Connection;
  readonly can?: MayPassOn | undefined;
}

export class EncryptedDraftStore implements DraftStore {
  readonly #options: StoreOptions;
  readonly #parts: StoreParts;
  readonly #drafts = new Map<string, OpenDraft>();
  /** The last opening of each identity: openings of one draft wait for each other. */
  readonly #openings = new Map<string, Promise<Draft>>();
  readonly #signal: LockSignal;
  readonly #stopListening: () => void;
  /** Resolves with true when no earlier keys are left. */
  #resuming: Promise<boolean> | null = null;
  #ending: Promise<void> | null = null;

  constructor(options: StoreOptions) {
    const { connection, databaseName, clock } = options;
    this.#options = options;
    this.#parts = {
      databaseName,
      clock,
      connection,
      keys: new KeyRing(options.keys, connection),
      shelf: new Shelf(connection),
      fileShelf: new FileShelf(connection),
    };
    this.#signal = new LockSignal(databaseName, () => void this.#end('locked'));
    this.#stopListening = onLeaving(() => this.#drafts.forEach((draft) => void draft.flush()));
  }

  async unlock(): Promise<string> {
    this.#refuseIfEnded();
    return (await this.#parts.keys.keys()).id;
  }

  async open(given: DraftIdentity): Promise<Draft> {
    const identity = ownIdentity(given);
    this.#refuseIfEnded();
    return this.#openInTurn(identityKey(identity), identity);
  }

  async openById(id: string): Promise<Draft> {
    this.#refuseIfEnded();
    const keys = await this.#parts.keys.keys();
    const { identity } = (await openForCard(id, keys, this.#parts)).card;
    const { ids } = await placeOf(keys, identity, this.#parts.shelf);
    return ids.draft === id
      ? this.#openInTurn(identityKey(identity), identity)
      : this.#openInTurn(`${identityKey(identity)}#${id}`, identity, id);
  }

  async list(): Promise<DraftSummary[]> {
    this.#refuseIfEnded();
    return (await this.#parts.shelf.list()).map(summaryOf);
  }

  async find(query: DraftQuery): Promise<DraftSummary[]> {
    this.#refuseIfEnded();
    const { index } = await this.#parts.keys.keys();
    return (await this.#parts.shelf.list()).filter(await matching(index, query)).map(summaryOf);
  }

  async expired(days: number): Promise<DraftSummary[]> {
    this.#refuseIfEnded();
    const old = olderThan(days, this.#options.clock());
    return (await this.#parts.shelf.list()).filter(old).map(summaryOf);
  }

  async describe(ids: readonly string[]): Promise<DraftDescription[]> {
    this.#refuseIfEnded();
    const keys = await this.#parts.keys.keys();
    return Promise.all(
      ids.map(async (id): Promise<DraftDescription> => {
        try {
          const { identity, label, history } = (await openForCard(id, keys, this.#parts)).card;
          return { id, identity, label, history, failure: null };
        } catch (cause) {
          if (cause instanceof NoCard) return { id, identity: null, label: null, history: [], failure: null };
          return { id, identity: null, label: null, history: [], failure: asDraftError(cause, 'use').failure };
        }
      }),
    );
  }

  async has(given: DraftIdentity): Promise<boolean> {
    const identity = ownIdentity(given);
    this.#refuseIfEnded();
    const keys = await this.#parts.keys.keys();
    return (await placeOf(keys, identity, this.#parts.shelf)).stored;
  }

  async handOver(id: string, { to, by, reason }: HandOverRequest): Promise<HandOverEvent> {
    this.#refuseIfEnded();
    const keys = await this.#parts.keys.keys();
    const event = await this.#permitted(id, await openForCard(id, keys, this.#parts), {
      action: 'hand-over',
      to: to.worker,
      by,
      reason,
    });
    const target = await targetOf(id, to, this.#parts);
    await this.#endDraft(id, { kind: 'handed-over' });
    await passOn(event, keys, target, this.#parts);
    return event;
  }

  async takeOver(id: string, { from, by, reason }: TakeOverRequest): Promise<HandOverEvent> {
    this.#refuseIfEnded();
    const keys = await this.#parts.keys.keys();
    const theirs = await keychainOf(await from.unlock(), this.#options.connection);
    const event = await this.#permitted(id, await openForCard(id, theirs, this.#parts), {
      action: 'take-over',
      to: by,
      by,
      reason,
    });
    await passOn(event, theirs, targetOfKeys(keys), this.#parts);
    return event;
  }

  async rotateKeys(
    next: KeyProvider,
    { onProgress }: { onProgress?: (progress: RotationProgress) => void } = {},
  ): Promise<RotationResult> {
    this.#refuseIfEnded();
    const old = await this.#parts.keys.keys();
    const fresh = await next.unlock();
    const { keys, connection, databaseName } = this.#options;
    await beginRotation(keys, old, fresh, connection);
    await this.lock();
    return this.#withOwn(async (own) => {
      await writersGone(databaseName, LOCK_PATIENCE);
      return this.#finishRotation(fresh, own, onProgress);
    });
  }

  async exportRescue(ids: readonly string[], seal: RescueSeal): Promise<RescueExport> {
    this.#refuseIfEnded();
    await Promise.all([...this.#drafts.values()].map((draft) => draft.flush()));
    return exportDrafts(ids, seal, this.#parts);
  }

  async importRescue(file: Blob, secret: RescueSecret, options: RescueImportOptions = {}): Promise<RescuedDraft[]> {
    this.#refuseIfEnded();
    return importDrafts(file, secret, (identity) => this.open(identity), options);
  }

  async eraseAll(): Promise<{ readonly open: boolean }> {
    await this.lock();
    return this.#withOwn(async (own) => {
      const gone = await writersGone(this.#options.databaseName, LOCK_PATIENCE);
      await eraseEverything(own);
      return { open: !gone };
    });
  }

  async eraseFor(person: string): Promise<Erased> {
    this.#refuseIfEnded();
    const ofPerson = [...this.#drafts.values()].filter(({ identity }) => identity.person === person);
    await Promise.all(ofPerson.map((draft) => draft.end('closed')));
    return erasePerson(person, this.#parts);
  }

  async lock(): Promise<void> {
    if (!this.#ending) this.#signal.send();
    await this.#end('locked');
  }

  async close(): Promise<void> {
    await this.#end('closed');
  }

  #permitted(id: string, opened: Parameters<typeof permitted>[1], step: Parameters<typeof permitted>[2]) {
    return permitted(id, opened, step, this.#options.clock(), this.#options.can);
  }

  async #endDraft(id: string, ending: DraftFailure): Promise<void> {
    const draft = [...this.#drafts.values()].find((one) => one.id === id);
    await draft?.end(ending);
  }

  async #openInTurn(key: string, identity: DraftIdentity, id?: string): Promise<Draft> {
    const opening = this.#openAfter(this.#openings.get(key), key, identity, id);
    this.#openings.set(key, opening);
    try {
      return await opening;
    } finally {
      if (this.#openings.get(key) === opening) this.#openings.delete(key);
    }
  }

  async #openAfter(
    earlier: Promise<Draft> | undefined,
    key: string,
    identity: DraftIdentity,
    id: string | undefined,
  ): Promise<Draft> {
    await earlier?.catch(() => undefined);
    await this.#drafts.get(key)?.end({ kind: 'open-elsewhere' });
    this.#refuseIfEnded();
    const { databaseName, keys, shelf, fileShelf, clock } = this.#parts;
    const lockName = (draftId: string) => draftLockName(databaseName, draftId);
    const where = id === undefined ? {} : { id };
    const disk = new DraftOnDisk(identity, { keys, shelf, fileShelf, clock, lockName, ...where });
    const draft = new OpenDraft(identity, disk, fileShelf, () => {
      if (this.#drafts.get(key) === draft) this.#drafts.delete(key);
      // A draft that was open is left out when the keys change, and has its turn now.
      this.#resumeRotation();
    });
    await draft.load();
    if (this.#ending) {
      await draft.end({ kind: 'locked' });
      throw new DraftError({ kind: 'locked' });
    }
    this.#drafts.set(key, draft);
    if (draft.state.status !== 'failed') {
      // Nobody waits for these, and what cannot be done now is done at another opening.
      void fileShelf.removeOrphans().catch(() => undefined);
      this.#resumeRotation();
    }
    return draft;
  }

  /** Goes on with a change of keys that was cut off or had to wait. Nobody waits for it. */
  #resumeRotation(): void {
    if (this.#ending) return;
    const before = this.#resuming;
    this.#resuming = (async () => {
      if (await before) return true;
      const keys = await this.#parts.keys.keys();
      const { connection, databaseName } = this.#options;
      const lockName = (draftId: string) => draftLockName(databaseName, draftId);
      return keys.earlier.size === 0 || (await finishRotation(keys, { connection, lockName })).done;
    })().catch(() => false);
  }

  async #finishRotation(
    fresh: DraftKeys,
    connection: Connection,
    onProgress: ((progress: RotationProgress) => void) | undefined,
  ): Promise<RotationResult> {
    const lockName = (draftId: string) => draftLockName(this.#options.databaseName, draftId);
    return finishRotation(await keychainOf(fresh, connection), { connection, lockName, onProgress });
  }

  /** Work that goes on after this store has ended. */
  async #withOwn<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> {
    const own = new Connection(this.#options.databaseName);
    try {
      return await work(own);
    } finally {
      own.close();
    }
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
    this.#parts.keys.forget();
    this.#stopListening();
    this.#signal.close();
    this.#options.connection.close();
  }

  #refuseIfEnded(): void {
    if (this.#ending) throw new DraftError({ kind: 'locked' });
  }
}
