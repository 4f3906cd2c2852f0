// SPDX-License-Identifier: Apache-2.0
import type { FormSnapshot } from '@careplan-kit/forms';
import { hex } from './bytes.js';
import { type DataKey, newDataKey } from './data-key.js';
import { type DraftCard, openCard, sealCard } from './draft-card.js';
import { type DraftTray, openTray, sealTray } from './draft-tray.js';
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

/** What the files of a draft are sealed with and found by. */
export interface FileKey {
  readonly draftId: string;
  /** The id that files lie under and are sealed to: usually that of the draft. */
  readonly home: string;
  readonly key: CryptoKey;
}

export interface SealedDraft {
  readonly metadata: DraftRow;
  readonly body: DraftBodyRow;
}

export type RemoveDraft = (id: string, known: MayReplace) => Promise<void>;

type Sealed = Pick<DraftBodyRow, 'card' | 'tray'>;

/**
 * One draft as it is stored: keys, ids, the right to write, the row. It does not decide when to save. Each method may
 * fail and be called again; those that write wait for each other.
 */
export class DraftOnDisk {
  readonly #identity: DraftIdentity;
  readonly #options: DiskOptions;
  readonly #writer = hex(crypto.getRandomValues(new Uint8Array(16)));
  #id: string | null = null;
  #names: OpaqueNames | null = null;
  /** The place of the draft was looked for, and is not changed any more. */
  #placed = false;
  #keyId = '';
  /** What stays in the row through every save. */
  #kept: Pick<DraftRow, 'handed' | 'filesOf'> = {};
  /** What is sealed beside the text, and stays as it is through every save. */
  #sealed: Sealed = {};
  /** The id that files lie under, where it is not that of the draft. */
  #home: string | null = null;
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
    return this.#id;
  }

  async read(): Promise<Found> {
    const { keys } = await this.#unlock();
    const { id, stored, writable } = await this.#locate(keys);
    this.#compared = writable;
    const opened = stored ? await this.#open(keys, id, stored) : NOTHING;
    return { ...opened, failure: writable ? null : { kind: 'open-elsewhere' } };
  }

  async #open(keys: Keychain, id: string, { metadata, body }: StoredDraft): Promise<Omit<Found, 'failure'>> {
    const { writer, sequence, keyId, createdAt, updatedAt, handed, filesOf, person, form, author } = metadata;
    if (!(await isAway(metadata, keys))) this.#seen = { writer, sequence, keyId };
    this.#home = filesHome(metadata);
    const dataKey = await openKeyOf(metadata, keys);
    if (!body) throw new DraftError({ kind: 'tampered' });
    const binding = { id, writer, sequence, createdAt, updatedAt };
    const bound = { ...binding, identity: this.#identity, keyId: sealedUnder(metadata) };
    const [snapshot, card, tray] = await Promise.all([
      unseal(dataKey.key, body.envelope, bound),
      // A card that was damaged hides the label, and stays as it is; the answers do not depend on it.
      body.card && openCard(dataKey.key, id, body.card).catch(() => null),
      body.tray ? openTray(dataKey.key, id, body.tray) : [],
    ]);
    this.#dataKey = dataKey;
    this.#sequence = sequence;
    this.#createdAt = createdAt;
    // The names of a draft from another worker may be those that the other's key made.
    if (!handed) this.#names = { person, form, author };
    this.#kept = { ...(handed && { handed }), ...(filesOf && { filesOf }) };
    this.#sealed = { ...(body.card && { card: body.card }), ...(body.tray && { tray: body.tray }) };
    return { snapshot, label: card?.label ?? null, tray, savedAt: new Date(updatedAt) };
  }

  /** Gives the draft a name of the worker's own, sealed with it. The draft must be stored. */
  relabel(label: string | null): Promise<void> {
    return this.#reseal(async (key, id, { card }) => {
      const before = card && (await openCard(key, id, card));
      return { card: await sealCard(key, id, { ...(before || this.#newCard()), label }) };
    });
  }

  /** Puts away, or takes away, what did not fit this version of the form. The draft must be stored. */
  setTray(tray: readonly DraftTray[]): Promise<void> {
    return this.#reseal(async (key, id, { card }) => ({
      ...(card && { card }),
      ...(tray.length > 0 && { tray: await sealTray(key, id, tray) }),
    }));
  }

  #reseal(anew: (key: CryptoKey, id: string, before: Sealed) => Promise<Sealed>): Promise<void> {
    return this.#inTurn(async () => {
      const { id } = await this.#claim();
      const stored = await this.#options.shelf.read(id);
      if (!stored?.body || !this.#dataKey) throw new DraftError({ kind: 'changed-elsewhere' });
      const { card: _card, tray: _tray, ...body } = stored.body;
      const sealed = await anew(this.#dataKey.key, id, this.#sealed);
      await this.#options.shelf.rewrite(stored.metadata, { ...body, ...sealed }, (now) => this.#isKnown(now));
      this.#sealed = sealed;
    });
  }

  /** Gives the time of saving. `wanted` is asked once more when all is encrypted and only the row is left to write. */
  write(snapshot: FormSnapshot, wanted: () => boolean): Promise<Date> {
    return this.#inTurn(async () => {
      const { keys, id } = await this.#claim();
      const { metadata, body } = await this.#seal(keys, id, snapshot);
      if (!wanted()) throw new DraftError({ kind: 'locked' });
      await this.#options.shelf.write(metadata, body, (stored) => this.#isKnown(stored));
      return this.#written(metadata);
    });
  }

  /**
   * Stores the first row of a file by `begin`. When nothing of the draft is stored yet, it is given the rows of the draft
   * to be stored with it, without a snapshot, and the time of that is given.
   */
  beginFile(begin: (at: FileKey, draft: SealedDraft | null, known: MayReplace) => Promise<void>): Promise<Date | null> {
    return this.#inTurn(async () => {
      const { keys, id } = await this.#claim();
      const { key } = (this.#dataKey ??= await newDataKey(keys.wrap));
      const stored = this.#seen !== null && (await this.#options.shelf.row(id)) !== null;
      const sealed = stored ? null : await this.#seal(keys, id, null);
      await begin({ draftId: id, home: this.#home ?? id, key }, sealed, (known) => this.#isKnown(known));
      return sealed && this.#written(sealed.metadata);
    });
  }

  /** Null when nothing is stored. Reading needs no right to write, and no snapshot that can be read. */
  async fileKey(): Promise<FileKey | null> {
    const { keys, id: draftId } = await this.#unlock();
    if (this.#dataKey && this.#lock?.held && this.#compared) {
      return { draftId, home: this.#home ?? draftId, key: this.#dataKey.key };
    }
    // Another tab may have removed the draft since, and begun it again under another key.
    const row = await this.#options.shelf.row(draftId);
    return row && { draftId, home: filesHome(row), key: (await openKeyOf(row, keys)).key };
  }

  /** Gives the id that files lie under. @throws DraftError when files of this draft may not be written here */
  async claimFiles(): Promise<string> {
    const { id } = await this.#unlock();
    if (!this.#lock?.held || !this.#compared) await this.#inTurn(() => this.#claim());
    return this.#home ?? id;
  }

  /** Removes it by `remove`, or for good. */
  remove(remove?: RemoveDraft): Promise<void> {
    return this.#inTurn(async () => {
      const { id } = await this.#claim();
      const known = (stored: DraftRow) => this.#isKnown(stored);
      await (remove ?? this.#options.shelf.remove.bind(this.#options.shelf))(id, known);
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

  async #unlock(): Promise<{ keys: Keychain; id: string }> {
    const keys = await this.#options.keys.keys();
    this.#keyId = keys.id;
    if (this.#options.id !== undefined) this.#placed = true;
    return { keys, id: (this.#id ??= this.#options.id ?? (await opaqueId(keys.index, this.#identity))) };
  }

  /** The right to write, and what is stored, where the draft has its place. */
  async #locate(keys: Keychain): Promise<{ id: string; stored: StoredDraft | null; writable: boolean }> {
    for (;;) {
      const { id } = await this.#unlock();
      // What is read once the right to write is had can no longer be changed by another.
      const writable = await this.#mayWrite(id);
      const stored = await this.#options.shelf.read(id);
      if (this.#placed || (stored && !(await isAway(stored.metadata, keys)))) {
        this.#placed = true;
        return { id, stored, writable };
      }
      const place = await placeOf(keys, this.#identity, this.#options.shelf);
      this.#placed = true;
      if (place.id === id) return { id, stored, writable };
      await this.#letGo();
      this.#id = place.id;
    }
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#lastTurn.then(work);
    this.#lastTurn = turn.catch(() => undefined);
    return turn;
  }

  async #seal(keys: Keychain, id: string, snapshot: FormSnapshot | null): Promise<SealedDraft> {
    const dataKey = (this.#dataKey ??= await newDataKey(keys.wrap));
    const names = (this.#names ??= await opaqueNames(keys.index, this.#identity));
    const updatedAt = this.#options.clock().getTime();
    const createdAt = (this.#createdAt ??= updatedAt);
    const sequence = ++this.#sequence;
    const common = { id, keyId: keys.id, writer: this.#writer, sequence, createdAt, updatedAt };
    const envelope = await seal(dataKey.key, snapshot, { ...common, identity: this.#identity });
    if (!this.#sealed.card) {
      this.#sealed = { ...this.#sealed, card: await sealCard(dataKey.key, id, this.#newCard()) };
    }
    const metadata: DraftRow = {
      ...common,
      ...names,
      ...this.#kept,
      format: ROW_FORMAT,
      wrappedKey: dataKey.wrapped,
      size: envelope.byteLength,
    };
    return { metadata, body: { id, envelope, ...this.#sealed } };
  }

  #newCard(): DraftCard {
    return { identity: this.#identity, label: null, history: [] };
  }

  #written({ sequence, updatedAt, keyId }: DraftRow): Date {
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
    const { keys, id } = await this.#unlock();
    if (!(await this.#mayWrite(id))) throw new DraftError({ kind: 'open-elsewhere' });
    if (this.#compared) return { keys, id };
    if (!this.#placed) return this.#claimPlace(keys);
    const row = await this.#options.shelf.row(id);
    const same = row ? this.#isKnown(row) : this.#seen === null;
    if (!same) throw new DraftError({ kind: 'changed-elsewhere' });
    this.#compared = true;
    return { keys, id };
  }

  /** Nothing could be read until now: the first look at the disk decides where the draft is. */
  async #claimPlace(keys: Keychain): Promise<{ keys: Keychain; id: string }> {
    const { id, writable } = await this.#locate(keys);
    if (!writable) throw new DraftError({ kind: 'open-elsewhere' });
    if (await this.#options.shelf.row(id)) throw new DraftError({ kind: 'changed-elsewhere' });
    this.#compared = true;
    return { keys, id };
  }

  /** Own earlier writes count as known even when their success was never heard of. */
  #isKnown({ writer, sequence, keyId }: Version): boolean {
    if (keyId !== this.#keyId && keyId !== this.#seen?.keyId) return false;
    return writer === this.#writer || (writer === this.#seen?.writer && sequence === this.#seen.sequence);
  }
}
