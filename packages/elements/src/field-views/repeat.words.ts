// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

/** For what can be given several times. */
export const REPEAT_WORDS = {
  'repeat.entry': {
    en: '{label}, number {number}',
    cy: '{label}, rhif {number}',
    note: 'Heading of one entry of a question or group that can be given several times. {label} is its label.',
  },
  'repeat.entry.unnamed': { en: 'Number {number}', cy: 'Rhif {number}', note: 'As above, when there is no label.' },
  'repeat.none': {
    en: 'Nothing added yet',
    cy: 'Dim wedi’i ychwanegu eto',
    note: 'In place of the entries while there are none.',
  },
  'repeat.add': {
    en: 'Add another: {label}',
    cy: 'Ychwanegu un arall: {label}',
    note: 'Button below the entries. {label} is the label of the question or group.',
  },
  'repeat.add.unnamed': { en: 'Add another', cy: 'Ychwanegu un arall', note: 'As above, when there is no label.' },
  'repeat.remove': {
    en: 'Take away number {number}',
    cy: 'Tynnu rhif {number}',
    note: 'Button in an entry. {number} is its place in the list.',
  },
  'repeat.removed': {
    en: 'Number {number} was taken away.',
    cy: 'Tynnwyd rhif {number}.',
    note: 'Said by screen readers and shown with a button that brings the entry back.',
  },
  'repeat.undo': {
    en: 'Bring it back',
    cy: 'Dod ag ef yn ôl',
    note: 'Button that brings back the entry just taken away.',
  },
} as const satisfies Record<string, Phrase>;
