// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

const who = 'Before any medicine is shown: making sure that this is the person.';

/** The words of making sure who it is, and of what is there or not before it. */
export const IDENTITY_WORDS = {
  'emarRound.faulty': {
    en: 'The medicines record cannot be read. Do not rely on this page: use your paper chart and tell the office.',
    cy: 'Ni ellir darllen y cofnod meddyginiaethau. Peidiwch â dibynnu ar y dudalen hon: defnyddiwch eich siart bapur a dywedwch wrth y swyddfa.',
    note: 'In place of everything.',
  },
  'emarRound.notFetched': {
    en: 'What works out the medicines could not be fetched; there may be no network here. Use your paper chart until it can be.',
    cy: 'Ni ellid nôl yr hyn sy’n gweithio allan y meddyginiaethau; efallai nad oes rhwydwaith yma. Defnyddiwch eich siart bapur nes y gellir.',
    note: 'In place of everything.',
  },
  'emarRound.again': { en: 'Try again', cy: 'Rhoi cynnig arall arni', note: 'Button.' },
  'emarRound.withheld': {
    en: 'You may not see this person’s medicines. Ask whoever leads the shift.',
    cy: 'Ni chewch weld meddyginiaethau’r person hwn. Gofynnwch i arweinydd y shifft.',
    note: 'In place of a person’s medicines.',
  },
  'emarRound.mayNotRecord': {
    en: 'You can read this, and may not record here.',
    cy: 'Gallwch ddarllen hwn, ond ni chewch gofnodi yma.',
    note: 'Over the cards.',
  },
  'emarRound.cancel': { en: 'Cancel', cy: 'Canslo', note: 'Button: stops the camera.' },
  'emarRound.back': { en: 'Back to the list', cy: 'Yn ôl i’r rhestr', note: 'Button.' },
  'emarRound.who': { en: 'Is this {name}?', cy: 'Ai {name} yw hwn?', note: who },
  'emarRound.who.how': {
    en: 'Look at the photo, and ask for the name and the date of birth.',
    cy: 'Edrychwch ar y llun, a gofynnwch am yr enw a’r dyddiad geni.',
    note: who,
  },
  'emarRound.who.noPhoto': {
    en: 'There is no photo. Ask for the name and the date of birth, or ask somebody who knows the person.',
    cy: 'Nid oes llun. Gofynnwch am yr enw a’r dyddiad geni, neu gofynnwch i rywun sy’n adnabod y person.',
    note: who,
  },
  'emarRound.who.yes': { en: 'Yes, this is {name}', cy: 'Ie, {name} yw hwn', note: `${who} Button.` },
  'emarRound.who.scan': { en: 'Scan the wristband', cy: 'Sganio’r strap arddwrn', note: `${who} Button.` },
  'emarRound.who.no': { en: 'No, go back', cy: 'Na, yn ôl', note: `${who} Button.` },
  'emarRound.who.other': {
    en: 'Stop: this wristband is not {name}’s. Nothing was opened.',
    cy: 'Stopiwch: nid strap arddwrn {name} yw hwn. Ni agorwyd dim.',
    note: who,
  },
  'emarRound.who.notRead': {
    en: 'The wristband could not be read. Check name and date of birth instead.',
    cy: 'Ni ellid darllen y strap arddwrn. Gwiriwch yr enw a’r dyddiad geni yn lle hynny.',
    note: who,
  },
  'emarRound.who.seen': { en: 'Checked at {time}', cy: 'Gwiriwyd am {time}', note: 'Beside the name of who is open.' },
  'emarRound.who.scanned': { en: 'Wristband scanned at {time}', cy: 'Sganiwyd y strap am {time}', note: 'The same.' },
} as const satisfies Record<string, Phrase>;
