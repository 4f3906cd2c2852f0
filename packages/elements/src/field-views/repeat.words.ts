// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

/** For what can be given several times. */
export const REPEAT_WORDS = {
  'repeat.entry': {
    en: '{label}, number {number}',
    cy: '{label}, rhif {number}',
    note: 'Heading of one entry of a question or group that can be given several times. {label} is its label.',
  },
  'repeat.entry.each': {
    en: '{each} {number}',
    cy: '{each} {number}',
    note: 'Heading of one entry: “Risk 2”. {each} is what one entry is called, in capitals where it begins.',
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
  'repeat.add.each': {
    en: 'Add another {each}',
    cy: 'Ychwanegu un arall: {each}',
    note: 'Button below the entries: “Add another risk”. {each} is what one entry is called.',
  },
  'repeat.add.first': {
    en: 'Add {each}',
    cy: 'Ychwanegu: {each}',
    note: 'The same button while there is no entry: “Add risk”.',
  },
  'repeat.add.unnamed': { en: 'Add another', cy: 'Ychwanegu un arall', note: 'As above, when there is no label.' },
  'repeat.remove': {
    en: 'Take away number {number}',
    cy: 'Tynnu rhif {number}',
    note: 'Button in an entry. {number} is its place in the list.',
  },
  'repeat.remove.each': {
    en: 'Take away {each} {number}',
    cy: 'Tynnu {each} {number}',
    note: 'Button in an entry: “Take away risk 2”.',
  },
  'repeat.removed.each': {
    en: '{each} {number} was taken away.',
    cy: 'Tynnwyd: {each} {number}.',
    note: 'Said when an entry was taken away: “Risk 2 was taken away.” {each} begins with a capital.',
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
