// SPDX-License-Identifier: Apache-2.0
import { Connection } from './connection.js';
import type { DiscardedDraft, Draft, DraftDescription, DraftPage, DraftStore, DraftSummary } from './contract.js';
import { DraftOnDisk, type RemoveDraft } from './draft-on-disk.js';
import { placeOf } from './draft-place.js';
import type { DraftQuery } from './draft-search.js';
import { OpenDraft } from './draft.js';
import type { Erased } from './erase.js';
import { DraftError } from './failure.js';
import { type DraftIdentity, identityKey, ownIdentity } from './identity.js';
import { KeyRing } from './key-ring.js';
import type { KeyProvider } from './keys/contract.js';
import type { RotationProgress, RotationResult } from './keys/rotation.js';
import { onLeaving } from './leaving.js';
import { LockSignal } from './lock-signal.js';
import { part } from './parts.js';
import type { HandOverEvent, HandOverRequest, MayPassOn, TakeOverRequest } from './people/contract.js';
import type {
  RescueExport,
  RescueExportOptions,
  RescueImportOptions,
  RescueSeal,
  RescueSecret,
  RescuedDraft,
} from './rescue/contract.js';
import { Shelf } from './shelf.js';
import type { DraftMigration, MigrateSnapshot, OtherVersion } from './versions/contract.js';
import { LOCK_PATIENCE, type StoreDesk, type StoreParts, draftLockName } from './store-parts.js';

export interface StoreOptions {
  readonly keepDiscardedDays?: number;
  readonly keys: KeyProvider;
  readonly databaseName: string;
  readonly clock: () => Date;
  readonly connection: Connection;
  readonly can?: MayPassOn | undefined;
}

export class EncryptedDraftStore implements DraftStore {
  readonly #parts: StoreParts;
  readonly #desk: StoreDesk;
  readonly #keepDays: number;
  readonly #drafts = new Map<string, OpenDraft>();
  /** The last opening of each identity: openings of one draft wait for each other. */
  readonly #openings = new Map<string, Promise<OpenDraft>>();
  readonly #signal: LockSignal;
  readonly #stopListening: () => void;
  /** Resolves with true when no earlier keys are left. */
  #resuming: Promise<boolean> | null = null;
  #tidied = false;
  #ending: Promise<void> | null = null;

  constructor({ keys, connection, databaseName, clock, can, keepDiscardedDays = 0 }: StoreOptions) {
    this.#keepDays = keepDiscardedDays;
    this.#parts = {
      databaseName,
      clock,
      connection,
      connect: () => new Connection(databaseName),
      can,
      provider: keys,
      keys: new KeyRing(keys, connection),
      shelf: new Shelf(connection),
    };
    const every = (work: (draft: OpenDraft) => unknown) => Promise.all([...this.#drafts.values()].map(work));
    this.#desk = {
      open: (identity) => this.open(identity),
      lock: () => this.lock(),
      flushAll: () => every((draft) => draft.flush()),
      endDrafts: (which, ending) => every((draft) => which(draft) && draft.end(ending)),
    };
    this.#signal = new LockSignal(databaseName, () => void this.#end('locked'));
    this.#stopListening = onLeaving(() => void this.#desk.flushAll());
  }

