// SPDX-License-Identifier: Apache-2.0
import { autoLock } from '@careplan-kit/drafts';
import type { CpkLock, HostContext } from '@careplan-kit/elements';
import { el } from './dom.js';
import { hasPin, pinOf } from './pin.js';
import { DRAFTS_DATABASE } from './sending/send.js';
import { type Session, signOut } from './session.js';

const MINUTE = 60_000;
const IDLE = 10 * MINUTE;

/** A tablet left on a trolley locks itself. Nothing that was typed is lost: it opens again for the same worker. */
export function lockWhenIdle(
  session: Session,
  signal: AbortSignal,
  { context, locked }: { readonly context: () => HostContext; readonly locked: () => void },
): void {
  const warning = el('cpk-time-out');
  document.body.append(warning);
  const idle = autoLock(
    { lock: () => signOut(session) },
    {
      idleMs: IDLE,
      warnMs: MINUTE,
      database: DRAFTS_DATABASE,
      onWarning(left) {
        warning.context = context();
        warning.warn(left);
      },
      onStay: warning.stay,
      onLocked: locked,
    },
  );
  warning.addEventListener('cpk-stay', () => idle.touch());
  signal.addEventListener('abort', () => {
    idle.stop();
    warning.remove();
  });
}

/** Covers an empty page: the same worker goes on with one press or with their PIN, and anybody else begins anew. */
export async function lockPage(
  { worker }: Session,
  context: HostContext,
  back: () => Promise<void>,
  somebodyElse: () => void,
): Promise<CpkLock> {
  const withPin = await hasPin(worker).catch(() => false);
  const unlock = async () => {
    if (withPin) await pinOf(worker, lock.ask).unlock();
    await back();
  };
  const lock: CpkLock = el(
    'cpk-lock',
    { context, name: DRAFTS_DATABASE, way: withPin ? 'secret' : 'host', unlock },
    el('p', {}, `Nobody used Lantern for ten minutes. ${worker.name} was signed in.`),
    el('button', { type: 'button', textContent: `I am not ${worker.name}`, onclick: () => somebodyElse() }),
  );
  lock.addEventListener('cpk-unlocked', () => {
    lock.remove();
    document.querySelector<HTMLElement>('h1')?.focus();
  });
  return lock;
}
