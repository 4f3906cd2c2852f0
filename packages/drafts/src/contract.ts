// SPDX-License-Identifier: Apache-2.0
import type { FormInstance, FormSnapshot } from '@careplan-kit/forms';
import type { HandOverStep } from './draft-card.js';
import type { DraftQuery } from './draft-search.js';
import type { Erased } from './erase.js';
import type { DraftTray } from './draft-tray.js';
import type { DraftFailure } from './failure.js';
import type { DraftIdentity } from './identity.js';
import type { KeyProvider } from './keys/contract.js';
import type { RotationProgress, RotationResult } from './keys/rotation.js';
import type { HandOverEvent, HandOverRequest, TakeOverRequest } from './people/contract.js';
import type { DraftMigration, MigrateSnapshot, OtherVersion } from './versions/contract.js';
import type {
  RescueExport,
  RescueExportOptions,
  RescueImportOptions,
  RescueSeal,
  RescueSecret,
  RescuedDraft,
} from './rescue/contract.js';

/** How far what was typed has got. Each state is a new object. */
export type DraftState =
  /** Nothing is stored and nothing was typed. */
  | { readonly status: 'empty' }
  /** Something typed is not on disk yet. */
  | { readonly status: 'saving'; readonly savedAt: Date | null }
  /** Everything typed is on disk. */
  | { readonly status: 'saved'; readonly savedAt: Date }
  /** What was typed last is not on disk. `savedAt` tells of what still is. */
  | { readonly status: 'failed'; readonly failure: DraftFailure; readonly savedAt: Date | null }
  /** Removed for good. */
  | { readonly status: 'discarded' };

export type DraftStateListener = (state: DraftState) => void;

/** All a draft needs of a form. */
export type DraftedForm = Pick<FormInstance, 'snapshot' | 'subscribe'>;

/** What the owner of a file says of it when it begins. Sealed with the bytes: none of it is stored in clear. */
export interface DraftFileInfo {
  /** The key of the question that the file answers. */
  readonly question: string;
  readonly filename: string;
  /** The media type, such as `audio/webm`. Given back as it was, and never trusted. */
  readonly mimeType: string;
}

/** One file of a draft. */
export interface DraftFile {
  /** Random: tells nothing of the file, and is never given to another. */
  readonly id: string;
  /** What the owner of the file said of it when it began: question key, name, type. Sealed with the bytes. */
  readonly info: DraftFileInfo;
  /** Bytes. */
  readonly size: number;
  /** False for a recording that was cut off, and while one is being written. */
  readonly complete: boolean;
}

/** Writes one file, piece by piece. */
export interface DraftFileWriter {
  /** The id under which the file is listed and read. */
  readonly id: string;
  /**
   * Adds bytes at the end. Resolves when they are on disk (strict durability): a kill after that loses none of them.
   * Bytes land in the order of the calls, awaited or not.
   *
   * @throws DraftError when they could not be written. Nothing is lost that was appended before, and this writer takes
   * nothing more, so no hole comes into the file
   */
  append(bytes: Blob | ArrayBuffer | Uint8Array): Promise<void>;
  /**
   * The file is whole. Resolves when that is on disk, after all that was appended.
   *
   * @throws DraftError when it, or an append before it, could not be written
   */
  finish(): Promise<DraftFile>;
  /**
   * Removes what was written.
   *
   * @throws DraftError when it could not be removed
   */
  abandon(): Promise<void>;
}

/**
 * Photos, sound and film of a draft, kept apart from its answers: removing an answer leaves its file, and removing a
 * file leaves its answer. Once the draft is locked, discarded or closed, everything here is refused.
 */
export interface DraftFiles {
  /**
   * Begins a file. A draft of which nothing is stored yet is stored with it.
   *
   * @throws DraftError when the draft cannot be written
   */
  begin(info: DraftFileInfo): Promise<DraftFileWriter>;
  /**
   * Keeps bytes that are all there already.
   *
   * @throws DraftError when they could not be written; then nothing of the file stays
   */
  keep(info: DraftFileInfo, bytes: Blob): Promise<DraftFile>;
  /**
   * Whole and cut-off files, oldest first. Cut-off ones hold what was appended.
   *
   * @throws DraftError when it cannot be read, or was tampered with
   */
  list(): Promise<readonly DraftFile[]>;
  /**
   * The bytes, with the type of `info.mimeType`.
   *
   * @throws DraftError when it is not there, cannot be read, or was tampered with
   */
  read(id: string): Promise<Blob>;
  /**
   * Removes a file for good, one that is being written too. Removing what is not there is no fault.
   *
   * @throws DraftError when it could not be removed
   */
  remove(id: string): Promise<void>;
}

