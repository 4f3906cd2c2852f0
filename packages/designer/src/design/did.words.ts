// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from './said.js';

/** What was done to a form, said after it was done and in the list of steps. */
export const DID_WORDS = {
  added: {
    en: 'Added “{item}”.',
    cy: 'Ychwanegwyd “{item}”.',
    note: 'A question or section was added. item: its label.',
  },
  addedQuestion: { en: 'Added a question.', cy: 'Ychwanegwyd cwestiwn.', note: 'It has no words yet.' },
  addedSection: { en: 'Added a section.', cy: 'Ychwanegwyd adran.', note: 'It has no heading yet.' },
  addedWords: {
    en: 'Added a place for words.',
    cy: 'Ychwanegwyd lle ar gyfer geiriau.',
    note: 'Words between questions; they are not written yet.',
  },
  removed: {
    en: 'Removed “{item}”.',
    cy: 'Tynnwyd “{item}”.',
    note: 'A question or section was removed.',
  },
  removedWith: {
    en: 'Removed “{item}”, and what was worked out from it.',
    cy: 'Tynnwyd “{item}”, a’r hyn a gyfrifwyd ohono.',
    note: 'A question was removed together with conditions and calculations that read it.',
  },
  moved: {
    en: 'Moved “{item}”.',
    cy: 'Symudwyd “{item}”.',
    note: 'A question stands in another place of the form.',
  },
  copied: {
    en: 'Copied “{item}”.',
    cy: 'Copïwyd “{item}”.',
    note: 'A question was copied.',
  },
  renamed: {
    en: 'The id of “{item}” is now {id}.',
    cy: 'ID “{item}” bellach yw {id}.',
    note: 'id: a name for programs, such as date-of-birth.',
  },
  label: {
    en: 'Changed the words of “{item}”.',
    cy: 'Newidiwyd geiriau “{item}”.',
    note: 'The label of a question was changed. item: the new label.',
  },
  help: {
    en: 'Changed the help for “{item}”.',
    cy: 'Newidiwyd y cymorth ar gyfer “{item}”.',
    note: 'Help text under a question.',
  },
  required: {
    en: '“{item}” has to be answered.',
    cy: 'Rhaid ateb “{item}”.',
    note: 'A question became required.',
  },
  optional: {
    en: '“{item}” may be left blank.',
    cy: 'Gellir gadael “{item}” yn wag.',
    note: 'A question is no longer required.',
  },
  changed: {
    en: 'Changed a setting of “{item}”.',
    cy: 'Newidiwyd gosodiad o “{item}”.',
    note: 'Some other setting of a question was changed.',
  },
  type: {
    en: 'Changed the kind of answer of “{item}”.',
    cy: 'Newidiwyd y math o ateb i “{item}”.',
    note: 'Such as from text to a list of options.',
  },
  typeLost: {
    en: 'Changed the kind of answer of “{item}”. What does not fit it is gone: {lost}. Undo brings it back.',
    cy: 'Newidiwyd y math o ateb i “{item}”. Mae’r hyn nad yw’n ffitio wedi mynd: {lost}. Bydd dadwneud yn dod ag ef yn ôl.',
    note: 'lost: names of settings, separated by commas.',
  },
  options: {
    en: '“{item}” has {count} options.',
    cy: 'Nifer dewisiadau “{item}”: {count}.',
    note: 'Options of a question were changed. count: a number.',
  },
  wrapped: {
    en: 'Put “{item}” into a section of its own.',
    cy: 'Rhoddwyd “{item}” mewn adran ar ei phen ei hun.',
    note: 'A new section stands round the question.',
  },
  unwrapped: {
    en: 'Took the section “{item}” away; its questions stayed.',
    cy: 'Tynnwyd yr adran “{item}”; arhosodd ei chwestiynau.',
    note: 'Only the section is gone.',
  },
  repeats: {
    en: '“{item}” can be given several times.',
    cy: 'Gellir rhoi “{item}” sawl gwaith.',
    note: 'A repeating question or section.',
  },
  once: {
    en: '“{item}” is given once.',
    cy: 'Rhoddir “{item}” unwaith.',
    note: 'No longer repeating.',
  },
  form: {
    en: 'Changed the form’s own settings.',
    cy: 'Newidiwyd gosodiadau’r ffurflen ei hun.',
    note: 'Title, description and the like.',
  },
  translated: {
    en: 'Changed the words in “{language}”.',
    cy: 'Newidiwyd y geiriau yn “{language}”.',
    note: 'language: code of a language, such as cy.',
  },
  scoreAdded: { en: 'Added the score “{score}”.', cy: 'Ychwanegwyd y sgôr “{score}”.', note: 'score: its title.' },
  scoreChanged: { en: 'Changed the score “{score}”.', cy: 'Newidiwyd y sgôr “{score}”.', note: 'score: its title.' },
  scoreRemoved: { en: 'Removed the score “{score}”.', cy: 'Tynnwyd y sgôr “{score}”.', note: 'score: its title.' },
  condition: {
    en: 'Changed when “{item}” is shown.',
    cy: 'Newidiwyd pryd y dangosir “{item}”.',
    note: 'A condition of a question was changed.',
  },
  always: {
    en: '“{item}” is always shown.',
    cy: 'Dangosir “{item}” bob amser.',
    note: 'A condition of a question was taken away.',
  },
  calculation: {
    en: 'Changed how “{item}” is worked out.',
    cy: 'Newidiwyd sut y cyfrifir “{item}”.',
    note: 'A calculation of a question.',
  },
  byHand: {
    en: '“{item}” is answered by hand.',
    cy: 'Atebir “{item}” â llaw.',
    note: 'A calculation of a question was taken away.',
  },
  bound: {
    en: '“{item}” is linked to the record.',
    cy: 'Cysylltwyd “{item}” â’r cofnod.',
    note: 'The answer comes from and goes to the care record.',
  },
  unbound: {
    en: '“{item}” is no longer linked to the record.',
    cy: 'Nid yw “{item}” wedi’i gysylltu â’r cofnod mwyach.',
    note: 'The answer no longer comes from or goes to the care record.',
  },
  locked: {
    en: '“{item}” is locked: copies keep it as it is.',
    cy: 'Mae “{item}” wedi’i gloi: mae copïau’n ei gadw fel y mae.',
    note: 'The author of a standard form locked a question.',
  },
  mayHide: {
    en: '“{item}” is locked, but copies may hide it.',
    cy: 'Mae “{item}” wedi’i gloi, ond caiff copïau ei guddio.',
    note: 'The author of a standard form locked a question.',
  },
  unlocked: {
    en: '“{item}” is not locked.',
    cy: 'Nid yw “{item}” wedi’i gloi.',
    note: 'The author of a standard form unlocked a question.',
  },
  many: { en: 'Made {count} changes.', cy: 'Nifer y newidiadau a wnaed: {count}.', note: 'count: a number.' },
  nothing: { en: 'Nothing changed.', cy: 'Ni newidiodd dim.', note: 'What was asked for was so already.' },
  copyLabel: { en: '{item} (copy)', cy: '{item} (copi)', note: 'Label of a copied question. item: the label.' },
} as const satisfies Record<string, Phrase>;
