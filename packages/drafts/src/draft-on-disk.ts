// SPDX-License-Identifier: Apache-2.0
import type { FormSnapshot } from '@careplan-kit/forms';
import { hex } from './bytes.js';
import { type DataKey, newDataKey } from './data-key.js';
import { type DraftCard, openCard, sealCard } from './draft-card.js';
import { type DraftTray, openTray } from './draft-tray.js';
import { isAway, openKeyOf, placeOf } from './draft-place.js';
import { ROW_FORMAT, type DraftBodyRow, type DraftRow, filesHome, sealedUnder } from './draft-row.js';
import { seal, unseal } from './envelope.js';
import { DraftError, type DraftFailure } from './failure.js';
import type { DraftIdentity } from './identity.js';
import type { KeyRing } from './key-ring.js';
import type { Keychain } from './keys/keychain.js';
import { type OpaqueNames, opaqueId, opaqueNames } from './opaque-ids.js';
import type { MayReplace, Shelf, StoredDraft } from './shelf.js';
import { type WriterLock, takeWriterLock } from './writer-lock.js';

const NOTHING = { snapshot: null, label: null, tray: [], savedAt: null } as const;

export interface DiskOptions {
  readonly keys: KeyRing;
  readonly shelf: Shelf;
  readonly clock: () => Date;
  /** The name of the Web Lock of a draft. */
  readonly lockName: (draftId: string) => string;
  /** The id of a draft that is opened by it: one that came from another worker lies under an id of that worker. */
  readonly id?: string | undefined;
}

interface Version {
  readonly writer: string;
  readonly sequence: number;
  /** The key it is wrapped for: a draft that was wrapped for another is no longer the one that is held here. */
  readonly keyId: string;
}

export interface Found {
  readonly snapshot: FormSnapshot | null;
  readonly label: string | null;
  readonly tray: readonly DraftTray[];
  /** Null when nothing is stored; a draft of files only has no snapshot, and a time. */
  readonly savedAt: Date | null;
  /** Why this draft cannot be written, though it may have been read. */
  readonly failure: DraftFailure | null;
}

export interface SealedDraft {
  readonly metadata: DraftRow;
  readonly body: DraftBodyRow;
}

export type RemoveDraft = (id: string, known: MayReplace) => Promise<void>;

export type Sealed = Pick<DraftBodyRow, 'card' | 'tray'>;

/**
 * One draft as it is stored: keys, ids, the right to write, the row. It does not decide when to save. Each method may
 * fail and be called again; those that write wait for each other. What is not private is for the code of the pieces.
 */
export class DraftOnDisk {
  readonly shelf: Shelf;
  readonly #identity: DraftIdentity;
  readonly #options: DiskOptions;
  readonly #writer = hex(crypto.getRandomValues(new Uint8Array(16)));
  /** The id of the row, once it is known. */
  id: string | null = null;
  dataKey: DataKey | null = null;
  /** What is sealed beside the text, and stays as it is through every save. */
  sealed: Sealed = {};
  /** The id that files lie under, where it is not that of the draft. */
  home: string | null = null;
  #names: OpaqueNames | null = null;
  /** The place of the draft was looked for, and is not changed any more. */
  #placed = false;
  #keyId = '';
  /** What stays in the row through every save. */
  #kept: Pick<DraftRow, 'handed' | 'filesOf'> = {};
  #lock: WriterLock | null = null;
  /** The key of the row that was read last, which is unwrapped while what it opens is still on its way. */
  #opening: Promise<DataKey> | null = null;
  #createdAt: number | null = null;
  #sequence = 0;
  /** The stored row that the form holds. Null when there is none, or none could be read. */
  #seen: Version | null = null;
  /** What is stored was compared with `#seen` since the lock was taken. Until it is lost, nobody else can write. */
  #compared = false;
  #released = false;
  #lastTurn: Promise<unknown> = Promise.resolve();

  constructor(identity: DraftIdentity, options: DiskOptions) {
    this.#identity = identity;
    this.#options = options;
    this.shelf = options.shelf;
  }

  /** True while nobody else can have changed what was read. */
  get certain(): boolean {
    return this.#compared && this.#lock?.held === true;
  }

  get stored(): boolean {
    return this.#seen !== null;
  }

  async read(): Promise<Found> {
    const { keys } = await this.unlock();
    const { id, stored, writable } = await this.#locate(keys);
    this.#compared = writable;
    const opened = stored ? await this.#open(keys, id, stored) : NOTHING;
    return { ...opened, failure: writable ? null : { kind: 'open-elsewhere' } };
  }

  async #open(keys: Keychain, id: string, { metadata, body }: StoredDraft): Promise<Omit<Found, 'failure'>> {
    const { writer, sequence, keyId, createdAt, updatedAt, handed, filesOf } = metadata;
    if (!(await isAway(metadata, keys))) this.#seen = { writer, sequence, keyId };
    this.home = filesHome(metadata);
    const dataKey = await this.#opening!;
    if (!body) throw new DraftError({ kind: 'tampered' });
    const { card, tray } = body;
    const binding = { id, writer, sequence, createdAt, updatedAt };
    const bound = { ...binding, identity: this.#identity, keyId: sealedUnder(metadata) };
    const [snapshot, openedCard, openedTray] = await Promise.all([
      unseal(dataKey.key, body.envelope, bound),
      // A card that was damaged hides the label, and stays as it is; the answers do not depend on it.
      card && openCard(dataKey.key, id, card).catch(() => null),
      tray ? openTray(dataKey.key, id, tray) : [],
    ]);
    this.dataKey = dataKey;
    this.#sequence = sequence;
    this.#createdAt = createdAt;
    this.#kept = { ...(handed && { handed }), ...(filesOf && { filesOf }) };
    this.sealed = { ...(card && { card }), ...(tray && { tray }) };
    return { snapshot, label: openedCard?.label ?? null, tray: openedTray, savedAt: new Date(updatedAt) };
  }

