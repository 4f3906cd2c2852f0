// SPDX-License-Identifier: Apache-2.0
import type { DraftFailure, DraftFailureKind } from './failure.js';

const SENTENCES: Readonly<Record<DraftFailureKind, string>> = {
  unavailable:
    'This browser window cannot keep drafts. You can fill the form in, but nothing is kept until you send it.',
  blocked:
    'Another tab is holding the draft storage. Close the other tabs of this system; saving then goes on by itself.',
  terminated: 'The browser lost its draft storage. What you typed is still on the screen; saving is tried again.',
  quota:
    'This device has no space left for drafts. What you typed is still on the screen; send the form, or free some space.',
  'newer-schema': 'This draft was kept by a newer version of this system. Load the page again to update it.',
  'no-key':
    'The key to your drafts could not be fetched. What you typed is not kept yet; check that you are signed in.',
  'lost-key': 'This draft was kept under another key and cannot be opened. It has not been changed.',
  tampered: 'This draft was changed or damaged on this device and cannot be trusted. It has not been opened.',
  'open-elsewhere': 'This draft is open in another tab or window. Nothing typed here is kept while it is open there.',
  'changed-elsewhere':
    'This draft was changed elsewhere after you opened it. What you typed here is not kept; open the form again.',
  locked: 'Drafts are locked. Sign in again to go on.',
  'wrong-secret': 'That is not right. Nothing was opened or changed; try again.',
  wait: 'There were too many wrong tries. Wait a while, then try again.',
  'weak-secret': 'That is too short or too easy to guess. Choose another.',
  'retired-key': 'The key to your drafts was replaced. Sign in again to open them with the new one.',
  'handed-over': 'This draft was handed to another worker, who can open it. It has not been changed.',
  'not-permitted': 'You are not allowed to do this with this draft. It has not been changed.',
  'rescue-damaged': 'This rescue file is not whole, or was changed. Nothing was taken from it.',
  'rescue-newer': 'This rescue file was made by a newer version of this system. Load the page again to update it.',
  exists: 'There is another draft of this form already. Nothing was changed.',
  'not-fetched':
    'A part of this system could not be fetched. Nothing was changed; check the connection and try again, or load the page again: what is typed is saved.',
  wiped:
    'The browser threw away what was kept on this device. What was not sent is gone; look whether something has to be written again. What you type now is kept.',
  unknown: 'The draft could not be kept. What you typed is still on the screen; saving is tried again.',
};

/** The failure in plain English, for the worker. Hosts with their own wording choose it by `kind`. */
export function failureSentence(failure: DraftFailure): string {
  return SENTENCES[failure.kind];
}
