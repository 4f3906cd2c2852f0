// SPDX-License-Identifier: Apache-2.0
import type { Session } from '../session.js';
import { putInWhatWaits } from './finish.js';
import { type Finished, finishedHere } from './standing.js';

export type SendingListener = (all: readonly Finished[]) => void;

/** Tells how everything that was finished here stands, now and after each change in any tab, until the signal ends it. */
export function watchSending(session: Session, signal: AbortSignal, listener: SendingListener): void {
  let turn = 0;
  const look = async () => {
    const mine = ++turn;
    const all = await finishedHere(session);
    if (mine === turn && !signal.aborted) listener(all);
  };
  const lookSoon = () => void look();
  const stop = session.outbox.subscribe(lookSoon);
  signal.addEventListener('abort', stop);
  session.store.changes.addEventListener('change', lookSoon, { signal });
  for (const name of ['online', 'offline']) window.addEventListener(name, lookSoon, { signal });
  lookSoon();
}

/** What could not be put into the outbox is put in when the network is back, for with it comes the key. */
export function putInWhenOnline(session: Session, signal: AbortSignal): void {
  window.addEventListener('online', () => void putInWhatWaits(session), { signal });
}
