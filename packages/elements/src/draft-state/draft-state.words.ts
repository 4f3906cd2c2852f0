// SPDX-License-Identifier: Apache-2.0
import type { DraftFailure } from '@careplan-kit/drafts';
import type { Phrase } from '../words/words.js';

export const DRAFT_STATE_WORDS = {
  'draftState.empty': { en: 'Nothing to save yet', note: 'Nothing has been typed.' },
  'draftState.saving': { en: 'Saving on this device…', note: 'The first save is under way.' },
  'draftState.saved': { en: 'Saved on this device {time}', note: '{time} is a time of day such as 14:02.' },
  'draftState.discarded': { en: 'Draft discarded', note: 'The worker threw the draft away.' },
  'draftState.none': {
    en: 'Drafts are not kept on this device',
    note: 'The host gave no draft store: what is typed is lost when the page closes.',
  },
  'draftState.lastSaved': { en: 'Last saved {time}.', note: 'After a failure; {time} is a time of day.' },
} as const satisfies Record<string, Phrase>;

/** One sentence for each failure: what it means for the worker, and what to do. */
export const DRAFT_FAILURE_WORDS: Readonly<Record<DraftFailure['kind'], Phrase>> = {
  unavailable: {
    en: 'This browser will not keep drafts. Finish and submit before you close the page.',
    note: 'Private window, or storage switched off.',
  },
  blocked: {
    en: 'Another tab is open in an older version. Close the other tabs of this system, then try again.',
    note: 'A new version cannot change the storage while an old tab uses it.',
  },
  terminated: {
    en: 'The browser closed its storage. What you type is kept on the page. Submit as soon as you can.',
    note: 'The connection died and could not be opened again.',
  },
  quota: {
    en: 'This device is full. What you type is kept on the page. Submit, or free some space.',
    note: 'No room left for drafts.',
  },
  'newer-schema': {
    en: 'This draft was made by a newer version. Reload the page, then try again.',
    note: 'The stored data is newer than the library.',
  },
  'no-key': {
    en: 'Drafts cannot be kept just now. What you type is kept on the page. Check that you are signed in.',
    note: 'The host could not hand over the key.',
  },
  'lost-key': {
    en: 'A draft is on this device but its key has changed, so it cannot be opened. Ask your manager.',
    note: 'Another key is in use than the one the draft was locked with.',
  },
  tampered: {
    en: 'A draft on this device has been damaged and cannot be trusted. It was left as it is. Tell your manager.',
    note: 'The authentication of the stored draft failed.',
  },
  locked: { en: 'Drafts are locked. Sign in again to go on.', note: 'The worker signed out, here or in another tab.' },
  'open-elsewhere': {
    en: 'This form is open in another tab. What you type here is not saved. Go back to the other tab.',
    note: 'Another tab writes the same draft.',
  },
  'changed-elsewhere': {
    en: 'This draft was changed in another tab after you opened it here. What you type now is not saved. Open it again.',
    note: 'The stored draft is newer than this page.',
  },
  unknown: {
    en: 'The draft could not be saved. What you type is kept on the page. Submit as soon as you can.',
    note: 'Anything else.',
  },
};
