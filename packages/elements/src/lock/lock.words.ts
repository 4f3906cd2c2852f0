// SPDX-License-Identifier: Apache-2.0
import type { Counted } from '../about-me/counted.js';
import type { Phrase } from '../words/words.js';

export const LOCK_WORDS = {
  'lock.title': { en: 'Locked', cy: 'Wedi’i gloi', note: 'Heading of the page that covers everything.' },
  'lock.saved': {
    en: 'What you typed is saved on this device, {moment}. It is there when you sign in again.',
    cy: 'Mae’r hyn a deipiwyd gennych wedi’i gadw ar y ddyfais hon, {moment}. Bydd yno pan fyddwch yn mewngofnodi eto.',
    note: '{moment} is a date and time.',
  },
  'lock.lastSaved': {
    en: 'What you typed was last saved on this device {moment}. It is there when you sign in again.',
    cy: 'Cadwyd yr hyn a deipiwyd gennych ddiwethaf ar y ddyfais hon {moment}. Bydd yno pan fyddwch yn mewngofnodi eto.',
    note: '{moment} is a date and time. Nothing says that all of it was saved.',
  },
  'lock.notSaved': {
    en: 'What you typed last could not be saved. Look at it again when you have signed in.',
    cy: 'Ni ellid cadw’r hyn a deipiwyd gennych ddiwethaf. Edrychwch arno eto ar ôl i chi fewngofnodi.',
    note: 'Saving had failed before the lock.',
  },
  'lock.kept': {
    en: 'What was saved stays on this device.',
    cy: 'Mae’r hyn a gadwyd yn aros ar y ddyfais hon.',
    note: 'Nothing was being typed, or the host does not say.',
  },
  'lock.signIn': { en: 'Sign in again', cy: 'Mewngofnodi eto', note: 'Button: calls the host.' },
  'lock.unlock': { en: 'Unlock', cy: 'Datgloi', note: 'Button under the box for a PIN or passphrase.' },
  'lock.working': { en: 'Unlocking…', cy: 'Yn datgloi…', note: 'While it is tried. It may take a second.' },
  'lock.pin': { en: 'Your PIN', cy: 'Eich PIN', note: 'Label of a box.' },
  'lock.passphrase': { en: 'Your passphrase', cy: 'Eich cyfrinair', note: 'Label of a box.' },
  'lock.new.pin': { en: 'Choose a PIN', cy: 'Dewiswch PIN', note: 'Label of a box, the first time on a device.' },
  'lock.new.passphrase': {
    en: 'Choose a passphrase',
    cy: 'Dewiswch gyfrinair',
    note: 'Label of a box, the first time on a device.',
  },
  'lock.again': { en: 'The same once more', cy: 'Yr un peth eto', note: 'Label of a second box: it is typed twice.' },
  'lock.length.pin': {
    en: 'At least {number} figures.',
    cy: 'O leiaf {number} o rifau.',
    note: 'Under the label of a new PIN.',
  },
  'lock.length.passphrase': {
    en: 'At least {number} signs. Several words are best.',
    cy: 'O leiaf {number} o nodau. Sawl gair sydd orau.',
    note: 'Under the label of a new passphrase.',
  },
  'lock.forgotten': {
    en: 'If it is forgotten, nobody can open what is on this device. A PIN keeps out who picks the device up, not who copies its disk.',
    cy: 'Os caiff ei anghofio, ni all neb agor yr hyn sydd ar y ddyfais hon. Mae PIN yn cadw allan pwy bynnag sy’n codi’r ddyfais, nid pwy bynnag sy’n copïo ei disg.',
    note: 'Under that, for a PIN.',
  },
  'lock.forgotten.passphrase': {
    en: 'If it is forgotten, nobody can open what is on this device.',
    cy: 'Os caiff ei anghofio, ni all neb agor yr hyn sydd ar y ddyfais hon.',
    note: 'Under that, for a passphrase.',
  },
  'lock.differ': {
    en: 'The two are not the same. Type both again.',
    cy: 'Nid yw’r ddau yr un peth. Teipiwch y ddau eto.',
    note: 'Error.',
  },
  'lock.blank': { en: 'Type it first.', cy: 'Teipiwch ef yn gyntaf.', note: 'Error: the box is empty.' },
  'lock.show': { en: 'Show what I type', cy: 'Dangos yr hyn rwy’n ei deipio', note: 'Tick box.' },
  'lock.failed': {
    en: 'You could not be signed in. What was saved stays on this device. Check the connection, then try again.',
    cy: 'Ni ellid eich mewngofnodi. Mae’r hyn a gadwyd yn aros ar y ddyfais hon. Gwiriwch y cysylltiad, yna rhowch gynnig arall arni.',
    note: 'Signing in failed for a reason that is the host’s.',
  },
  'lock.until': {
    en: 'There were too many wrong tries. The next one is possible at {time}.',
    cy: 'Bu gormod o gynigion anghywir. Mae’r cynnig nesaf yn bosibl am {time}.',
    note: '{time} is a time of day with seconds.',
  },
} as const satisfies Record<string, Phrase>;

/** Wrong tries so far. Honest: a wait follows, and nothing is ever deleted by them. */
export const TRIES_COUNT: Counted = {
  one: {
    en: '{number} wrong try so far. After three there is a wait before each. Nothing is ever deleted by wrong tries.',
    cy: '{number} cynnig anghywir hyd yma. Ar ôl tri bydd rhaid aros cyn pob un. Ni chaiff dim ei ddileu oherwydd cynigion anghywir.',
    note: 'Under the label.',
  },
  two: {
    en: '{number} wrong tries so far. After three there is a wait before each. Nothing is ever deleted by wrong tries.',
    cy: '{number} gynnig anghywir hyd yma. Ar ôl tri bydd rhaid aros cyn pob un. Ni chaiff dim ei ddileu oherwydd cynigion anghywir.',
    note: 'As above.',
  },
  other: {
    en: '{number} wrong tries so far. There is a wait before each now. Nothing is ever deleted by wrong tries.',
    cy: '{number} cynnig anghywir hyd yma. Rhaid aros cyn pob un nawr. Ni chaiff dim ei ddileu oherwydd cynigion anghywir.',
    note: 'As above, for three or more.',
  },
};