  async unlock(): Promise<string> {
    this.#refuseIfEnded();
    return (await this.#parts.keys.keys()).id;
  }

  async open(given: DraftIdentity): Promise<OpenDraft> {
    const identity = ownIdentity(given);
    this.#refuseIfEnded();
    return this.#openInTurn(identityKey(identity), identity);
  }

  async openById(id: string): Promise<Draft> {
    const { cardOf } = await this.#part('everyday');
    const keys = await this.#parts.keys.keys();
    const { identity } = await cardOf(id, keys, this.#parts);
    const key = identityKey(identity);
    const place = await placeOf(keys, identity, this.#parts.shelf);
    return place.id === id ? this.#openInTurn(key, identity) : this.#openInTurn(`${key}#${id}`, identity, id);
  }

  async list(page?: DraftPage): Promise<DraftSummary[]> {
    const { listDrafts } = await this.#part('everyday');
    return listDrafts(this.#parts.connection, page);
  }

  async find(query: DraftQuery): Promise<DraftSummary[]> {
    const { findDrafts } = await this.#part('everyday');
    return findDrafts(this.#parts.connection, (await this.#parts.keys.keys()).index, query);
  }

  async expired(days: number): Promise<DraftSummary[]> {
    const { expiredDrafts } = await this.#part('everyday');
    return expiredDrafts(this.#parts.connection, days, this.#parts.clock());
  }

  async describe(ids: readonly string[]): Promise<DraftDescription[]> {
    const { describeDrafts } = await this.#part('everyday');
    return describeDrafts(ids, this.#parts);
  }

  async findOtherVersions(identity: DraftIdentity): Promise<OtherVersion[]> {
    const { findOtherVersions } = await this.#part('everyday');
    return findOtherVersions(identity, this.#parts);
  }

  async previewMigration<Report>(
    id: string,
    version: string,
    migrate: MigrateSnapshot<Report>,
  ): Promise<DraftMigration<Report>> {
    const { previewMigration } = await this.#part('everyday');
    return previewMigration(id, version, migrate, this.#parts, this.#desk);
  }

  async discarded(): Promise<DiscardedDraft[]> {
    const { listDiscarded } = await this.#part('everyday');
    return listDiscarded(this.#parts);
  }

  async restoreDiscarded(id: string): Promise<void> {
    const { restoreDiscarded } = await this.#part('everyday');
    await restoreDiscarded(id, this.#parts);
  }

  async removeDiscarded(id: string): Promise<void> {
    const { removeDiscarded } = await this.#part('everyday');
    await removeDiscarded(this.#parts, id);
  }

  async has(given: DraftIdentity): Promise<boolean> {
    const identity = ownIdentity(given);
    this.#refuseIfEnded();
    const keys = await this.#parts.keys.keys();
    return (await placeOf(keys, identity, this.#parts.shelf)).stored;
  }

  async handOver(id: string, request: HandOverRequest): Promise<HandOverEvent> {
    const { handOver } = await this.#part('rare');
    return handOver(id, request, this.#parts, this.#desk);
  }

  async takeOver(id: string, request: TakeOverRequest): Promise<HandOverEvent> {
    const { takeOver } = await this.#part('rare');
    return takeOver(id, request, this.#parts);
  }

  async rotateKeys(
    next: KeyProvider,
    { onProgress }: { onProgress?: (progress: RotationProgress) => void } = {},
  ): Promise<RotationResult> {
    const { rotate } = await this.#part('rare');
    return rotate(next, onProgress, this.#parts, this.#desk);
  }

  async exportRescue(
    ids: readonly string[],
    seal: RescueSeal,
    options: RescueExportOptions = {},
  ): Promise<RescueExport> {
    const { exportDrafts } = await this.#part('rare');
    await this.#desk.flushAll();
    return exportDrafts(ids, seal, options, this.#parts);
  }

  async importRescue(file: Blob, secret: RescueSecret, options: RescueImportOptions = {}): Promise<RescuedDraft[]> {
    const { importDrafts } = await this.#part('rare');
    return importDrafts(file, secret, this.#desk.open, options, this.#parts);
  }

  async eraseAll(): Promise<{ readonly open: boolean }> {
    // A store that has ended can still erase: nothing of it is needed but the name.
    const { eraseAll } = await part('rare');
    return eraseAll(this.#parts, this.#desk);
  }

  async eraseFor(person: string): Promise<Erased> {
    const { erasePerson } = await this.#part('rare');
    return erasePerson(person, this.#parts, this.#desk);
  }

  async lock(): Promise<void> {
    if (!this.#ending) this.#signal.send();
    await this.#end('locked');
  }

  async close(): Promise<void> {
    await this.#end('closed');
  }

  /** Code that is fetched when it is needed. What it does begins only when it is here. */
  async #part<Name extends Parameters<typeof part>[0]>(name: Name) {
    this.#refuseIfEnded();
    const code = await part(name);
    this.#refuseIfEnded();
    return code;
  }

  async #openInTurn(key: string, identity: DraftIdentity, id?: string): Promise<OpenDraft> {
    const opening = this.#openAfter(this.#openings.get(key), key, identity, id);
    this.#openings.set(key, opening);
    try {
      return await opening;
    } finally {
      if (this.#openings.get(key) === opening) this.#openings.delete(key);
    }
  }

  async #openAfter(
    earlier: Promise<OpenDraft> | undefined,
    key: string,
    identity: DraftIdentity,
    id: string | undefined,
  ): Promise<OpenDraft> {
    await earlier?.catch(() => undefined);
    await this.#drafts.get(key)?.end({ kind: 'open-elsewhere' });
    this.#refuseIfEnded();
    const { databaseName, connection } = this.#parts;
    const lockName = (draftId: string) => draftLockName(databaseName, draftId);
    const disk = new DraftOnDisk(identity, { ...this.#parts, lockName, id });
    const gone = () => {
      if (this.#drafts.get(key) === draft) this.#drafts.delete(key);
      // A draft that was open is left out when the keys change, and has its turn now.
      this.#resumeRotation();
    };
    const keep: RemoveDraft = async (draftId, known) => {
      const { keepDiscarded } = await part('everyday');
      await keepDiscarded(draftId, known, identity, this.#keepDays, this.#parts);
    };
    const draft = new OpenDraft(identity, disk, connection, gone, this.#keepDays > 0 ? keep : undefined);
    await draft.load();
    if (this.#ending) {
      await draft.end({ kind: 'locked' });
      throw new DraftError({ kind: 'locked' });
    }
    this.#drafts.set(key, draft);
    if (draft.state.status !== 'failed') {
      // Nobody waits for these, and what cannot be done now is done at another opening.
      void this.#tidy().catch(() => undefined);
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
      return keys.earlier.size === 0 || (await part('rare')).resumeRotation(keys, this.#parts);
    })().catch(() => false);
  }

  /** Removes what no draft owns any more, once for a store. */
  async #tidy(): Promise<void> {
    if (this.#tidied) return;
    this.#tidied = true;
    if (await this.#parts.shelf.mayNeedTidying()) await (await part('everyday')).tidy(this.#parts);
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
    this.#parts.connection.close();
  }

  #refuseIfEnded(): void {
    if (this.#ending) throw new DraftError({ kind: 'locked' });
  }
}
