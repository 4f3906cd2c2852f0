// SPDX-License-Identifier: Apache-2.0
import { type PassphraseKeyProvider, type PassphraseOptions, passphraseKeyProvider } from '@careplan-kit/drafts';
import type { CpkLock, HostContext } from '@careplan-kit/elements';
import type { CareActor } from '@careplan-kit/model';
import { el } from './dom.js';
import { WORKERS } from './residents.js';

const PINS_DATABASE = 'lantern-pins';

/** Bytes that only the server has: with the tablet's disk alone nobody can try PINs. */
async function pepperOf({ id }: CareActor): Promise<Uint8Array> {
  const response = await fetch('/session', { method: 'POST', body: JSON.stringify({ worker: id }) });
  if (!response.ok) throw new Error(`The session was refused (${response.status}).`);
  const { pinPepper } = (await response.json()) as { pinPepper: string };
  return Uint8Array.from(atob(pinPepper), (character) => character.charCodeAt(0));
}

/**
 * The PIN of a worker on this tablet. It opens the locked screen, and counts wrong tries over reloads. The keys of the
 * drafts are still those of the server.
 */
export function pinOf(worker: CareActor, ask: PassphraseOptions['ask']): PassphraseKeyProvider {
  return passphraseKeyProvider({
    database: PINS_DATABASE,
    kind: 'pin',
    // It is stored in clear, so it is a number and no name.
    slot: String(WORKERS.findIndex(({ id }) => id === worker.id)),
    pepper: () => pepperOf(worker),
    ask,
  });
}

export const hasPin = (worker: CareActor) =>
  pinOf(worker, () => Promise.reject(new Error('Nobody is asked.'))).exists();

/** Asks for a new PIN, or for the present one and then for another. */
export async function choosePin(worker: CareActor, context: HostContext): Promise<void> {
  const isNew = !(await hasPin(worker));
  const lock: CpkLock = el(
    'cpk-lock',
    {
      context,
      name: PINS_DATABASE,
      way: 'secret',
      unlock: async () => {
        const pin = pinOf(worker, lock.ask);
        await (isNew ? pin.unlock() : pin.change());
      },
    },
    el(
      'p',
      {},
      'A PIN opens Lantern again after it locked itself, so that nobody else who picks up this tablet can go on as you.',
    ),
    el(
      'p',
      { class: 'muted' },
      'It is no stronger than that. Six digits can be watched or guessed by somebody who has time, so Lantern waits longer ' +
        'after each wrong try. What Lantern stores here is encrypted with a key from the server, and not with the PIN: if ' +
        'you forget it, press “I am not” and sign in again, and your drafts are there. Do not use the PIN of your bank card.',
    ),
    el('button', { type: 'button', textContent: 'Not now', onclick: () => lock.remove() }),
  );
  lock.addEventListener('cpk-unlocked', () => lock.remove());
  document.body.append(lock);
  lock.locked = true;
}

/** With the rest of the demonstration. */
export function forgetPins(): void {
  indexedDB.deleteDatabase(PINS_DATABASE);
}
