// SPDX-License-Identifier: Apache-2.0
import type { DraftFailure, DraftFailureKind } from '../failure.js';

const SENTENCES: Readonly<Partial<Record<DraftFailureKind, string>>> = {
  unavailable:
    'This browser window cannot keep what waits to be sent. The form is still on the screen; send it while you are online.',
  blocked: 'Another tab is holding the storage. Close the other tabs of this system; sending then goes on by itself.',
  terminated: 'The browser lost its storage. What was put in to be sent is kept; load the page again if this stays.',
  quota:
    'This device has no space left. The form was not put in to be sent; it is still on the screen. Free some space and try again.',
  'newer-schema': 'What waits here was kept by a newer version of this system. Load the page again to update it.',
  'no-key': 'The key to what waits to be sent could not be fetched. It is kept; check that you are signed in.',
  'lost-key': 'This waits under another key. It is kept, and is sent when that worker signs in on this device.',
  tampered: 'This was changed or damaged on this device and cannot be sent. Fill the form in again.',
  'changed-elsewhere': 'This has changed since you opened it, or was put in before. Look at the list again.',
  wiped:
    'The browser threw away what was kept on this device. What was waiting here and not sent is gone; look whether something has to be written and sent again.',
  locked: 'What waits to be sent is locked. It is kept; sign in again to send it.',
};

const OTHERWISE = 'This could not be put in to be sent or read. What was put in before is kept; it is tried again.';

/** The failure in plain English, for the worker who is sending. Hosts with their own wording choose it by `kind`. */
export function outboxFailureSentence(failure: DraftFailure): string {
  return SENTENCES[failure.kind] ?? OTHERWISE;
}
