// SPDX-License-Identifier: Apache-2.0
import type { FormSnapshot } from '@careplan-kit/forms';
import { hex } from './bytes.js';
import { type DataKey, newDataKey, openDataKey } from './data-key.js';
import { seal, unseal } from './envelope.js';
import { DraftError, type DraftFailure } from './failure.js';
import type { DraftIdentity } from './identity.js';
import type { KeyRing } from './key-ring.js';
import type { DraftKeys } from './keys.js';
import { type OpaqueIds, opaqueIds } from './opaque-ids.js';
import type { DraftMetadata } from './schema.js';
import type { Shelf } from './shelf.js';
import { type WriterLock, takeWriterLock } from './writer-lock.js';

const FORMAT = 1;

export interface DiskOptions {
  readonly keys: KeyRing;
  readonly shelf: Shelf;
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
  readonly savedAt: Date | null;
  /** Why this draft cannot be written, though it may have been read. */
  readonly failure: DraftFailure | null;
}

/**
 * One draft as it is stored: keys, ids, the right to write, the row. It does not decide when to save, and each method
 * may fail and be called again, but never two at once.
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
    if (metadata.format > FORMAT) throw new DraftError({ kind: 'newer-schema' });
    if (keyId !== keys.id) throw new DraftError({ kind: 'lost-key' });
    const dataKey = await openDataKey(keys.wrap, metadata.wrappedKey);
    if (!body) throw new DraftError({ kind: 'tampered' });
    const binding = { id: ids.draft, identity: this.#identity, keyId, writer, sequence, createdAt, updatedAt };
    const snapshot = await unseal(dataKey.key, body.envelope, binding);
    this.#dataKey = dataKey;
    this.#sequence = sequence;
    this.#createdAt = createdAt;
    return { snapshot, savedAt: new Date(updatedAt), failure };
  }

  /** Gives the time of saving. `wanted` is asked once more when all is encrypted and only the row is left to write. */
  async write(snapshot: FormSnapshot, wanted: () => boolean): Promise<Date> {
    const { keys, ids } = await this.#unlock();
    await this.#claim(ids);
    const dataKey = (this.#dataKey ??= await newDataKey(keys.wrap));
    const savedAt = this.#options.clock();
    const updatedAt = savedAt.getTime();
    const createdAt = (this.#createdAt ??= updatedAt);
    const sequence = ++this.#sequence;
    const common = { id: ids.draft, keyId: keys.id, writer: this.#writer, sequence, createdAt, updatedAt };
    const envelope = await seal(dataKey.key, snapshot, { ...common, identity: this.#identity });
    if (!wanted()) throw new DraftError({ kind: 'locked' });
    const metadata: DraftMetadata = {
      ...common,
      format: FORMAT,
      person: ids.person,
      form: ids.form,
      author: ids.author,
      wrappedKey: dataKey.wrapped,
      size: envelope.byteLength,
    };
    await this.#options.shelf.write(metadata, { id: ids.draft, envelope }, (stored) => this.#isKnown(stored));
    this.#seen = { writer: this.#writer, sequence };
    return savedAt;
  }

  async remove(): Promise<void> {
    const { ids } = await this.#unlock();
    await this.#claim(ids);
    await this.#options.shelf.remove(ids.draft, (stored) => this.#isKnown(stored));
  }

  /** Lets another tab write, and forgets the key of this draft. */
  async release(): Promise<void> {
    this.#dataKey = null;
    const lock = this.#lock;
    this.#lock = null;
    await lock?.release();
  }

  async #unlock(): Promise<{ keys: DraftKeys; ids: OpaqueIds }> {
    const keys = await this.#options.keys.keys();
    return { keys, ids: (this.#ids ??= await opaqueIds(keys.index, this.#identity)) };
  }

  async #mayWrite(ids: OpaqueIds): Promise<boolean> {
    if (this.#lock?.held) return true;
    this.#compared = false;
    this.#lock = await takeWriterLock(this.#options.lockName(ids.draft));
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
