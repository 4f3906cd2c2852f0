// SPDX-License-Identifier: Apache-2.0
import type { DraftFailure } from '@careplan-kit/drafts';
import type { Phrase } from '../words/words.js';

export const DRAFT_STATE_WORDS = {
  'draftState.empty': { en: 'Nothing to save yet', cy: 'Dim byd i’w gadw eto', note: 'Nothing has been typed.' },
  'draftState.saving': {
    en: 'Saving on this device…',
    cy: 'Yn cadw ar y ddyfais hon…',
    note: 'The first save is under way.',
  },
  'draftState.saved': {
    en: 'Saved on this device {time}',
    cy: 'Wedi’i gadw ar y ddyfais hon am {time}',
    note: '{time} is a time of day such as 14:02.',
  },
  'draftState.discarded': {
    en: 'Draft discarded',
    cy: 'Drafft wedi’i daflu',
    note: 'The worker threw the draft away.',
  },
  'draftState.lastSaved': {
    en: 'Last saved {time}.',
    cy: 'Cadwyd ddiwethaf am {time}.',
    note: 'After a failure; {time} is a time of day.',
  },
} as const satisfies Record<string, Phrase>;

/** One sentence for each failure: what it means for the worker, and what to do. */
export const DRAFT_FAILURE_WORDS: Readonly<Record<DraftFailure['kind'], Phrase>> = {
  unavailable: {
    en: 'This browser will not keep drafts. Finish and submit before you close the page.',
    cy: 'Nid yw’r porwr hwn yn cadw drafftiau. Gorffennwch a chyflwynwch cyn cau’r dudalen.',
    note: 'Private window, or storage switched off.',
  },
  blocked: {
    en: 'Another tab is open in an older version. Close the other tabs of this system, then try again.',
    cy: 'Mae tab arall ar agor mewn fersiwn hŷn. Caewch dabiau eraill y system hon, yna rhowch gynnig arall arni.',
    note: 'A new version cannot change the storage while an old tab uses it.',
  },
  terminated: {
    en: 'The browser closed its storage. What you type is kept on the page. Submit as soon as you can.',
    cy: 'Caeodd y porwr ei storfa. Mae’r hyn rydych yn ei deipio yn cael ei gadw ar y dudalen. Cyflwynwch cyn gynted ag y gallwch.',
    note: 'The connection died and could not be opened again.',
  },
  quota: {
    en: 'This device is full. What you type is kept on the page. Submit, or free some space.',
    cy: 'Mae’r ddyfais hon yn llawn. Mae’r hyn rydych yn ei deipio yn cael ei gadw ar y dudalen. Cyflwynwch, neu rhyddhewch le.',
    note: 'No room left for drafts.',
  },
  'newer-schema': {
    en: 'This draft was made by a newer version. Reload the page, then try again.',
    cy: 'Gwnaed y drafft hwn gan fersiwn mwy newydd. Ail-lwythwch y dudalen, yna rhowch gynnig arall arni.',
    note: 'The stored data is newer than the library.',
  },
  'no-key': {
    en: 'Drafts cannot be kept just now. What you type is kept on the page. Check that you are signed in.',
    cy: 'Ni ellir cadw drafftiau ar hyn o bryd. Mae’r hyn rydych yn ei deipio yn cael ei gadw ar y dudalen. Gwiriwch eich bod wedi mewngofnodi.',
    note: 'The host could not hand over the key.',
  },
  'lost-key': {
    en: 'A draft is on this device but its key has changed, so it cannot be opened. Ask your manager.',
    cy: 'Mae drafft ar y ddyfais hon ond mae ei allwedd wedi newid, felly ni ellir ei agor. Gofynnwch i’ch rheolwr.',
    note: 'Another key is in use than the one the draft was locked with.',
  },
  tampered: {
    en: 'A draft on this device has been damaged and cannot be trusted. It was left as it is. Tell your manager.',
    cy: 'Mae drafft ar y ddyfais hon wedi’i ddifrodi ac ni ellir ymddiried ynddo. Fe’i gadawyd fel y mae. Dywedwch wrth eich rheolwr.',
    note: 'The authentication of the stored draft failed.',
  },
  locked: {
    en: 'Drafts are locked. Sign in again to go on.',
    cy: 'Mae drafftiau wedi’u cloi. Mewngofnodwch eto i barhau.',
    note: 'The worker signed out, here or in another tab.',
  },
  'open-elsewhere': {
    en: 'This form is open in another tab. What you type here is not saved. Go back to the other tab.',
    cy: 'Mae’r ffurflen hon ar agor mewn tab arall. Nid yw’r hyn rydych yn ei deipio yma yn cael ei gadw. Ewch yn ôl i’r tab arall.',
    note: 'Another tab writes the same draft.',
  },
  'changed-elsewhere': {
    en: 'This draft was changed in another tab after you opened it here. What you type now is not saved. Open it again.',
    cy: 'Newidiwyd y drafft hwn mewn tab arall ar ôl i chi ei agor yma. Nid yw’r hyn rydych yn ei deipio nawr yn cael ei gadw. Agorwch ef eto.',
    note: 'The stored draft is newer than this page.',
  },
  'wrong-secret': {
    en: 'That is not right. Nothing was opened or changed. Try again.',
    cy: 'Nid yw hynny’n gywir. Ni chafodd dim ei agor na’i newid. Rhowch gynnig arall arni.',
    note: 'A wrong passphrase, PIN or code.',
  },
  wait: {
    en: 'There were too many wrong tries. Wait a while, then try again.',
    cy: 'Bu gormod o gynigion anghywir. Arhoswch ychydig, yna rhowch gynnig arall arni.',
    note: 'After several wrong passphrases, PINs or codes.',
  },
  'weak-secret': {
    en: 'That is too short or too easy to guess. Choose another.',
    cy: 'Mae hynny’n rhy fyr neu’n rhy hawdd ei ddyfalu. Dewiswch un arall.',
    note: 'A new passphrase, PIN or code is not good enough.',
  },
  'retired-key': {
    en: 'The key to your drafts was replaced. Sign in again to open them.',
    cy: 'Disodlwyd yr allwedd i’ch drafftiau. Mewngofnodwch eto i’w hagor.',
    note: 'The key was rotated, here or in another tab.',
  },
  'handed-over': {
    en: 'This draft was handed to another worker, who can open it. Ask them, if you still need it.',
    cy: 'Trosglwyddwyd y drafft hwn i weithiwr arall, sy’n gallu ei agor. Gofynnwch iddynt, os oes ei angen arnoch o hyd.',
    note: 'At the end of a shift, for example.',
  },
  'not-permitted': {
    en: 'You are not allowed to do this with this draft. It has not been changed.',
    cy: 'Nid oes gennych ganiatâd i wneud hyn gyda’r drafft hwn. Nid yw wedi’i newid.',
    note: 'The host does not permit handing over, taking over or discarding.',
  },
  'rescue-damaged': {
    en: 'This rescue file is not whole, or was changed. Nothing was taken from it.',
    cy: 'Nid yw’r ffeil achub hon yn gyfan, neu fe’i newidiwyd. Ni chymerwyd dim ohoni.',
    note: 'A rescue file holds drafts, encrypted, for another device.',
  },
  'rescue-newer': {
    en: 'This rescue file was made by a newer version. Reload the page, then try again.',
    cy: 'Gwnaed y ffeil achub hon gan fersiwn mwy newydd. Ail-lwythwch y dudalen, yna rhowch gynnig arall arni.',
    note: 'As above.',
  },
  exists: {
    en: 'There is another draft of this form already. Nothing was changed. Open that one first.',
    cy: 'Mae drafft arall o’r ffurflen hon eisoes. Ni newidiwyd dim. Agorwch hwnnw yn gyntaf.',
    note: 'A draft was to be put where another one is.',
  },
  'not-fetched': {
    en: 'A part of this system could not be fetched. Nothing was changed. Check the connection, then try again, or load the page again: what is typed is saved.',
    cy: 'Ni ellid nôl rhan o’r system hon. Ni newidiwyd dim. Gwiriwch y cysylltiad, yna rhowch gynnig arall arni, neu llwythwch y dudalen eto: mae’r hyn a deipiwyd wedi’i gadw.',
    note: 'Offline, and a part that is fetched when it is needed was needed. Some browsers try only once for each page.',
  },
  wiped: {
    en: 'The browser threw away what was kept on this device. What was not sent is gone: see whether something has to be written again. What you type now is kept.',
    cy: 'Mae’r porwr wedi dileu’r hyn a gadwyd ar y ddyfais hon. Mae’r hyn nad oedd wedi’i anfon wedi mynd: edrychwch a oes angen ysgrifennu rhywbeth eto. Bydd yr hyn rydych yn ei deipio nawr yn cael ei gadw.',
    note: 'The stored drafts were removed by the browser, after a crash for example. Nothing is typed yet.',
  },
  unknown: {
    en: 'The draft could not be saved. What you type is kept on the page. Submit as soon as you can.',
    cy: 'Ni ellid cadw’r drafft. Mae’r hyn rydych yn ei deipio yn cael ei gadw ar y dudalen. Cyflwynwch cyn gynted ag y gallwch.',
    note: 'Anything else.',
  },
};
