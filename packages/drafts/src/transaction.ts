// SPDX-License-Identifier: Apache-2.0
import type { Database, StoreName, Transaction } from './indexed-db.js';

export type Change = Transaction;

export type Step = () => Promise<unknown>;

/**
 * Does all steps or none, and resolves when they are on the disk. `plan` reads first; if it throws, nothing is done.
 * What `plan` needs not wait for `check` reads on the way: if it throws, the steps that were begun are undone.
 * Other work may go on at the same time in stores that are not named.
 */
export async function change(
  database: Database,
  stores: StoreName[],
  plan: (transaction: Change) => readonly Step[] | Promise<readonly Step[]>,
  check?: (transaction: Change) => Promise<unknown>,
): Promise<void> {
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  const ends: Promise<unknown>[] = [];
  // Of several errors the first is told; the others must not be left without anyone to catch them.
  const expect = (end: Promise<unknown>) => {
    end.catch(() => undefined);
    ends.push(end);
  };
  expect(transaction.done);
  const checked = check?.(transaction);
  checked?.catch(() => undefined);
  const steps = await plan(transaction);
  try {
    for (const step of steps) expect(step());
    await checked;
    transaction.native.commit();
    await Promise.all(ends);
  } catch (cause) {
    abort(transaction);
    // A request only knows that the transaction ended; the transaction knows why, such as no space.
    throw transaction.native.error ?? cause;
  }
}

function abort(transaction: Change): void {
  try {
    transaction.native.abort();
  } catch {
    // It has ended by itself.
  }
}
