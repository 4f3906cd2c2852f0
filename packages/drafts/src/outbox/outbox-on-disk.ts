// SPDX-License-Identifier: Apache-2.0
import { hex, utf8 } from '../bytes.js';
import { type DataKey, newDataKey } from '../data-key.js';
import { asDraftError } from '../failure-of.js';
import { DraftError, type DraftFailure } from '../failure.js';
import type { KeyRing } from '../key-ring.js';
import { type Keychain, dataKeyOf, wrapKeyFor } from '../keys/keychain.js';
import type { OutboxRow } from '../schema.js';
import type { NewEntry } from './contract.js';
import {
  type EntryStatus,
  type StatusBinding,
  openPayload,
  openStatus,
  sealPayload,
  sealStatus,
} from './entry-envelope.js';
import { jsonOf, jsonValue } from './json-value.js';
import { outboxIds } from './outbox-ids.js';
import type { NewPayload, OutboxShelf } from './outbox-shelf.js';

const FORMAT = 1;

/** An entry that was opened. */
export interface OpenEntry {
  readonly row: OutboxRow;
  readonly status: EntryStatus;
  /** Wrapped for the present keys, whatever it is wrapped for in the row. */
  readonly dataKey: DataKey;
}

export interface ClosedEntry {
  readonly row: OutboxRow;
  readonly failure: DraftFailure;
}

export interface Everything {
  /** Why nothing could be opened, or null. */
  readonly keyFailure: DraftFailure | null;
  readonly open: readonly OpenEntry[];
  readonly closed: readonly ClosedEntry[];
}

/** What a change of an entry may touch. */
export type EntryChange = Partial<Pick<OutboxRow, 'state' | 'notBefore'>> & {
  readonly status?: Partial<EntryStatus>;
};

/** The entries as they are stored: keys, ids, envelopes, rows. It does not decide what to send. */
export class OutboxOnDisk {
  readonly #keys: KeyRing;
  readonly #shelf: OutboxShelf;
  readonly #clock: () => Date;

  constructor(keys: KeyRing, shelf: OutboxShelf, clock: () => Date) {
    this.#keys = keys;
    this.#shelf = shelf;
    this.#clock = clock;
  }

