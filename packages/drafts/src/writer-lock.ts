// SPDX-License-Identifier: Apache-2.0
import { asDraftError } from './failure-of.js';
import { DraftError } from './failure.js';

export interface WriterLock {
  /** False once it was let go, or taken away by the browser. */
  readonly held: boolean;
  release(): Promise<void>;
}

/** A change of keys holds a draft for a moment. Longer only when its tab was put to sleep. */
const PATIENCE = 3000;

/**
 * The right to write one draft, in all tabs. Null when another has it: nobody waits, because the holder may be asleep.
 * A change of keys asks for it as `shared`, and so is told from who has the draft open: that one is waited for.
 */
export async function takeWriterLock(name: string, mode: LockMode = 'exclusive'): Promise<WriterLock | null> {
  // Without them two tabs could write over each other.
  if (!globalThis.navigator?.locks) throw new DraftError({ kind: 'unavailable' });
  const lock = await request(name, { mode, ifAvailable: true });
  if (lock) return lock;
  const { held = [] } = await navigator.locks.query();
  if (held.some((other) => other.name === name && other.mode === 'exclusive')) return null;
  return request(name, { mode, signal: AbortSignal.timeout(PATIENCE) });
}

function request(name: string, options: LockOptions): Promise<WriterLock | null> {
  return new Promise((resolve, reject) => {
    let held = false;
    const ended = navigator.locks.request(name, options, (lock) => {
      if (!lock) return resolve(null);
      held = true;
      return new Promise<void>((letGo) => {
        resolve({
          get held() {
            return held;
          },
          async release() {
            letGo();
            await settled;
          },
        });
      });
    });
    const settled = ended
      .catch((cause: unknown) => (options.signal?.aborted ? resolve(null) : reject(asDraftError(cause, 'opening'))))
      .finally(() => {
        held = false;
      });
  });
}
