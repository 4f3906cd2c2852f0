// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '@careplan-kit/elements/base';

export const START_WORDS = {
  'start.lead': {
    en: 'Choose how to begin. You can change everything later.',
    cy: 'Dewiswch sut i ddechrau. Gallwch newid popeth yn nes ymlaen.',
    note: 'Under the heading of the start page.',
  },
  'start.blank': { en: 'Start with an empty form', cy: 'Dechrau gyda ffurflen wag', note: 'Heading.' },
  'start.blank.name': { en: 'What is the form called?', cy: 'Beth yw enw’r ffurflen?', note: 'Label of a box.' },
  'start.blank.hint': {
    en: 'The name your staff will look for, such as “Night check”.',
    cy: 'Yr enw y bydd eich staff yn chwilio amdano, megis “Gwiriad nos”.',
    note: 'Hint of that box.',
  },
  'start.blank.missing': {
    en: 'Write what the form is called.',
    cy: 'Ysgrifennwch beth yw enw’r ffurflen.',
    note: 'Error.',
  },
  'start.blank.go': { en: 'Start', cy: 'Dechrau', note: 'Button.' },
  'start.kept': { en: 'Go on with a form you began', cy: 'Mynd ymlaen â ffurflen a ddechreuwyd', note: 'Heading.' },
  'start.kept.when': { en: 'Saved {moment}', cy: 'Cadwyd {moment}', note: '{moment} is a date and time.' },
  'start.kept.open': { en: 'Go on with it', cy: 'Mynd ymlaen â hi', note: 'Button; the form’s name follows.' },
  'start.kept.remove': { en: 'Throw it away', cy: 'Ei thaflu', note: 'Button; the form’s name follows.' },
  'start.kept.sure': {
    en: 'Throw “{title}” away? It cannot be brought back.',
    cy: 'Taflu “{title}”? Ni ellir ei chael yn ôl.',
    note: 'Asked before a kept form is removed.',
  },
  'start.kept.no': { en: 'Keep it', cy: 'Ei chadw', note: 'Button.' },
  'start.kept.removed': { en: '“{title}” was thrown away.', cy: 'Taflwyd “{title}”.', note: 'Announced.' },
  'start.kept.failed': {
    en: 'The forms you began could not be read on this device.',
    cy: 'Ni ellid darllen y ffurflenni a ddechreuwyd ar y ddyfais hon.',
    note: 'The store refused.',
  },
  'start.kept.stayed': {
    en: 'It could not be thrown away now. Try again.',
    cy: 'Ni ellid ei thaflu nawr. Rhowch gynnig arall arni.',
    note: 'The store refused to remove a form.',
  },
  'start.standard': { en: 'Start from a standard form', cy: 'Dechrau o ffurflen safonol', note: 'Heading.' },
  'start.standard.search': { en: 'Find a form', cy: 'Dod o hyd i ffurflen', note: 'Label of a search box.' },
  'start.standard.none': {
    en: 'No form has these words in its name.',
    cy: 'Nid oes ffurflen â’r geiriau hyn yn ei henw.',
    note: 'The search found nothing.',
  },
  'start.standard.found': {
    en: 'Forms found: {count}',
    cy: 'Ffurflenni a ganfuwyd: {count}',
    note: 'Announced after a search. {count} is a number.',
  },
  'start.standard.how': {
    en: 'How do you want to use “{title}”?',
    cy: 'Sut hoffech chi ddefnyddio “{title}”?',
    note: 'Asked when a standard form is chosen.',
  },
  'start.standard.local': {
    en: 'As the standard, with our own additions',
    cy: 'Fel y safon, gyda’n hychwanegiadau ni',
    note: 'Button.',
  },
  'start.standard.local.about': {
    en: 'Its core questions stay as they are, so that answers can be compared with other homes.',
    cy: 'Mae ei chwestiynau craidd yn aros fel y maent, fel y gellir cymharu atebion â chartrefi eraill.',
    note: 'What that means.',
  },
  'start.standard.copy': { en: 'As a form of our own', cy: 'Fel ffurflen ein hunain', note: 'Button.' },
  'start.standard.copy.about': {
    en: 'Change anything. It is no longer the standard form.',
    cy: 'Newidiwch unrhyw beth. Nid hi yw’r ffurflen safonol mwyach.',
    note: 'What that means.',
  },
  'start.standard.back': { en: 'Choose another', cy: 'Dewis un arall', note: 'Button.' },
  'start.more': { en: 'Show all {count}', cy: 'Dangos pob un o’r {count}', note: 'Button under a list. A number.' },
  'start.file': { en: 'Bring in a form from a file', cy: 'Dod â ffurflen i mewn o ffeil', note: 'Heading.' },
  'start.file.choose': { en: 'Choose the file', cy: 'Dewiswch y ffeil', note: 'Label of a file box.' },
  'start.file.hint': {
    en: 'A FHIR Questionnaire, or a form that was saved from here. The file ends in .json.',
    cy: 'FHIR Questionnaire, neu ffurflen a gadwyd o’r fan hon. Mae’r ffeil yn gorffen â .json.',
    note: 'Hint. FHIR Questionnaire is a name.',
  },
  'start.file.paste': { en: 'Or paste its text', cy: 'Neu gludo ei thestun', note: 'Opens a box.' },
  'start.file.text': { en: 'Text of the file', cy: 'Testun y ffeil', note: 'Label of that box.' },
  'start.file.go': { en: 'Open it', cy: 'Ei hagor', note: 'Button.' },
  'start.file.unread': {
    en: 'This is not a form that can be read. It should be a FHIR Questionnaire or a saved form.',
    cy: 'Nid ffurflen y gellir ei darllen yw hon. Dylai fod yn FHIR Questionnaire neu’n ffurflen a gadwyd.',
    note: 'Error.',
  },
  'start.file.large': {
    en: 'This file is larger than a form can be.',
    cy: 'Mae’r ffeil hon yn fwy nag y gall ffurflen fod.',
    note: 'Error.',
  },
  'start.notFetched': {
    en: 'What is needed for this could not be fetched; there may be no network here. Nothing you wrote is lost.',
    cy: 'Ni ellid nôl yr hyn sydd ei angen; efallai nad oes rhwydwaith yma. Ni chollwyd dim a ysgrifennwyd gennych.',
    note: 'A part of the page, or a standard form, could not be loaded. A button “Try again” follows.',
  },
  'start.opening': { en: 'Opening…', cy: 'Yn agor…', note: 'While a form is read.' },
} as const satisfies Record<string, Phrase>;