/** One draft, open in this tab. */
export interface Draft {
  readonly identity: DraftIdentity;
  /** Photos, sound and film, encrypted with the key of this draft. */
  readonly files: DraftFiles;
  readonly state: DraftState;
  /**
   * What was found at opening. Null when there was nothing, or files only, and once the draft is locked, discarded or
   * closed.
   */
  readonly snapshot: FormSnapshot | null;
  /** A name of the worker's own, sealed with the draft. Null when it has none, and once the draft is locked or ended. */
  readonly label: string | null;
  /**
   * Gives the draft a name, or takes it away. The draft must be stored.
   *
   * @throws DraftError when it could not be written
   */
  rename(label: string | null): Promise<void>;
  /** Tells of each new state. Returns a function that ends the subscription. */
  subscribe(listener: DraftStateListener): () => void;
  /**
   * Saves the form after each change. Attaching another form ends this one.
   * The returned function ends it too; it neither saves nor drops what was typed before.
   */
  attach(form: DraftedForm): () => void;
  /**
   * Resolves when the snapshot, or a newer one, is on disk.
   *
   * @throws DraftError when it could not be written; it is tried again all the same
   */
  save(snapshot: FormSnapshot): Promise<void>;
  /** Resolves when everything typed so far is on disk, or the state is `failed`. Never rejects. */
  flush(): Promise<void>;
  /**
   * What did not fit when the draft was carried to this version of its form, oldest first. Shown until somebody has
   * looked at it. Empty once the draft is locked or ended.
   */
  readonly tray: readonly DraftTray[];
  /**
   * Takes away what is in the tray, because somebody has looked at it.
   *
   * @throws DraftError when it could not be written
   */
  clearTray(): Promise<void>;
  /**
   * Removes the draft and its files: for good, or, in a store with `keepDiscardedDays`, so that `restoreDiscarded` brings
   * it back. Pending saves are dropped and none comes back.
   *
   * @throws DraftError when it could not be removed; calling it again tries again
   */
  discard(options?: DiscardOptions): Promise<void>;
  /** Saves, lets the files asked for until now land, ends the subscription, and lets another tab have the draft. */
  close(): Promise<void>;
}

export interface DiscardOptions {
  /** Keeps nothing, whatever the store keeps otherwise: for a draft that was sent. */
  readonly forGood?: boolean;
}

/** What can be told of a draft without opening it. */
export interface DraftSummary {
  /** Opaque: made from the identity with a key. */
  readonly id: string;
  /** Which keys open it: compare with {@link DraftKeys.id}. */
  readonly keyId: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Bytes stored, those of its files included. Answers are stored in steps of 256 bytes, files in steps of 16 KiB. */
  readonly size: number;
}

/** A draft that was discarded and is kept for a time. */
export interface DiscardedDraft extends DraftSummary {
  readonly discardedAt: Date;
  /** When it is removed for good. */
  readonly keptUntil: Date;
}

/** Which part of a list is wanted. */
export interface DraftPage {
  /** At most so many, the newest first. Without it, all. */
  readonly limit?: number;
  /**
   * Only what comes after this one in the list: the last of the page before. What is saved meanwhile moves to the top of
   * the list and so is on no later page; nothing comes twice, and nothing that was left alone is missed.
   */
  readonly before?: Pick<DraftSummary, 'id' | 'updatedAt'>;
}

/** What a draft is, told only to those whose keys open it. */
export interface DraftDescription {
  readonly id: string;
  /**
   * Who began it, about whom. Null when it cannot be told: `failure` says why, or is null for a draft of an earlier
   * release that was not saved since.
   */
  readonly identity: DraftIdentity | null;
  readonly label: string | null;
  /** The hands it went through, oldest first. */
  readonly history: readonly HandOverStep[];
  readonly failure: DraftFailure | null;
}

