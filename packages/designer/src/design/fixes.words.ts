// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from './said.js';

/** Buttons that put right what was found. */
export const FIX_WORDS = {
  'fix.noCondition': { en: 'Always show it', cy: 'Ei ddangos bob tro', note: 'Button: removes the condition.' },
  'fix.noCalculation': {
    en: 'Let people answer it by hand',
    cy: 'Gadael i bobl ei ateb â llaw',
    note: 'Button: removes the calculation.',
  },
  'fix.noInitial': {
    en: 'Begin with a blank',
    cy: 'Dechrau’n wag',
    note: 'Button: removes the answer a question begins with.',
  },
  'fix.noScore': { en: 'Remove the score', cy: 'Tynnu’r sgôr', note: 'Button, with what is worked out from it.' },
  'fix.notRequired': { en: 'Do not ask for an answer', cy: 'Peidio â mynnu ateb', note: 'Button: not required.' },
  'fix.clearHidden': {
    en: 'Leave its answer out while it is hidden',
    cy: 'Gadael ei ateb allan tra bydd wedi’i guddio',
    note: 'Button.',
  },
  'fix.offerUnknowns': {
    en: 'Offer “none known”, “not known”, “declined” and “not asked”',
    cy: 'Cynnig “dim yn hysbys”, “ddim yn gwybod”, “gwrthodwyd” a “heb ofyn”',
    note: 'Button: so that a blank never passes for none.',
  },
  'fix.noBinding': {
    en: 'Do not take it from the record',
    cy: 'Peidio â’i gymryd o’r cofnod',
    note: 'Button: removes the tie to the record.',
  },
  'fix.wholeCode': {
    en: 'Keep the code with its words',
    cy: 'Cadw’r cod gyda’i eiriau',
    note: 'Button: a choice is written into the record as code and words together.',
  },
  'fix.quiet': { en: 'Write it in small letters', cy: 'Ei ysgrifennu mewn llythrennau bach', note: 'Button.' },
  'fix.noColon': { en: 'Take away the colon', cy: 'Tynnu’r colon', note: 'Button.' },
  'fix.dropDown': { en: 'Show them as a list', cy: 'Eu dangos fel rhestr', note: 'Button: a drop-down.' },
  'fix.limitSize': { en: 'Limit it to 20 MB', cy: 'Ei gyfyngu i 20 MB', note: 'Button: size of a file.' },
  'fix.remove': { en: 'Remove “{item}”', cy: 'Tynnu “{item}”', note: 'Button: removes a question.' },
  'fix.rename': { en: 'Call it “{id}”', cy: 'Ei alw’n “{id}”', note: 'Button: id, a name for programs.' },
  'fix.turnRound': { en: 'Turn them round', cy: 'Eu troi o gwmpas', note: 'Button: least and most change places.' },
  'fix.once': { en: 'Give it once', cy: 'Ei roi unwaith', note: 'Button: no longer repeating.' },
  'fix.leaveOut': { en: 'Leave that setting out', cy: 'Gadael y gosodiad hwnnw allan', note: 'Button.' },
  'fix.leaveWords': {
    en: 'Remove those words',
    cy: 'Tynnu’r geiriau hynny',
    note: 'Button: removes words in another language that belong to nothing.',
  },
  'fix.asText': { en: 'Make it a question for text', cy: 'Ei wneud yn gwestiwn testun', note: 'Button.' },
  'fix.yesNo': { en: 'Make it a yes-or-no question', cy: 'Ei wneud yn gwestiwn ie neu na', note: 'Button.' },
  'fix.moveOut': { en: 'Move it one level out', cy: 'Ei symud un lefel allan', note: 'Button: less nested.' },
  'fix.version': {
    en: 'Give the form the version {version}',
    cy: 'Rhoi’r fersiwn {version} i’r ffurflen',
    note: 'Button.',
  },
  'fix.reviewed': {
    en: 'Somebody who speaks it has read it',
    cy: 'Mae siaradwr yr iaith wedi ei ddarllen',
    note: 'Button: the translation was checked.',
  },
  'fix.say': { en: 'Write “{words}”', cy: 'Ysgrifennu “{words}”', note: 'Button: other words for a question.' },
} as const satisfies Record<string, Phrase>;
