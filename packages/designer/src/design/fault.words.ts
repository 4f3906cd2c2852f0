// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from './said.js';

/** What keeps a form from being used at all. `item` is what it is about: a question, a section, a score or the form. */
export const FAULT_WORDS = {
  noLabel: {
    en: 'A question has no words yet. Write what is to be asked.',
    cy: 'Nid oes geiriau i gwestiwn eto. Ysgrifennwch yr hyn i’w ofyn.',
    note: 'A question without a label.',
  },
  noTitle: {
    en: 'The form has no name yet. Write one.',
    cy: 'Nid oes enw i’r ffurflen eto. Ysgrifennwch un.',
    note: 'A form without a title.',
  },
  noAddress: {
    en: 'The form has no address yet. Write one that is yours, such as https://your-home.example/forms/falls.',
    cy: 'Nid oes cyfeiriad i’r ffurflen eto. Ysgrifennwch un sy’n eiddo i chi, fel https://your-home.example/forms/falls.',
    note: 'The canonical address of a form.',
  },
  noOptions: {
    en: '“{item}” has nothing to choose from. Write its options.',
    cy: 'Nid oes dim i’w ddewis yn “{item}”. Ysgrifennwch ei ddewisiadau.',
    note: 'A choice without options.',
  },
  optionWords: {
    en: 'An answer of “{item}” has no words. Write them, or remove it.',
    cy: 'Nid oes geiriau i un o atebion “{item}”. Ysgrifennwch nhw, neu ei dynnu.',
    note: 'An answer to choose from.',
  },
  badVersion: {
    en: 'The version of the form is three numbers, such as 1.2.0.',
    cy: 'Tri rhif yw fersiwn y ffurflen, fel 1.2.0.',
    note: 'A version number.',
  },
  badId: {
    en: 'The id of “{item}” begins with a letter and has letters, digits, dots and hyphens alone.',
    cy: 'Mae ID “{item}” yn dechrau â llythyren ac yn cynnwys llythrennau, digidau, dotiau a chysylltnodau yn unig.',
    note: 'id: a name for programs.',
  },
  sameId: {
    en: 'Two things in the form have the same id or code as “{item}”. Give each its own.',
    cy: 'Mae gan ddau beth yn y ffurflen yr un ID neu god â “{item}”. Rhowch ei un ei hun i bob un.',
    note: 'id, code: names for programs.',
  },
  readsNothing: {
    en: '“{item}” depends on something that is not in the form. Choose again what it depends on.',
    cy: 'Mae “{item}” yn dibynnu ar rywbeth nad yw yn y ffurflen. Dewiswch eto ar beth mae’n dibynnu.',
    note: 'A condition, calculation or score reads a question that is gone.',
  },
  readsSeveral: {
    en: '“{item}” depends on a question that is given several times. Say whether any, all or how many of its entries count.',
    cy: 'Mae “{item}” yn dibynnu ar gwestiwn a roddir sawl gwaith. Nodwch a yw unrhyw un, pob un neu faint o’i gofnodion yn cyfrif.',
    note: 'A condition reads into a repeating section.',
  },
  readsOnce: {
    en: '“{item}” counts entries of something that is given only once. Ask for its answer instead.',
    cy: 'Mae “{item}” yn cyfrif cofnodion rhywbeth a roddir unwaith yn unig. Gofynnwch am ei ateb yn lle hynny.',
    note: 'A condition counts entries of what does not repeat.',
  },
  circle: {
    en: '“{item}” is worked out from itself, by way of others. Take one of them out of the circle.',
    cy: 'Cyfrifir “{item}” ohono’i hun, trwy eraill. Tynnwch un ohonynt o’r cylch.',
    note: 'Calculations that depend on one another.',
  },
  limits: {
    en: 'In “{item}” the least is more than the most. Turn them round.',
    cy: 'Yn “{item}” mae’r lleiaf yn fwy na’r mwyaf. Trowch nhw o gwmpas.',
    note: 'Limits of a number, a date or a text.',
  },
  range: {
    en: 'A range in “{item}” holds no number at all. Look at its ends.',
    cy: 'Nid oes yr un rhif mewn amrediad yn “{item}”. Edrychwch ar ei bennau.',
    note: 'Bands of a score, or points of a number.',
  },
  repeats: {
    en: '“{item}” takes several answers as it is, so it cannot be given several times.',
    cy: 'Mae “{item}” yn derbyn sawl ateb fel y mae, felly ni ellir ei roi sawl gwaith.',
    note: 'A multiple choice was made to repeat.',
  },
  record: {
    en: 'The link of “{item}” to the record does not fit where it stands: several entries would be written in one place.',
    cy: 'Nid yw cyswllt “{item}” â’r cofnod yn ffitio lle mae: byddai sawl cofnod yn cael ei ysgrifennu mewn un lle.',
    note: 'A binding in a repeating section.',
  },
  units: {
    en: 'The units of “{item}” cannot be counted in one another. The first is what the others are counted in.',
    cy: 'Ni ellir cyfrif unedau “{item}” yn ei gilydd. Yn yr un gyntaf y cyfrifir y lleill.',
    note: 'Units of an amount, such as kg and g.',
  },
  scale: {
    en: 'The line of “{item}” does not work: look at its ends, its steps and the words along it.',
    cy: 'Nid yw llinell “{item}” yn gweithio: edrychwch ar ei phennau, ei chamau a’r geiriau ar ei hyd.',
    note: 'A scale, such as 0 to 10.',
  },
  translation: {
    en: 'Words in another language are there for something the form does not have.',
    cy: 'Mae geiriau mewn iaith arall ar gyfer rhywbeth nad yw yn y ffurflen.',
    note: 'A translation of a question or option that is gone.',
  },
  ownLanguage: {
    en: 'The form is translated into its own language. One of the two has to go.',
    cy: 'Cyfieithwyd y ffurflen i’w hiaith ei hun. Rhaid i un o’r ddwy fynd.',
    note: 'A translation with the language of the form.',
  },
  pattern: {
    en: 'The pattern that answers to “{item}” have to match cannot be read.',
    cy: 'Ni ellir darllen y patrwm y mae’n rhaid i atebion i “{item}” ei ddilyn.',
    note: 'A pattern for texts, such as a postcode.',
  },
  unknownSetting: {
    en: '“{item}” has a setting that this version does not know.',
    cy: 'Mae gan “{item}” osodiad nad yw’r fersiwn hon yn ei adnabod.',
    note: 'From another program, or a newer version.',
  },
  unknownType: {
    en: '“{item}” is of a kind that this version does not know. Choose another kind of answer.',
    cy: 'Mae “{item}” o fath nad yw’r fersiwn hon yn ei adnabod. Dewiswch fath arall o ateb.',
    note: 'From another program, or a newer version.',
  },
  tooMuch: {
    en: 'The form is too large, or nested too deep, to be used. Make two of it.',
    cy: 'Mae’r ffurflen yn rhy fawr, neu wedi’i nythu’n rhy ddwfn, i’w defnyddio. Gwnewch ddwy ohoni.',
    note: 'Limits of the format.',
  },
  other: {
    en: 'Something in “{item}” is not right yet: {part} {message}.',
    cy: 'Nid yw rhywbeth yn “{item}” yn iawn eto: {part} ({message}).',
    note: 'part: name of a setting. message: what is wrong with it, in English.',
  },
} as const satisfies Record<string, Phrase>;

export type FaultWord = keyof typeof FAULT_WORDS;
