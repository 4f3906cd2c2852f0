// SPDX-License-Identifier: Apache-2.0
import { Connection } from '../connection.js';
import { asDraftError } from '../failure-of.js';
import { DraftError, type DraftFailure } from '../failure.js';
import { KeyRing } from '../key-ring.js';
// A service worker can fetch no code.
import { carriedOf } from '../keys/carried.js';
import type { DraftKeys, KeyProvider } from '../keys/contract.js';
import { keychainOf } from '../keys/keychain.js';
import { LockSignal } from '../lock-signal.js';
import { type SendingOptions, withDefaults } from './open-outbox.js';
import { OutboxOnDisk } from './outbox-on-disk.js';
import { OutboxShelf } from './outbox-shelf.js';
import { OutboxSignal } from './outbox-signal.js';
import { stateOf } from './outbox-state.js';
import { type Outcome, Sender } from './sender.js';
import { withSendingLock } from './sending-lock.js';

const LOOK_AGAIN = 250;

export interface DrainOutboxOptions extends SendingOptions {
  /** The keys themselves, as a page hands them over with `postMessage`, or a provider. Null when there are none. */
  readonly keys: DraftKeys | KeyProvider | null;
  /** Milliseconds to wait for a tab that is sending; 30 seconds if not given. */
  readonly waitForTabs?: number;
  /** Tries also what waits after a failure, unless the server asked to wait. */
  readonly now?: boolean;
  readonly signal?: AbortSignal;
}

export interface DrainReport {
  /** What the tries came to. */
  readonly sent: number;
  readonly rejected: number;
  readonly conflicts: number;
  readonly later: number;
  /** What is still to be sent, under these keys. */
  readonly waiting: number;
  /** Entries under other keys, which stay. */
  readonly locked: number;
  /** A tab was sending all the time, so nothing was done here. */
  readonly busy: boolean;
  /** Why it could not be done, or not be done to the end. `locked`: somebody signed out. */
  readonly failure: DraftFailure | null;
}

/**
 * Sends what is due, once, without a page: for the service worker of the host. Needs no window and no document, never
 * rejects, and forgets the keys at the end. After signing out it cannot: nobody has the keys then.
 */
export async function drainOutbox(options: DrainOutboxOptions): Promise<DrainReport> {
  const { keys, waitForTabs = 30_000, now = false, signal } = options;
  const sending = withDefaults(options);
  const { databaseName, clock } = sending;
  // Where nobody looks, a database that is gone must not be made anew: the next page would not see that it was.
  const connection = new Connection(databaseName, { make: false });
  const ring = new KeyRing(providerOf(keys), (own) => keychainOf(own, connection, carriedOf));
  const stop = new AbortController();
  let failure: DraftFailure | null = null;
  const lock = () => {
    failure = { kind: 'locked' };
    ring.forget();
    stop.abort();
  };
  const end = () => stop.abort();
  signal?.addEventListener('abort', end);
  if (signal?.aborted) end();
  const lockSignal = new LockSignal(databaseName, lock);
  const changes = new OutboxSignal(databaseName, () => undefined);
  const disk = new OutboxOnDisk(ring, new OutboxShelf(connection), clock);
  const sender = new Sender(disk, { ...sending, changed: () => changes.send() });
  const outcomes: Outcome[] = [];
  let left = { waiting: 0, locked: 0 };
  let busy = false;
  try {
    const ending = { begin: stop.signal, stop: stop.signal };
    const name = `careplan-kit/outbox/${databaseName}`;
    const send = () => sender.sendAll(ending, now, outcomes);
    busy = !(await inTime(waitForTabs, stop.signal, () => withSendingLock(name, send))) && !stop.signal.aborted;
    const everything = await disk.readAll();
    left = stateOf(everything, clock().getTime());
    failure ??= everything.keyFailure;
  } catch (cause) {
    failure ??= connection.missing ? null : asDraftError(cause, 'use').failure;
  } finally {
    ring.forget();
    signal?.removeEventListener('abort', end);
    lockSignal.close();
    changes.close();
    connection.close();
  }
  const count = (kind: Outcome) => outcomes.filter((outcome) => outcome === kind).length;
  return {
    sent: count('sent'),
    rejected: count('rejected'),
    conflicts: count('conflict'),
    later: count('later'),
    waiting: left.waiting,
    locked: left.locked,
    busy,
    failure,
  };
}

function providerOf(keys: DraftKeys | KeyProvider | null): KeyProvider {
  if (keys && 'unlock' in keys) return keys;
  return { unlock: async () => keys ?? Promise.reject(new DraftError({ kind: 'no-key' })) };
}

async function inTime(patience: number, stop: AbortSignal, attempt: () => Promise<boolean>): Promise<boolean> {
  for (let waited = 0; !(await attempt()); waited += LOOK_AGAIN) {
    if (waited >= patience || stop.aborted) return false;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  }
  return true;
}
