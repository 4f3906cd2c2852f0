// SPDX-License-Identifier: Apache-2.0
import type { ChangeType } from '../change-types.js';
import { type Phrase, phrase } from './phrase.js';

const element = '{name} is an element of a record, as it stands on the form; words in quotation marks are quoted.';
const title = '{title} is a record, such as: Need “Help with washing”. {by} is the name of a worker.';

/** What is said of one element, or of a version as a whole. The Welsh puts no name where it would have to mutate. */
export const ELEMENT_SENTENCES = {
  addedAs: phrase('{name} was added: {new}.', 'Ychwanegwyd {name}: {new}.', element),
  added: phrase('{name} was added.', 'Ychwanegwyd {name}.', `${element} It has no words, such as a picture.`),
  removedAs: phrase('{name} was removed. It said {old}.', 'Tynnwyd {name}. Roedd yn dweud {old}.', element),
  removed: phrase('{name} was removed.', 'Tynnwyd {name}.', `${element} It had no words, such as a picture.`),
  changedTo: phrase(
    '{name} was changed from {old} to {new}.',
    'Newidiwyd {name} o {old} i {new}.',
    `${element} {old} and {new} are quoted.`,
  ),
  changed: phrase('{name} was changed.', 'Newidiwyd {name}.', `${element} The words are the same, or there are none.`),
  itemAdded: phrase('{item} was added to {name}.', 'Ychwanegwyd {item} at y maes {name}.', element),
  itemRemoved: phrase('{item} was removed from {name}.', 'Tynnwyd {item} o’r maes {name}.', element),
  reordered: phrase('{name} was put in another order.', 'Newidiwyd trefn {name}.', `${element} A list.`),
  withdrawn: phrase('The record was withdrawn.', 'Tynnwyd y cofnod yn ôl.', 'It is no longer in force.'),
  withheld: phrase(
    'Withheld, and may have changed: {names}.',
    'Heb eu dangos, a gallent fod wedi newid: {names}.',
    '{names} are elements of a record that the reader may not see.',
  ),
} as const satisfies Readonly<Record<string, Phrase>>;

/** What is said of one record. */
export const RECORD_SENTENCES = {
  added: phrase('{title} was added.', 'Ychwanegwyd {title}.', title),
  changed: phrase('{title} was changed.', 'Newidiwyd {title}.', title),
  withdrawn: phrase('{title} was withdrawn.', 'Tynnwyd {title} yn ôl.', title),
  withdrawnWhy: phrase(
    '{title} was withdrawn: {why}.',
    'Tynnwyd {title} yn ôl: {why}.',
    `${title} {why} is the reason, quoted.`,
  ),
  signed: phrase('{title} was signed.', 'Llofnodwyd {title}.', title),
} as const satisfies Readonly<Record<string, Phrase>>;

/** What is said of an entry of the change log that made no version. */
export const ENTRY_SENTENCES: Readonly<Record<ChangeType | 'other', Phrase>> = {
  created: phrase('{title} was created by {by}.', 'Crëwyd {title} gan {by}.', title),
  changed: phrase('{title} was changed by {by}.', 'Newidiwyd {title} gan {by}.', title),
  completed: phrase('{title} was completed by {by}.', 'Cwblhawyd {title} gan {by}.', title),
  authorised: phrase('{title} was authorised by {by}.', 'Awdurdodwyd {title} gan {by}.', title),
  withdrawn: phrase('{title} was withdrawn by {by}.', 'Tynnwyd {title} yn ôl gan {by}.', title),
  other: phrase(
    '{title}: {type}, by {by}.',
    '{title}: {type}, gan {by}.',
    `${title} {type} is what another system calls the change, quoted.`,
  ),
};

export const ANSWERS = {
  yes: phrase('yes', 'ie', 'Answer to a yes or no question, quoted in a sentence.'),
  no: phrase('no', 'na', 'Answer to a yes or no question, quoted in a sentence.'),
} as const;
