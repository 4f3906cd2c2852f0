// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../phrase.js';

/** Why a local copy of a standard form no longer compares with it, and what to do. A part in braces is filled in. */
export const CORE_WORDS = {
  'no-core': {
    en: '“{form}” locks nothing, so there is nothing to compare. Ask whoever publishes it which questions are its core.',
    cy: 'Nid yw “{form}” yn cloi dim, felly nid oes dim i’w gymharu. Gofynnwch i’r cyhoeddwr pa gwestiynau yw ei graidd.',
    note: 'Title of a form.',
  },
  'same-address': {
    en: 'The copy has the address of the standard form ({form}). Give it an address of your own.',
    cy: 'Mae gan y copi gyfeiriad y ffurflen safonol ({form}). Rhowch eich cyfeiriad eich hun iddo.',
    note: 'Address of a form.',
  },
  'not-derived': {
    en: 'The copy does not say that it comes from {form}. Name it under “derivedFrom”.',
    cy: 'Nid yw’r copi’n dweud ei fod yn dod o {form}. Nodwch hynny o dan “derivedFrom”.',
    note: 'Address and version of a form. derivedFrom is the name of a property.',
  },
  gone: {
    en: '“{item}” is gone. Put it back as it was; add your own questions beside it.',
    cy: 'Mae “{item}” wedi mynd. Rhowch ef yn ôl fel yr oedd; ychwanegwch eich cwestiynau eich hun wrth ei ymyl.',
    note: 'Label of a question.',
  },
  moved: {
    en: '“{item}” stands in another group. Put it back into “{group}”; within it, any order will do.',
    cy: 'Mae “{item}” mewn grŵp arall. Rhowch ef yn ôl yn “{group}”; oddi mewn iddo, gwna unrhyw drefn y tro.',
    note: 'Labels of a question and a group.',
  },
  hidden: {
    en: '“{item}” is hidden, and the standard wants everybody to be asked. Show it again.',
    cy: 'Mae “{item}” wedi’i guddio, ac mae’r safon am i bawb gael eu holi. Dangoswch ef eto.',
    note: 'Label of a question.',
  },
  'hidden-required': {
    en: '“{item}” is hidden and has to be answered, so the form could never be finished. Show it again.',
    cy: 'Mae “{item}” wedi’i guddio ac mae’n rhaid ei ateb, felly ni ellid byth orffen y ffurflen. Dangoswch ef eto.',
    note: 'Label of a question.',
  },
  repeats: {
    en: '“{item}” may be given more or less often than in the standard. Take the standard’s “repeats”.',
    cy: 'Gellir rhoi “{item}” yn amlach neu’n llai aml nag yn y safon. Cymerwch “repeats” y safon.',
    note: 'Label of a question or group. repeats is the name of a property.',
  },
  round: {
    en: 'The group “{item}” has locked questions in it, and is hidden or shown in other cases. Take the standard’s condition.',
    cy: 'Mae cwestiynau wedi’u cloi yn y grŵp “{item}”, ac mae’n cael ei guddio neu ei ddangos mewn achosion eraill. Cymerwch amod y safon.',
    note: 'Label of a group.',
  },
  changed: {
    en: '{change} It is locked: take it as it is in the standard, and ask what you want to ask in a question of your own.',
    cy: '{change} Mae wedi’i gloi: cymerwch ef fel y mae yn y safon, a gofynnwch yr hyn a fynnoch mewn cwestiwn eich hun.',
    note: 'A sentence in English that says what changed in a question.',
  },
  read: {
    en: '{change} Locked questions or scores depend on it: take it as it is in the standard.',
    cy: '{change} Mae cwestiynau neu sgorau wedi’u cloi yn dibynnu arno: cymerwch ef fel y mae yn y safon.',
    note: 'A sentence in English that says what changed in a question.',
  },
  score: {
    en: '{change} It is worked out from locked questions: take the score as it is in the standard.',
    cy: '{change} Fe’i cyfrifir o gwestiynau wedi’u cloi: cymerwch y sgôr fel y mae yn y safon.',
    note: 'A sentence in English that says what changed in a score.',
  },
  variable: {
    en: 'The variable “{name}” is worked out in another way, and locked questions depend on it. Take the standard’s.',
    cy: 'Cyfrifir y newidyn “{name}” mewn ffordd arall, ac mae cwestiynau wedi’u cloi yn dibynnu arno. Cymerwch un y safon.',
    note: 'Name of a variable.',
  },
} as const satisfies Record<string, Phrase>;

export type CoreCode = keyof typeof CORE_WORDS;
