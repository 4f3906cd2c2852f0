// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from './phrase.js';

export const SYNC_WORDS = {
  reOffer: {
    en: '{first} at {firstTime} local then {second} at {secondTime} local is a plausible re-offer; keep both, ask for confirmation',
    cy: 'mae {first} am {firstTime} amser lleol ac yna {second} am {secondTime} amser lleol yn ail gynnig credadwy; cadwch y ddau, gofynnwch am gadarnhad',
    note: 'Two devices recorded different outcomes of one dose. {first} and {second} are outcomes, the times are 07:50.',
  },
  overlap: {
    en: '{first} at {firstTime} local and {second} at {secondTime} local were recorded on different devices; keep both, ask for confirmation',
    cy: 'cofnodwyd {first} am {firstTime} amser lleol a {second} am {secondTime} amser lleol ar ddyfeisiau gwahanol; cadwch y ddau, gofynnwch am gadarnhad',
    note: 'Two devices recorded outcomes of one dose that do not follow from each other. As above.',
  },
  missedClockChange: {
    en: 'An exactly one hour offset usually means the device missed a clock change.',
    cy: 'Mae gwahaniaeth o awr union fel arfer yn golygu bod y ddyfais wedi methu newid y clociau.',
    note: 'Beside a record whose time has to be confirmed.',
  },
  farOffClock: {
    en: 'The clock of the device was {minutes} minutes out. The time was corrected; ask who gave it whether it is right.',
    cy: 'Roedd cloc y ddyfais {minutes} munud allan ohoni. Cywirwyd yr amser; gofynnwch i’r un a’i rhoddodd a yw’n iawn.',
    note: 'Beside a record whose time has to be confirmed.',
  },
} as const satisfies Readonly<Record<string, Phrase>>;
