// SPDX-License-Identifier: Apache-2.0
import {
  type Acknowledgement,
  type PackSent,
  type Receipt,
  type WayBack,
  stillToAcknowledge,
} from '@careplan-kit/transfer';
import type { Stay } from '../record-database.js';
import type { RecordStore } from '../record-store.js';

/** The newest stay first. */
async function staysOf({ database }: RecordStore, person: string): Promise<Stay[]> {
  const all = await database.getAllFromIndex('stays', 'person', person);
  return all.sort((a, b) => (a.sent.sentAt < b.sent.sentAt ? 1 : -1));
}

/** The stay of somebody who is in hospital, or whose way back somebody has still to read. */
export async function openStay(store: RecordStore, person: string): Promise<Stay | undefined> {
  return (await staysOf(store, person))[0];
}

/** The pack went: what it held is kept, not the pack itself. */
export async function packWent({ database }: RecordStore, sent: PackSent): Promise<void> {
  await database.put('stays', { id: sent.packId, person: sent.subjectOfCare, sent });
}

async function change({ database }: RecordStore, id: string, changed: Partial<Stay>): Promise<void> {
  const transaction = database.transaction('stays', 'readwrite', { durability: 'strict' });
  const stay = await transaction.store.get(id);
  if (!stay) throw new Error('This product knows of no such pack.');
  await Promise.all([transaction.store.put({ ...stay, ...changed }), transaction.done]);
}

export const handedOver = (store: RecordStore, receipt: Receipt) => change(store, receipt.packId, { receipt });
export const cameHome = (store: RecordStore, back: WayBack) => change(store, back.packId, { back });

export async function acknowledge({ database }: RecordStore, all: readonly Acknowledgement[]): Promise<void> {
  const transaction = database.transaction('acknowledgements', 'readwrite', { durability: 'strict' });
  await Promise.all([...all.map((one) => transaction.store.put(one)), transaction.done]);
}

export const acknowledged = ({ database }: RecordStore, pack: string): Promise<Acknowledgement[]> =>
  database.getAllFromIndex('acknowledgements', 'pack', pack);

/** Stays whose way back this worker has still to read. */
export async function toRead(store: RecordStore, worker: string, now: Date): Promise<readonly Stay[]> {
  const newest = new Map<string, Stay>();
  const all = await store.database.getAll('stays');
  for (const stay of all.sort((a, b) => (a.sent.sentAt < b.sent.sentAt ? -1 : 1))) newest.set(stay.person, stay);
  const open = await Promise.all(
    [...newest.values()].map(async (stay) => {
      if (!stay.back) return [];
      // Nothing came with them: whoever is on has to know that, until something has.
      if (stay.back.changes.length === 0) return [stay];
      const left = stillToAcknowledge(stay.back, await acknowledged(store, stay.id), now.toISOString());
      return left.some((one) => one.worker.id === worker) ? [stay] : [];
    }),
  );
  return open.flat();
}