export interface DraftStore {
  /**
   * Asks for the keys now, and gives their id. Without it they are asked for at the first need.
   *
   * @throws DraftError with what is wrong with the keys
   */
  unlock(): Promise<string>;
  /**
   * Opens the draft of exactly this identity, and reads it if there is one. What is wrong with storage is told by the
   * draft's state, so that the form can be used all the same.
   *
   * @throws DraftError `locked`
   * @throws TypeError when a part of the identity is missing
   */
  open(identity: DraftIdentity): Promise<Draft>;
  /**
   * Opens a draft that is there already, such as one that another worker handed over. Its identity is the one under
   * which it was begun.
   *
   * @throws DraftError when it is not there, or not for these keys
   */
  openById(id: string): Promise<Draft>;
  /** The drafts in the database, newest first: all, or a page of them. */
  list(page?: DraftPage): Promise<DraftSummary[]>;
  /** The drafts of a person, a form or an author, newest first, as far as the present keys can tell. */
  find(query: DraftQuery): Promise<DraftSummary[]>;
  /** The drafts that nobody has changed for this many days. Nothing is removed: what happens to them the host decides. */
  expired(days: number): Promise<DraftSummary[]>;
  /** What these drafts are, in the order of the ids. */
  describe(ids: readonly string[]): Promise<DraftDescription[]>;
  /**
   * The drafts of this person, form and author that were begun with another version of the form, newest first, as far as
   * the present keys open them.
   */
  findOtherVersions(identity: DraftIdentity): Promise<OtherVersion[]>;
  /**
   * Shows what the host's `migrate` makes of a draft for another version of its form. Nothing is written before
   * `accept()`, and what was typed until now is saved first.
   *
   * @throws DraftError when the draft cannot be read; RangeError when it is of that version
   */
  previewMigration<Report>(
    id: string,
    version: string,
    migrate: MigrateSnapshot<Report>,
  ): Promise<DraftMigration<Report>>;
  /** What was discarded and can be brought back, the latest first. */
  discarded(): Promise<DiscardedDraft[]>;
  /**
   * Brings back what was discarded, with its files.
   *
   * @throws DraftError `exists` when a draft of the same identity was begun since, `changed-elsewhere` when it is gone
   */
  restoreDiscarded(id: string): Promise<void>;
  /** Removes what was discarded for good, now. What is not there is no fault. */
  removeDiscarded(id: string): Promise<void>;
  /** Whether a draft of this identity is stored under this key. */
  has(identity: DraftIdentity): Promise<boolean>;
  /**
   * Gives a draft to another worker. It no longer opens under the present keys.
   *
   * @throws DraftError `not-permitted`, `open-elsewhere`, `lost-key` ...; nothing is changed then
   */
  handOver(id: string, request: HandOverRequest): Promise<HandOverEvent>;
  /**
   * Takes a draft from another worker, whose keys the host fetches for this.
   *
   * @throws DraftError `not-permitted`, `open-elsewhere`, `lost-key` ...; nothing is changed then
   */
  takeOver(id: string, request: TakeOverRequest): Promise<HandOverEvent>;
  /**
   * Changes to other keys. Saves and locks every tab, then wraps each data key anew; no draft, file or entry is
   * rewritten. To go on, open a new store with the new keys: it may be done before this ends, or after a kill.
   *
   * @throws RangeError when the new keys have drafts of their own already, or the old ones cannot be passed on
   */
  rotateKeys(
    next: KeyProvider,
    options?: { readonly onProgress?: (progress: RotationProgress) => void },
  ): Promise<RotationResult>;
  /**
   * Puts drafts with their files into one encrypted file, for another device. They stay here as they are.
   *
   * @throws DraftError `weak-secret` when the passphrase has fewer than 12 characters
   */
  exportRescue(ids: readonly string[], seal: RescueSeal, options?: RescueExportOptions): Promise<RescueExport>;
  /**
   * Brings drafts of a rescue file in, under the present keys, and what the file has of an outbox. One that is here already is not touched. Close the
   * drafts that are open first: opening the same identity ends the earlier one.
   *
   * @throws DraftError `wrong-secret`, `lost-key`, `rescue-damaged` or `rescue-newer`, and nothing was brought in
   */
  importRescue(file: Blob, secret: RescueSecret, options?: RescueImportOptions): Promise<RescuedDraft[]>;
  /**
   * Locks every tab, destroys every wrapped key of the database, then every row: all workers, the outbox too.
   * `open` is true when a tab did not let go in time; call it again then, in a new store.
   */
  eraseAll(): Promise<{ readonly open: boolean }>;
  /** Erases the drafts and the outbox entries of one person, as far as the present keys can tell which they are. */
  eraseFor(person: string): Promise<Erased>;
  /** Saves, files too, then forgets the keys here and in every other tab. To go on, open a new store. */
  lock(): Promise<void>;
  /** Saves, then lets go of everything in this tab. */
  close(): Promise<void>;
}