  /** Gives the time of saving. `wanted` is asked once more when all is encrypted and only the row is left to write. */
  write(snapshot: FormSnapshot, wanted: () => boolean): Promise<Date> {
    return this.inTurn(async ({ keys, id }) => {
      const { metadata, body } = await this.seal(keys, id, snapshot);
      if (!wanted()) throw new DraftError({ kind: 'locked' });
      await this.shelf.write(metadata, body, this.known);
      return this.written(metadata);
    });
  }

  /** Removes it by `remove`, or for good. */
  remove(remove: RemoveDraft = (id, known) => this.shelf.remove(id, known)): Promise<void> {
    return this.inTurn(({ id }) => remove(id, this.known));
  }

  /** Lets another tab write, and forgets the key of this draft. */
  async release(): Promise<void> {
    this.#released = true;
    this.dataKey = this.#opening = null;
    await this.#letGo();
  }

  async #letGo(): Promise<void> {
    const lock = this.#lock;
    this.#lock = null;
    await lock?.release();
  }

  async unlock(): Promise<{ keys: Keychain; id: string }> {
    const { keys: ring, id } = this.#options;
    const keys = await ring.keys();
    this.#keyId = keys.id;
    if (id !== undefined) this.#placed = true;
    return { keys, id: (this.id ??= id ?? (await opaqueId(keys.index, this.#identity))) };
  }

  /** The right to write, and what is stored, where the draft has its place. */
  async #locate(keys: Keychain): Promise<{ id: string; stored: StoredDraft | null; writable: boolean }> {
    for (;;) {
      const { id } = await this.unlock();
      // What is read once the right to write is had can no longer be changed by another.
      const writable = await this.#mayWrite(id);
      const stored = await this.shelf.read(id, (row) => {
        this.#opening = openKeyOf(row, keys);
        this.#opening.catch(() => undefined);
      });
      if (this.#placed || (stored && !(await isAway(stored.metadata, keys)))) {
        this.#placed = true;
        return { id, stored, writable };
      }
      const place = await placeOf(keys, this.#identity, this.shelf);
      this.#placed = true;
      if (place.id === id) return { id, stored, writable };
      await this.#letGo();
      this.id = place.id;
    }
  }

  /** Does `work` after all that was begun before, when the draft may be written and is the one that the form holds. */
  inTurn<Result>(work: (at: { keys: Keychain; id: string }) => Promise<Result>): Promise<Result> {
    const turn = this.#lastTurn.then(async () => work(await this.#claim()));
    this.#lastTurn = turn.catch(() => undefined);
    return turn;
  }

  async seal(keys: Keychain, id: string, snapshot: FormSnapshot | null): Promise<SealedDraft> {
    const dataKey = (this.dataKey ??= await newDataKey(keys.wrap));
    const names = (this.#names ??= await opaqueNames(keys.index, this.#identity));
    const updatedAt = this.#options.clock().getTime();
    const createdAt = (this.#createdAt ??= updatedAt);
    const sequence = ++this.#sequence;
    const common = { id, keyId: keys.id, writer: this.#writer, sequence, createdAt, updatedAt };
    const envelope = await seal(dataKey.key, snapshot, { ...common, identity: this.#identity });
    if (!this.sealed.card) {
      this.sealed = { ...this.sealed, card: await sealCard(dataKey.key, id, this.newCard()) };
    }
    const metadata: DraftRow = {
      ...common,
      ...names,
      ...this.#kept,
      format: ROW_FORMAT,
      wrappedKey: dataKey.wrapped,
      size: envelope.byteLength,
    };
    return { metadata, body: { id, envelope, ...this.sealed } };
  }

  newCard(): DraftCard {
    return { identity: this.#identity, label: null, history: [] };
  }

  written({ sequence, updatedAt, keyId }: DraftRow): Date {
    this.#seen = { writer: this.#writer, sequence, keyId };
    return new Date(updatedAt);
  }

  async #mayWrite(id: string): Promise<boolean> {
    if (this.#lock?.held) return true;
    this.#compared = false;
    const lock = await takeWriterLock(this.#options.lockName(id));
    if (!this.#released) this.#lock = lock;
    // Work that outlived the patience of `lock` must not keep the draft from other tabs.
    else await lock?.release();
    return this.#lock !== null;
  }

  /**
   * The right to write, and certainty that the form holds what is stored. A row that is gone while the lock is held was
   * cleared by the browser, and is written again; one that was gone before was discarded, and stays gone.
   */
  async #claim(): Promise<{ keys: Keychain; id: string }> {
    const { keys, id: expected } = await this.unlock();
    let id = expected;
    let writable = await this.#mayWrite(id);
    const first = !this.#placed;
    // Nothing could be read until now: the first look at the disk decides where the draft is.
    if (writable && !this.#compared && first) ({ id, writable } = await this.#locate(keys));
    if (!writable) throw new DraftError({ kind: 'open-elsewhere' });
    if (this.#compared) return { keys, id };
    const row = await this.shelf.row(id);
    if (row ? first || !this.known(row) : this.#seen !== null) throw new DraftError({ kind: 'changed-elsewhere' });
    this.#compared = true;
    return { keys, id };
  }

  /** Own earlier writes count as known even when their success was never heard of. */
  readonly known = ({ writer, sequence, keyId }: Version): boolean => {
    if (keyId !== this.#keyId && keyId !== this.#seen?.keyId) return false;
    return writer === this.#writer || (writer === this.#seen?.writer && sequence === this.#seen.sequence);
  };
}
