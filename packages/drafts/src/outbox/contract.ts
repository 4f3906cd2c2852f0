// SPDX-License-Identifier: Apache-2.0
import type { DraftFailure } from '../failure.js';
import type { EntryState } from '../schema.js';

export type { EntryState };

/** Something finished that is to reach the server once. */
export interface NewEntry {
  /** The client id: chosen by the host once for this submission, such as a UUID. The server knows a repeat by it. */
  readonly id: string;
  /** Whom it is about. Entries of one person leave in the order in which they were put in. */
  readonly person: string;
  readonly author: string;
  /** Anything that JSON can say. */
  readonly payload: unknown;
  /** Client ids that must have been sent before, whomever they are about. One that is not here counts as sent. */
  readonly dependsOn?: readonly string[];
}

/** What `send` gets. */
export interface OutgoingEntry {
  readonly id: string;
  readonly person: string;
  readonly author: string;
  readonly payload: unknown;
  /** 1 at the first try. A later one may repeat what the server already has. */
  readonly attempt: number;
  readonly enqueuedAt: Date;
}

export type SendResult =
  /** The server has it, now or since an earlier try. */
  | { readonly kind: 'sent'; readonly receipt?: unknown }
  /** The server will never take it as it is. */
  | { readonly kind: 'rejected'; readonly reason: string }
  /** The server has something newer; `current` is what. */
  | { readonly kind: 'conflict'; readonly current?: unknown }
  /** Not now. `after`: milliseconds the server asked to wait, as in `Retry-After`. */
  | { readonly kind: 'later'; readonly after?: number; readonly reason: string };

/**
 * Sends one entry, once. It must end when `signal` is aborted. A throw is `later`.
 * It may be called again with the same `id` after an answer was lost, so the server must know a repeat by it.
 */
export type Send = (entry: OutgoingEntry, signal: AbortSignal) => Promise<SendResult>;

/** An entry as it stands, without its payload. */
export interface ReadableEntry {
  readonly readable: true;
  readonly id: string;
  readonly person: string;
  readonly author: string;
  readonly dependsOn: readonly string[];
  readonly state: EntryState;
  readonly enqueuedAt: Date;
  readonly updatedAt: Date;
  /** How often sending was begun since it was put in or last corrected. */
  readonly attempts: number;
  /** When it is tried again at the earliest, or null when it does not wait for a time. */
  readonly nextTryAt: Date | null;
  /** Why it was rejected or is tried later. */
  readonly reason: string | null;
  /** What the server gave for it. */
  readonly receipt: unknown;
  /** In a conflict, what the server has. */
  readonly current: unknown;
  /** `tampered` when what was to be sent is damaged. It is rejected then, and holds nothing up. */
  readonly failure: DraftFailure | null;
  /** The client id of the entry that has to go first, or null. */
  readonly heldUpBy: string | null;
}

/** An entry that stays, and cannot be opened here. */
export interface UnreadableEntry {
  readonly readable: false;
  /** Opaque. */
  readonly key: string;
  readonly state: EntryState;
  readonly enqueuedAt: Date;
  /** `lost-key`: it waits for another worker, or another key. `no-key`: for this worker's key. */
  readonly failure: DraftFailure;
}

export type OutboxEntry = ReadableEntry | UnreadableEntry;

export interface OutboxState {
  /** Entries under this worker's key. */
  readonly counts: Readonly<Record<EntryState, number>>;
  /** Queued and sending: "2 waiting to be sent". */
  readonly waiting: number;
  /** Rejected and in conflict: somebody has to look at them. */
  readonly needsWorker: number;
  /** Not sent, and not to be opened with the key at hand: they wait until their worker signs in. */
  readonly locked: number;
  /** Changed or damaged on the disk, or written by a newer release. */
  readonly damaged: number;
  /** This tab is sending. */
  readonly sending: boolean;
  readonly nextTryAt: Date | null;
  /** Why the outbox itself cannot be read or written, or null. */
  readonly failure: DraftFailure | null;
}

export type OutboxListener = (state: OutboxState) => void;

/** What an entry that needs the worker holds. */
export interface ReopenedEntry {
  readonly payload: unknown;
  readonly reason: string | null;
  readonly current: unknown;
}

export interface DrainOptions {
  /** Tries also what waits after a failure, unless the server asked to wait. For a button, or when the network is back. */
  readonly now?: boolean;
}

/** Every method rejects with a `DraftError` when it could not be done; then nothing was changed. */
export interface Outbox {
  readonly state: OutboxState;
  /** Told of each new state, not of the present one. The returned function ends it. */
  subscribe(listener: OutboxListener): () => void;
  /**
   * Resolves when the entry is on the disk. The same id with the same payload is one entry, however often it is put in.
   *
   * @throws DraftError `quota` when the device is full, `changed-elsewhere` when the id is taken by something else
   */
  enqueue(entry: NewEntry): Promise<void>;
  /** In the order of putting in, the oldest first. Without a key, everything is there as unreadable. */
  list(): Promise<OutboxEntry[]>;
  /** The payload of an entry that was not sent, to be corrected or compared. It stays where it is until `resolve`. */
  reopen(id: string): Promise<ReopenedEntry>;
  /** Puts the corrected payload in place of one that was rejected or in conflict, and sends it under the same id. */
  resolve(id: string, payload: unknown): Promise<void>;
  /**
   * Removes an entry that is not being sent, because the worker said so. One that was tried before may have reached the
   * server all the same.
   */
  discard(id: string): Promise<void>;
  /** Removes what `list` gives as unreadable with `tampered`. Entries of other workers cannot be removed. */
  discardDamaged(key: string): Promise<void>;
  /** Tries all that is due, unless another tab is at it. Resolves with what stands then. */
  drain(options?: DrainOptions): Promise<OutboxState>;
  /**
   * Begins nothing more, waits up to five seconds for answers on the way, then forgets the keys, here and in every other
   * tab. What was not sent stays.
   */
  lock(): Promise<void>;
  /** The same in this tab only. */
  close(): Promise<void>;
}
