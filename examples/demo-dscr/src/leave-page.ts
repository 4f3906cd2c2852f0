// SPDX-License-Identifier: Apache-2.0
import { el } from './dom.js';
import { finishedHere, isUnsent } from './sending/standing.js';
import type { Session } from './session.js';

/** As long as a worker would wait at the door. */
const PATIENCE = 5000;

/** Sends what still can be, and says how many of this worker's forms stay behind. */
export async function leftBehind(session: Session): Promise<number> {
  const unsent = async () =>
    (await finishedHere(session)).filter((one) => isUnsent(one) && one.author.id === session.worker.id).length;
  if ((await unsent()) === 0) return 0;
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([session.outbox.drain({ now: true }).catch(() => undefined), patience]);
  return unsent();
}

/** Asked before a worker leaves with something unsent: it can be sent by nobody else. */
export function leavePage(count: number, leave: () => void, stay: () => void): HTMLElement {
  const one = count === 1;
  return el(
    'main',
    { id: 'main', class: 'narrow' },
    el('h1', { tabIndex: -1 }, one ? '1 finished form is not sent yet' : `${count} finished forms are not sent yet`),
    el(
      'p',
      {},
      `${one ? 'It stays' : 'They stay'} on this device, locked. Nobody else can open or send ${one ? 'it' : 'them'}: sign in here again.`,
    ),
    el(
      'p',
      { class: 'actions' },
      el('button', { type: 'button', class: 'primary', textContent: 'Stay signed in', onclick: stay }),
      el('button', { type: 'button', textContent: 'Sign out all the same', onclick: leave }),
    ),
  );
}
