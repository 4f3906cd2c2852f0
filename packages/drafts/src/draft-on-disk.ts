// SPDX-License-Identifier: Apache-2.0
import type { FormSnapshot } from '@careplan-kit/forms';
import { hex } from './bytes.js';
import { type DataKey, newDataKey } from './data-key.js';
import { type DraftCard, openCard, sealCard } from './draft-card.js';
import { isAway, openKeyOf, placeOf } from './draft-place.js';
import { ROW_FORMAT, type DraftBodyRow, type DraftRow, sealedUnder } from './draft-row.js';
import { seal, unseal } from './envelope.js';
import { DraftError, type DraftFailure } from './failure.js';
import type { FileShelf } from './file-shelf.js';
import type { DraftIdentity } from './identity.js';
import type { KeyRing } from './key-ring.js';
import type { Keychain } from './keys/keychain.js';
import { type OpaqueIds, opaqueIds } from './opaque-ids.js';
import type { FileRow } from './schema.js';
import type { Shelf, StoredDraft } from './shelf.js';
import { type WriterLock, takeWriterLock } from './writer-lock.js';

const NOTHING = { snapshot: null, label: null, savedAt: null } as const;

export interface DiskOptions {
  readonly keys: KeyRing;
  readonly shelf: Shelf;
  readonly fileShelf: FileShelf;
  readonly clock: () => Date;
  /** The name of the Web Lock of a draft. */
  readonly lockName: (draftId: string) => string;
  /** The id of a draft that is opened by it: one that came from another worker lies under an id of that worker. */
  readonly id?: string;
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
  /** Null when nothing is stored; a draft of files only has no snapshot, and a time. */
  readonly savedAt: Date | null;
  /** Why this draft cannot be written, though it may have been read. */
  readonly failure: DraftFailure | null;
}

/** What the files of a draft are sealed with and found by. */
export interface FileKey {
  readonly draftId: string;
  readonly key: CryptoKey;
}

interface Sealed {
  readonly metadata: DraftRow;
  readonly body: DraftBodyRow;
}

/**
 * One draft as it is stored: keys, ids, the right to write, the row. It does not decide when to save. Each method may
 * fail and be called again; those that write wait for each other.
 */
