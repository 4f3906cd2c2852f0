// SPDX-License-Identifier: Apache-2.0
import { takeWriterLock } from '../writer-lock.js';

/**
 * Does the work if no other tab is sending, and gives whether it did. Nobody waits in line: the browser may put a tab to
 * sleep that waits, and would then hand it the right to send. Nobody takes it from another either: the other may be
 * half way. When a tab dies, the browser frees it.
 */
export async function withSendingLock(name: string, work: () => Promise<void>): Promise<boolean> {
  const lock = await takeWriterLock(name);
  if (!lock) return false;
  try {
    await work();
  } finally {
    await lock.release();
  }
  return true;
}
