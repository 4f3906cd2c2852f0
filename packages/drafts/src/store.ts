// SPDX-License-Identifier: Apache-2.0
import { Connection } from './connection.js';
import type { DraftStore } from './contract.js';
import { DraftOnDisk, type RemoveDraft } from './draft-on-disk.js';
import { OpenDraft } from './draft.js';
import { DraftError } from './failure.js';
import { type DraftIdentity, identityKey, ownIdentity } from './identity.js';
import { KeyRing } from './key-ring.js';
import type { KeyProvider } from './keys/contract.js';
import { keychainOf } from './keys/keychain.js';
import { onLeaving } from './leaving.js';
import { LockSignal } from './lock-signal.js';
import { part } from './parts.js';
import type { MayPassOn } from './people/contract.js';
import { Shelf } from './shelf.js';
import { LOCK_PATIENCE, type StoreDesk, type StoreParts, draftLockName } from './store-parts.js';

export interface StoreOptions {
  readonly keepDiscardedDays?: number;
  readonly keys: KeyProvider;
  readonly databaseName: string;
  readonly clock: () => Date;
  readonly connection: Connection;
  readonly can?: MayPassOn | undefined;
}

/** The methods whose code is fetched with their piece. What they do begins only when it is here. */
const LATE = {
  everyday: [
    'openById',
    'has',
    'list',
    'find',
    'expired',
    'describe',
    'findOtherVersions',
    'previewMigration',
    'discarded',
    'restoreDiscarded',
    'removeDiscarded',
  ],
  rare: ['handOver', 'takeOver', 'rotateKeys', 'exportRescue', 'importRescue', 'eraseFor'],
} as const;

type LateName = (typeof LATE)['everyday' | 'rare'][number];

class Store {
  readonly #parts: StoreParts;
  readonly #desk: StoreDesk;
  readonly #inside: { readonly parts: StoreParts; readonly desk: StoreDesk };
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
      keys: new KeyRing(keys, (own) =>
        keychainOf(own, connection, async (row) => (await part('rare')).carriedOf(row, own)),
      ),
      shelf: new Shelf(connection),
    };
    const every = (work: (draft: OpenDraft) => unknown) => Promise.all([...this.#drafts.values()].map(work));
    this.#desk = {
      open: async (given, id) => {
        const identity = ownIdentity(given);
        this.#refuseIfEnded();
        const key = identityKey(identity);
        return this.#openInTurn(id ? `${key}#${id}` : key, identity, id);
      },
      lock: () => this.lock(),
      flushAll: () => every((draft) => draft.flush()),
      endDrafts: (which, ending) => every((draft) => which(draft) && draft.end(ending)),
    };
    this.#inside = { parts: this.#parts, desk: this.#desk };
    this.#signal = new LockSignal(databaseName, () => void this.#end('locked'));
    this.#stopListening = onLeaving(() => void this.#desk.flushAll());
  }

  async unlock(): Promise<string> {
    this.#refuseIfEnded();
    return (await this.#parts.keys.keys()).id;
  }

  open(identity: DraftIdentity): Promise<OpenDraft> {
    return this.#desk.open(identity) as Promise<OpenDraft>;
  }

  async eraseAll(): Promise<{ readonly open: boolean }> {
    // A store that has ended can still erase: nothing of it is needed but the name.
    return (await part('rare')).methods.eraseAll(this.#inside);
  }

  async lock(): Promise<void> {
    if (!this.#ending) this.#signal.send();
    await this.#end('locked');
  }

  async close(): Promise<void> {
    await this.#end('closed');
  }

  static {
    for (const [piece, names] of Object.entries(LATE) as [keyof typeof LATE, readonly LateName[]][]) {
      for (const name of names) {
        Object.defineProperty(this.prototype, name, {
          async value(this: Store, ...given: unknown[]) {
            this.#refuseIfEnded();
            const { methods } = await part(piece);
            this.#refuseIfEnded();
            return (methods as Record<string, (inside: unknown, ...given: unknown[]) => unknown>)[name]!(
              this.#inside,
              ...given,
            );
          },
        });
      }
    }
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

export const EncryptedDraftStore: new (options: StoreOptions) => DraftStore = Store as unknown as new (
  options: StoreOptions,
) => Store & Pick<DraftStore, LateName>;
