// SPDX-License-Identifier: Apache-2.0
import type { StoringEvent } from '@careplan-kit/elements/base';

/** Whether the host has stored what an event holds. Without a listener that says what to wait for, nothing counts as stored. */
export async function isStored(event: StoringEvent): Promise<boolean> {
  try {
    if (!event.awaited) throw new TypeError(`Nobody waits for ${event.type}: it was not stored.`);
    await event.stored;
    return true;
  } catch (cause) {
    reportError(cause);
    return false;
  }
}
