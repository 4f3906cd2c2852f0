// SPDX-License-Identifier: Apache-2.0
import type { CpkSubmitEvent } from '../events/submit-event.js';

/**
 * Fires the event, and resolves when the host has stored what it hands over. A listener that breaks before it has said
 * what to wait for has stored nothing: its error must not read as success and cost the worker the draft.
 */
export async function handOverTo(target: EventTarget, event: CpkSubmitEvent): Promise<void> {
  const broken: unknown[] = [];
  // What a listener throws does not come back from `dispatchEvent`; it is told to the window meanwhile.
  const note = ({ error }: ErrorEvent) => void broken.push(error);
  globalThis.addEventListener('error', note);
  target.dispatchEvent(event);
  globalThis.removeEventListener('error', note);
  if (broken.length > 0 && !event.awaited) throw broken[0];
  await event.stored;
}
