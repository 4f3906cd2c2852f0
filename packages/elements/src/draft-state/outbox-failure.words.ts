// SPDX-License-Identifier: Apache-2.0
import type { DraftFailure } from '@careplan-kit/drafts';
import type { Phrase } from '../words/words.js';

/** What a failure means for somebody who is sending. The English is that of `outboxFailureSentence`. */
export const OUTBOX_FAILURE_WORDS: Readonly<Partial<Record<DraftFailure['kind'], Phrase>>> & {
  readonly unknown: Phrase;
} = {
  wiped: {
    en: 'The browser threw away what was kept on this device. What was waiting here and not sent is gone; look whether something has to be written and sent again.',
    cy: 'Mae’r porwr wedi dileu’r hyn a gadwyd ar y ddyfais hon. Mae’r hyn a oedd yn aros yma heb ei anfon wedi mynd; edrychwch a oes angen ysgrifennu ac anfon rhywbeth eto.',
    note: 'The storage was removed by the browser, after a crash for example.',
  },
  unavailable: {
    en: 'This browser window cannot keep what waits to be sent. The form is still on the screen; send it while you are online.',
    cy: 'Ni all ffenestr y porwr hon gadw’r hyn sy’n aros i’w anfon. Mae’r ffurflen yn dal ar y sgrin; anfonwch hi tra byddwch ar-lein.',
    note: 'Private window, or storage switched off.',
  },
  blocked: {
    en: 'Another tab is holding the storage. Close the other tabs of this system; sending then goes on by itself.',
    cy: 'Mae tab arall yn dal y storfa. Caewch dabiau eraill y system hon; bydd yr anfon yn mynd yn ei flaen ar ei ben ei hun wedyn.',
    note: 'An old tab holds an older version of the storage.',
  },
  terminated: {
    en: 'The browser lost its storage. What was put in to be sent is kept; load the page again if this stays.',
    cy: 'Collodd y porwr ei storfa. Mae’r hyn a roddwyd i’w anfon yn cael ei gadw; ail-lwythwch y dudalen os yw hyn yn parhau.',
    note: 'The connection died and could not be opened again.',
  },
  quota: {
    en: 'This device has no space left. The form was not put in to be sent; it is still on the screen. Free some space and try again.',
    cy: 'Nid oes lle ar ôl ar y ddyfais hon. Ni roddwyd y ffurflen i’w hanfon; mae’n dal ar y sgrin. Rhyddhewch le a rhowch gynnig arall arni.',
    note: 'No room left.',
  },
  'newer-schema': {
    en: 'What waits here was kept by a newer version of this system. Load the page again to update it.',
    cy: 'Cadwyd yr hyn sy’n aros yma gan fersiwn mwy newydd o’r system hon. Ail-lwythwch y dudalen i’w diweddaru.',
    note: 'The stored data is newer than the library. “Diweddaru” is of the page.',
  },
  'no-key': {
    en: 'The key to what waits to be sent could not be fetched. It is kept; check that you are signed in.',
    cy: 'Nid oedd modd nôl yr allwedd i’r hyn sy’n aros i’w anfon. Mae’n cael ei gadw; gwnewch yn siŵr eich bod wedi mewngofnodi.',
    note: 'The host gave no key.',
  },
  'lost-key': {
    en: 'This waits under another key. It is kept, and is sent when that worker signs in on this device.',
    cy: 'Mae hwn yn aros o dan allwedd arall. Mae’n cael ei gadw, a chaiff ei anfon pan fydd y gweithiwr hwnnw’n mewngofnodi ar y ddyfais hon.',
    note: 'Another worker’s entry.',
  },
  tampered: {
    en: 'This was changed or damaged on this device and cannot be sent. Fill the form in again.',
    cy: 'Newidiwyd neu ddifrodwyd hwn ar y ddyfais hon ac ni ellir ei anfon. Llenwch y ffurflen eto.',
    note: 'Fails the check of authenticity.',
  },
  'changed-elsewhere': {
    en: 'This has changed since you opened it, or was put in before. Look at the list again.',
    cy: 'Mae hwn wedi newid ers i chi ei agor, neu fe’i rhoddwyd i mewn o’r blaen. Edrychwch ar y rhestr eto.',
    note: 'Another tab was faster.',
  },
  locked: {
    en: 'What waits to be sent is locked. It is kept; sign in again to send it.',
    cy: 'Mae’r hyn sy’n aros i’w anfon wedi’i gloi. Mae’n cael ei gadw; mewngofnodwch eto i’w anfon.',
    note: 'After signing out, in any tab.',
  },
  unknown: {
    en: 'This could not be put in to be sent or read. What was put in before is kept; it is tried again.',
    cy: 'Nid oedd modd rhoi hwn i’w anfon na’i ddarllen. Mae’r hyn a roddwyd i mewn o’r blaen yn cael ei gadw; rhoddir cynnig arall arni.',
    note: 'Anything else.',
  },
};