export class DraftOnDisk {
  readonly #identity: DraftIdentity;
  readonly #options: DiskOptions;
  readonly #writer = hex(crypto.getRandomValues(new Uint8Array(16)));
  #ids: OpaqueIds | null = null;
  /** The place of the draft was looked for, and is not changed any more. */
  #placed = false;
  #keyId = '';
  #handed = false;
  #card: ArrayBuffer | null = null;
  #lock: WriterLock | null = null;
  #dataKey: DataKey | null = null;
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
  }

  /** The id of the row, once it is known. */
  get id(): string | null {
    return this.#ids?.draft ?? null;
  }

  async read(): Promise<Found> {
    const { keys } = await this.#unlock();
    // The right to write comes first: what is read after it can no longer be changed by another.
    const { ids, stored, writable } = await this.#locate(keys);
    this.#compared = writable;
    const failure: DraftFailure | null = writable ? null : { kind: 'open-elsewhere' };
    if (!stored) return { ...NOTHING, failure };
    const { metadata, body } = stored;
    const { writer, sequence, keyId, createdAt, updatedAt, handed = false } = metadata;
    if (!(await isAway(metadata, keys))) this.#seen = { writer, sequence, keyId };
    const dataKey = await openKeyOf(metadata, keys);
    if (!body) throw new DraftError({ kind: 'tampered' });
    const binding = { id: ids.draft, writer, sequence, createdAt, updatedAt };
    const bound = { ...binding, identity: this.#identity, keyId: sealedUnder(metadata) };
    const snapshot = await unseal(dataKey.key, body.envelope, bound);
    this.#dataKey = dataKey;
    this.#sequence = sequence;
    this.#createdAt = createdAt;
    this.#handed = handed;
    this.#card = body.card ?? null;
    // A card that was damaged hides the label, and stays as it is; the answers do not depend on it.
    const card = body.card && (await openCard(dataKey.key, ids.draft, body.card).catch(() => null));
    return { snapshot, label: card?.label ?? null, savedAt: new Date(updatedAt), failure };
  }

  /** Gives the draft a name of the worker's own, sealed with it. The draft must be stored. */
  relabel(label: string | null): Promise<void> {
    return this.#inTurn(async () => {
      const { ids } = await this.#unlock();
      await this.#claim(ids);
      const stored = await this.#options.shelf.read(ids.draft);
      if (!stored?.body || !this.#dataKey) throw new DraftError({ kind: 'changed-elsewhere' });
      const { key } = this.#dataKey;
      const before = this.#card && (await openCard(key, ids.draft, this.#card));
      const card = await sealCard(key, ids.draft, { ...(before || this.#newCard()), label });
      const body = { ...stored.body, card };
      await this.#options.shelf.rewrite(stored.metadata, body, (now) => this.#isKnown(now));
      this.#card = card;
    });
  }

  /** Gives the time of saving. `wanted` is asked once more when all is encrypted and only the row is left to write. */
  write(snapshot: FormSnapshot, wanted: () => boolean): Promise<Date> {
    return this.#inTurn(async () => {
      const { keys, ids } = await this.#unlock();
      await this.#claim(ids);
      const { metadata, body } = await this.#seal(keys, ids, snapshot);
      if (!wanted()) throw new DraftError({ kind: 'locked' });
      await this.#options.shelf.write(metadata, body, (stored) => this.#isKnown(stored));
      return this.#written(metadata);
    });
  }

  /**
   * Stores the first row of a file. When nothing of the draft is stored yet, the draft is stored with it, without a
   * snapshot, and the time of that is given.
   */
  beginFile(newRow: (key: FileKey) => Promise<FileRow>, wanted: () => void): Promise<Date | null> {
    return this.#inTurn(async () => {
      const { keys, ids } = await this.#unlock();
      await this.#claim(ids);
      const { key } = (this.#dataKey ??= await newDataKey(keys.wrap));
      const row = await newRow({ draftId: ids.draft, key });
      const stored = this.#seen !== null && (await this.#options.shelf.has(ids.draft));
      const sealed = stored ? null : await this.#seal(keys, ids, null);
      wanted();
      await this.#options.fileShelf.begin(row, sealed, (known) => this.#isKnown(known));
      return sealed && this.#written(sealed.metadata);
    });
  }

  /** Null when nothing is stored. Reading needs no right to write, and no snapshot that can be read. */
  async fileKey(): Promise<FileKey | null> {
    const { keys, ids } = await this.#unlock();
    const draftId = ids.draft;
    if (this.#dataKey && this.#lock?.held && this.#compared) return { draftId, key: this.#dataKey.key };
    // Another tab may have removed the draft since, and begun it again under another key.
    const stored = await this.#options.shelf.read(draftId);
    return stored && { draftId, key: (await openKeyOf(stored.metadata, keys)).key };
  }

  /** Gives the draft's id. @throws DraftError when files of this draft may not be written here */
  async claimFiles(): Promise<string> {
    const { ids } = await this.#unlock();
    if (!this.#lock?.held || !this.#compared) await this.#inTurn(() => this.#claim(ids));
    return ids.draft;
  }

  remove(): Promise<void> {
    return this.#inTurn(async () => {
      const { ids } = await this.#unlock();
      await this.#claim(ids);
      await this.#options.shelf.remove(ids.draft, (stored) => this.#isKnown(stored));
    });
  }

  /** Lets another tab write, and forgets the key of this draft. */
  async release(): Promise<void> {
    this.#released = true;
    this.#dataKey = null;
    await this.#letGo();
  }

  async #letGo(): Promise<void> {
    const lock = this.#lock;
    this.#lock = null;
    await lock?.release();
  }

  async #unlock(): Promise<{ keys: Keychain; ids: OpaqueIds }> {
    const keys = await this.#options.keys.keys();
    this.#keyId = keys.id;
    return { keys, ids: (this.#ids ??= await this.#firstIds(keys)) };
  }

  async #firstIds(keys: Keychain): Promise<OpaqueIds> {
    const ids = await opaqueIds(keys.index, this.#identity);
    const { id } = this.#options;
    if (id === undefined) return ids;
    this.#placed = true;
    return { ...ids, draft: id };
  }

  /** The right to write, and what is stored, where the draft has its place. */
  async #locate(keys: Keychain): Promise<{ ids: OpaqueIds; stored: StoredDraft | null; writable: boolean }> {
    for (;;) {
      const { ids } = await this.#unlock();
      const writable = await this.#mayWrite(ids);
      const stored = await this.#options.shelf.read(ids.draft);
      if (this.#placed || (stored && !(await isAway(stored.metadata, keys)))) {
        this.#placed = true;
        return { ids, stored, writable };
      }
      const place = await placeOf(keys, this.#identity, this.#options.shelf);
      this.#placed = true;
      if (place.ids.draft === ids.draft) return { ids, stored, writable };
      await this.#letGo();
      this.#ids = place.ids;
    }
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#lastTurn.then(work);
    this.#lastTurn = turn.catch(() => undefined);
    return turn;
  }

  async #seal(keys: Keychain, ids: OpaqueIds, snapshot: FormSnapshot | null): Promise<Sealed> {
    const dataKey = (this.#dataKey ??= await newDataKey(keys.wrap));
    const updatedAt = this.#options.clock().getTime();
    const createdAt = (this.#createdAt ??= updatedAt);
    const sequence = ++this.#sequence;
    const common = { id: ids.draft, keyId: keys.id, writer: this.#writer, sequence, createdAt, updatedAt };
    const envelope = await seal(dataKey.key, snapshot, { ...common, identity: this.#identity });
    const card = (this.#card ??= await sealCard(dataKey.key, ids.draft, this.#newCard()));
    const metadata: DraftRow = {
      ...common,
      format: ROW_FORMAT,
      person: ids.person,
      form: ids.form,
      author: ids.author,
      wrappedKey: dataKey.wrapped,
      size: envelope.byteLength,
      ...(this.#handed && { handed: true }),
    };
    return { metadata, body: { id: ids.draft, envelope, card } };
  }

  #newCard(): DraftCard {
    return { identity: this.#identity, label: null, history: [] };
  }

  #written({ sequence, updatedAt, keyId }: DraftRow): Date {
    this.#seen = { writer: this.#writer, sequence, keyId };
    return new Date(updatedAt);
  }

  async #mayWrite(ids: OpaqueIds): Promise<boolean> {
    if (this.#lock?.held) return true;
    this.#compared = false;
    const lock = await takeWriterLock(this.#options.lockName(ids.draft));
    if (!this.#released) this.#lock = lock;
    // Work that outlived the patience of `lock` must not keep the draft from other tabs.
    else await lock?.release();
    return this.#lock !== null;
  }

  /**
   * The right to write, and certainty that the form holds what is stored. A row that is gone while the lock is held was
   * cleared by the browser, and is written again; one that was gone before was discarded, and stays gone.
   */
  async #claim(ids: OpaqueIds): Promise<void> {
    if (!(await this.#mayWrite(ids))) throw new DraftError({ kind: 'open-elsewhere' });
    if (this.#compared) return;
    if (!this.#placed) return this.#claimPlace();
    const stored = await this.#options.shelf.read(ids.draft);
    const same = stored ? this.#isKnown(stored.metadata) : this.#seen === null;
    if (!same) throw new DraftError({ kind: 'changed-elsewhere' });
    this.#compared = true;
  }

  /** Nothing could be read until now: the first look at the disk decides where the draft is. */
  async #claimPlace(): Promise<void> {
    const { keys } = await this.#unlock();
    const { stored, writable } = await this.#locate(keys);
    if (!writable) throw new DraftError({ kind: 'open-elsewhere' });
    if (stored) throw new DraftError({ kind: 'changed-elsewhere' });
    this.#compared = true;
  }

  /** Own earlier writes count as known even when their success was never heard of. */
  #isKnown({ writer, sequence, keyId }: Version): boolean {
    if (keyId !== this.#keyId && keyId !== this.#seen?.keyId) return false;
    return writer === this.#writer || (writer === this.#seen?.writer && sequence === this.#seen.sequence);
  }
}