  /** `as`: how it stood on the device that it comes from. Gives false when it was here already. */
  async add(entry: NewEntry, as: Pick<EntryChange, 'state' | 'status'> = {}): Promise<boolean> {
    const json = jsonOf(entry.payload);
    const keys = await this.#keys.keys();
    const ids = await outboxIds(keys.index, entry);
    const digest = await digestOf(json);
    const dependsOn = await this.#present(keys, entry.dependsOn ?? []);
    const status: EntryStatus = {
      ...fresh(),
      id: entry.id,
      person: entry.person,
      author: entry.author,
      dependsOn,
      digest,
      ...as.status,
    };
    const { key, wrapped } = await newDataKey(keys.wrap);
    const envelope = await sealPayload(key, json, ids.entry, status.revision);
    for (;;) {
      const now = this.#clock().getTime();
      const binding: StatusBinding = {
        id: ids.entry,
        personId: ids.person,
        sequence: (await this.#shelf.lastSequence(ids.person)) + 1,
        state: as.state ?? 'queued',
        notBefore: now,
        change: 1,
        enqueuedAt: now,
        updatedAt: now,
      };
      const sealed = await sealStatus(key, status, binding);
      const row = { ...binding, format: FORMAT, keyId: keys.id, wrappedKey: wrapped, envelope: sealed };
      const added = await this.#shelf.add(row, { id: ids.entry, envelope });
      if (added === 'added') return true;
      if (added === 'taken') {
        await this.#expectRepeat(keys, ids.entry, digest);
        return false;
      }
    }
  }

  /** Without a key, everything is closed. Rejects only when the database cannot be read, or after `lock`. */
  async readAll(): Promise<Everything> {
    const rows = await this.#shelf.all();
    const keys = await this.#keys.keys().catch((cause: unknown) => asDraftError(cause, 'use'));
    if (keys instanceof DraftError) {
      if (keys.failure.kind === 'locked') throw keys;
      const keyFailure = keys.failure;
      return { keyFailure, open: [], closed: rows.map((row) => ({ row, failure: keyFailure })) };
    }
    const entries = await Promise.all(rows.map((row) => openOrClosed(row, keys)));
    return {
      keyFailure: null,
      open: entries.filter((entry) => 'dataKey' in entry),
      closed: entries.filter((entry) => 'failure' in entry),
    };
  }

  /** @throws DraftError `changed-elsewhere` when there is no such entry */
  async find(id: string): Promise<OpenEntry> {
    const keys = await this.#keys.keys();
    const ids = await outboxIds(keys.index, { id, person: '' });
    const row = await this.#shelf.read(ids.entry);
    if (!row) throw new DraftError({ kind: 'changed-elsewhere' });
    return openEntry(row, keys);
  }

  async payload({ row, status, dataKey }: OpenEntry): Promise<unknown> {
    return openPayload(dataKey.key, await this.#shelf.payload(row.id), status.revision);
  }

  /** Null, and nothing done, when the entry is no longer the one that was read. */
  async change(read: OpenEntry, { status: newStatus, ...outside }: EntryChange): Promise<OpenEntry | null> {
    return this.#replace(read, { ...outside }, { ...read.status, ...newStatus }, read.dataKey, 'keep');
  }

  async correct(read: OpenEntry, payload: unknown): Promise<boolean> {
    const json = jsonOf(payload);
    const { row, status, dataKey } = read;
    const revision = status.revision + 1;
    const envelope = await sealPayload(dataKey.key, json, row.id, revision);
    const corrected: EntryStatus = { ...status, ...fresh(), revision, digest: await digestOf(json) };
    const queued = { state: 'queued', notBefore: this.#clock().getTime() } as const;
    return (await this.#replace(read, queued, corrected, dataKey, { id: row.id, envelope })) !== null;
  }

  /** What was sent is removed, and the receipt kept under a key of its own: the key of the payload is gone with it. */
  async settleAsSent(read: OpenEntry, receipt: unknown, eraseAt: number): Promise<boolean> {
    const { wrap } = await this.#keys.keys();
    const status: EntryStatus = { ...read.status, reason: null, receipt: jsonValue(receipt), current: undefined };
    const sent = { state: 'sent', notBefore: eraseAt } as const;
    return (await this.#replace(read, sent, status, await newDataKey(wrap), null)) !== null;
  }

  remove({ row }: { readonly row: OutboxRow }): Promise<boolean> {
    return this.#shelf.remove(row);
  }

  async #replace(
    read: OpenEntry,
    outside: Partial<Pick<OutboxRow, 'state' | 'notBefore'>>,
    status: EntryStatus,
    dataKey: DataKey,
    payload: NewPayload,
  ): Promise<OpenEntry | null> {
    // What is answered after `lock` is not written: the next start sends it again, under the same id.
    const { id: keyId } = await this.#keys.keys();
    const updatedAt = this.#clock().getTime();
    const changed = { ...read.row, ...outside, change: read.row.change + 1, updatedAt };
    const envelope = await sealStatus(dataKey.key, status, changed);
    const row = { ...changed, keyId, wrappedKey: dataKey.wrapped, envelope };
    return (await this.#shelf.replace(read.row, row, payload)) ? { row, status, dataKey } : null;
  }

  /** Only what is here can be waited for. So what is waited for is always older, and no two wait for each other. */
  async #present(keys: Keychain, clientIds: readonly string[]): Promise<string[]> {
    const found = await Promise.all(
      clientIds.map(async (id) => this.#shelf.read((await outboxIds(keys.index, { id, person: '' })).entry)),
    );
    return clientIds.filter((_, at) => found[at] !== undefined);
  }

  async #expectRepeat(keys: Keychain, rowId: string, digest: string): Promise<void> {
    const row = await this.#shelf.read(rowId);
    const stored = row && (await openEntry(row, keys));
    if (stored?.status.digest !== digest) throw new DraftError({ kind: 'changed-elsewhere' });
  }
}

function fresh(): Omit<EntryStatus, 'id' | 'person' | 'author' | 'dependsOn' | 'digest'> {
  return {
    attempts: 0,
    revision: 1,
    reason: null,
    asked: false,
    damaged: false,
    receipt: undefined,
    current: undefined,
  };
}

async function openEntry(row: OutboxRow, keys: Keychain): Promise<OpenEntry> {
  if (row.format > FORMAT) throw new DraftError({ kind: 'newer-schema' });
  const dataKey = await keyOf(row, keys);
  return { row, dataKey, status: await openStatus(dataKey.key, row) };
}

/** @throws DraftError `lost-key` when it is for others, `tampered` when it is for these keys and does not open with them */
async function keyOf(row: OutboxRow, keys: Keychain): Promise<DataKey> {
  const meant = await wrapKeyFor(keys, row);
  try {
    return await dataKeyOf(keys, row);
  } catch (cause) {
    throw meant ? new DraftError({ kind: 'tampered' }, { cause }) : cause;
  }
}

async function openOrClosed(row: OutboxRow, keys: Keychain): Promise<OpenEntry | ClosedEntry> {
  try {
    return await openEntry(row, keys);
  } catch (cause) {
    return { row, failure: asDraftError(cause, 'use').failure };
  }
}

async function digestOf(json: string): Promise<string> {
  return hex(await crypto.subtle.digest('SHA-256', utf8(json)));
}
