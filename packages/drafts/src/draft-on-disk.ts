// SPDX-License-Identifier: Apache-2.0
import type { FormSnapshot } from '@careplan-kit/forms';
import { hex } from './bytes.js';
import { type DataKey, newDataKey, openDataKey } from './data-key.js';
import { seal, unseal } from './envelope.js';
import { DraftError, type DraftFailure } from './failure.js';
import type { FileShelf } from './file-shelf.js';
import type { DraftIdentity } from './identity.js';
import type { KeyRing } from './key-ring.js';
import type { DraftKeys } from './keys.js';
import { type OpaqueIds, opaqueIds } from './opaque-ids.js';
import type { DraftBody, DraftMetadata, FileRow } from './schema.js';
import type { Shelf, StoredDraft } from './shelf.js';
import { type WriterLock, takeWriterLock } from './writer-lock.js';

const FORMAT = 1;

export interface DiskOptions {
  readonly keys: KeyRing;
  readonly shelf: Shelf;
  readonly fileShelf: FileShelf;
  readonly clock: () => Date;
  /** The name of the Web Lock of a draft. */
  readonly lockName: (draftId: string) => string;
}

interface Version {
  readonly writer: string;
  readonly sequence: number;
}

export interface Found {
  readonly snapshot: FormSnapshot | null;
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
  readonly metadata: DraftMetadata;
  readonly body: DraftBody;
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

  async read(): Promise<Found> {
    const { keys, ids } = await this.#unlock();
    // The right to write comes first: what is read after it can no longer be changed by another.
    const writable = await this.#mayWrite(ids);
    const stored = await this.#options.shelf.read(ids.draft);
    this.#compared = writable;
    const failure: DraftFailure | null = writable ? null : { kind: 'open-elsewhere' };
    if (!stored) return { snapshot: null, savedAt: null, failure };
    const { metadata, body } = stored;
    const { writer, sequence, keyId, createdAt, updatedAt } = metadata;
    this.#seen = { writer, sequence };
    const dataKey = await openKeyOf(stored, keys);
    if (!body) throw new DraftError({ kind: 'tampered' });
    const binding = { id: ids.draft, identity: this.#identity, keyId, writer, sequence, createdAt, updatedAt };
    const snapshot = await unseal(dataKey.key, body.envelope, binding);
    this.#dataKey = dataKey;
    this.#sequence = sequence;
    this.#createdAt = createdAt;
    return { snapshot, savedAt: new Date(updatedAt), failure };
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
    return stored && { draftId, key: (await openKeyOf(stored, keys)).key };
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
    const lock = this.#lock;
    this.#lock = null;
    await lock?.release();
  }

  async #unlock(): Promise<{ keys: DraftKeys; ids: OpaqueIds }> {
    const keys = await this.#options.keys.keys();
    return { keys, ids: (this.#ids ??= await opaqueIds(keys.index, this.#identity)) };
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#lastTurn.then(work);
    this.#lastTurn = turn.catch(() => undefined);
    return turn;
  }

  async #seal(keys: DraftKeys, ids: OpaqueIds, snapshot: FormSnapshot | null): Promise<Sealed> {
    const dataKey = (this.#dataKey ??= await newDataKey(keys.wrap));
    const updatedAt = this.#options.clock().getTime();
    const createdAt = (this.#createdAt ??= updatedAt);
    const sequence = ++this.#sequence;
    const common = { id: ids.draft, keyId: keys.id, writer: this.#writer, sequence, createdAt, updatedAt };
    const envelope = await seal(dataKey.key, snapshot, { ...common, identity: this.#identity });
    const metadata: DraftMetadata = {
      ...common,
      format: FORMAT,
      person: ids.person,
      form: ids.form,
      author: ids.author,
      wrappedKey: dataKey.wrapped,
      size: envelope.byteLength,
    };
    return { metadata, body: { id: ids.draft, envelope } };
  }

  #written({ sequence, updatedAt }: DraftMetadata): Date {
    this.#seen = { writer: this.#writer, sequence };
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
    const stored = await this.#options.shelf.read(ids.draft);
    const same = stored ? this.#isKnown(stored.metadata) : this.#seen === null;
    if (!same) throw new DraftError({ kind: 'changed-elsewhere' });
    this.#compared = true;
  }

  /** Own earlier writes count as known even when their success was never heard of. */
  #isKnown({ writer, sequence }: Version): boolean {
    return writer === this.#writer || (writer === this.#seen?.writer && sequence === this.#seen.sequence);
  }
}

async function openKeyOf({ metadata }: StoredDraft, keys: DraftKeys): Promise<DataKey> {
  if (metadata.format > FORMAT) throw new DraftError({ kind: 'newer-schema' });
  if (metadata.keyId !== keys.id) throw new DraftError({ kind: 'lost-key' });
  return openDataKey(keys.wrap, metadata.wrappedKey);
}
