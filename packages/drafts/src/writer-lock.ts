// SPDX-License-Identifier: Apache-2.0
import { asDraftError } from './failure-of.js';
import { DraftError } from './failure.js';

export interface WriterLock {
  /** False once it was let go, or taken away by the browser. */
  readonly held: boolean;
  release(): Promise<void>;
}

/** The right to write one draft, in all tabs. Null when another has it: nobody waits, because the holder may be asleep. */
export async function takeWriterLock(name: string): Promise<WriterLock | null> {
  // Without them two tabs could write over each other.
  if (!globalThis.navigator?.locks) throw new DraftError({ kind: 'unavailable' });
  return new Promise((resolve, reject) => {
    let held = false;
    const ended = navigator.locks.request(name, { ifAvailable: true }, (lock) => {
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
      .catch((cause: unknown) => reject(asDraftError(cause, 'opening')))
      .finally(() => {
        held = false;
      });
  });
}
