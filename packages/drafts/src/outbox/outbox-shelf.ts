// SPDX-License-Identifier: Apache-2.0
import type { Connection } from '../connection.js';
import { emptied } from '../emptied.js';
import { DraftError } from '../failure.js';
import { type Store, asked } from '../indexed-db.js';
import { partsOf } from '../key-ranges.js';
import { retiredId } from '../keys/vault-ids.js';
import type { OutboxRow, PayloadRow } from '../schema.js';
import { type Change, type Step, change } from '../transaction.js';

export type Added = 'added' | 'taken' | 'outrun';

/** `keep` leaves the payload as it is, null removes it. */
export type NewPayload = PayloadRow | 'keep' | null;

/** Reading and writing of the outbox, each in one transaction. Knows no keys. */
export class OutboxShelf {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async all(): Promise<OutboxRow[]> {
    const rows = await this.#connection.use((database) => database.reading('outbox').getAll());
    if (rows.some(({ state }) => state !== 'sent')) this.#connection.witness.holds();
    return rows;
  }

  read(id: string): Promise<OutboxRow | undefined> {
    return this.#connection.use((database) => database.reading('outbox').get(id));
  }

  payload(id: string): Promise<PayloadRow | undefined> {
    return this.#connection.use((database) => database.reading('payloads').get(id));
  }

  lastSequence(personId: string): Promise<number> {
    return this.#connection.use(async (database) => lastOf(database.reading('outbox'), personId));
  }

  /** `taken`: the id is there. `outrun`: another tab put in an entry of the same person meanwhile. */
  async add(row: OutboxRow, payload: PayloadRow): Promise<Added> {
    let added: Added = 'added';
    await this.#change(async (transaction) => {
      added = 'added';
      await refuseRetired(transaction, row);
      const stored = await transaction.objectStore('outbox').get(row.id);
      if (stored) {
        // The second try on a new connection may find what the first wrote.
        if (!same(stored, row)) added = 'taken';
        return [];
      }
      if ((await lastOf(transaction.objectStore('outbox'), row.personId)) >= row.sequence) {
        added = 'outrun';
        return [];
      }
      return [() => transaction.objectStore('outbox').put(row), () => transaction.objectStore('payloads').put(payload)];
    });
    this.#connection.witness.holds();
    return added;
  }

  /** False, and nothing done, when the row is no longer the one that was read. */
  async replace(read: OutboxRow, row: OutboxRow, payload: NewPayload): Promise<boolean> {
    let replaced = false;
    await this.#change(async (transaction) => {
      await refuseRetired(transaction, row);
      const stored = await transaction.objectStore('outbox').get(row.id);
      replaced = stored !== undefined && (same(stored, read) || same(stored, row));
      if (!replaced) return [];
      const steps: Step[] = [() => transaction.objectStore('outbox').put(row)];
      if (payload === null) steps.push(() => transaction.objectStore('payloads').delete(row.id));
      else if (payload !== 'keep') steps.push(() => transaction.objectStore('payloads').put(payload));
      return steps;
    });
    if (payload === null) await emptied(this.#connection);
    return replaced;
  }

  async remove(read: OutboxRow): Promise<boolean> {
    let removed = false;
    await this.#change(async (transaction) => {
      const stored = await transaction.objectStore('outbox').get(read.id);
      removed = stored === undefined || same(stored, read);
      if (!removed) return [];
      return [
        () => transaction.objectStore('outbox').delete(read.id),
        () => transaction.objectStore('payloads').delete(read.id),
      ];
    });
    await emptied(this.#connection);
    return removed;
  }

  #change(plan: (transaction: Change) => Promise<readonly Step[]>): Promise<void> {
    return this.#connection.use((database) => change(database, ['outbox', 'payloads', 'vault'], plan));
  }
}

async function lastOf(outbox: Store<'outbox'>, personId: string): Promise<number> {
  const { native } = outbox.index('byPerson');
  const last = await asked(native.openKeyCursor(partsOf(personId), 'prev'));
  return last ? (last.key as [string, number])[1] : 0;
}

/**
 * A tab that still has keys that others took the place of must not write with them: nobody would open it again.
 *
 * @throws DraftError `retired-key`
 */
async function refuseRetired(transaction: Change, { keyId }: OutboxRow): Promise<void> {
  const retired = await transaction.objectStore('vault').getKey(retiredId(keyId));
  if (retired !== undefined) throw new DraftError({ kind: 'retired-key' });
}

/** Two envelopes are never alike, whatever is in them. */
function same(one: OutboxRow, other: OutboxRow): boolean {
  const [a, b] = [new Uint8Array(one.envelope), new Uint8Array(other.envelope)];
  return (
    one.change === other.change &&
    one.keyId === other.keyId &&
    a.length === b.length &&
    a.every((byte, at) => byte === b[at])
  );
}
