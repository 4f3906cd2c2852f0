// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

export const BODY_WORDS = {
  'body.front': { en: 'Front', cy: 'Blaen', note: 'Over the drawing of a body from the front.' },
  'body.back': { en: 'Back', cy: 'Cefn', note: 'Over the drawing of a body from the back.' },
  'body.left': { en: 'their left', cy: 'eu chwith', note: 'Beside the drawing, on the side of the person’s own left.' },
  'body.right': { en: 'their right', cy: 'eu de', note: 'Beside the drawing, on the side of the person’s own right.' },
  'body.help': {
    en: 'Press on the drawing, or choose a place from the list.',
    cy: 'Pwyswch ar y llun, neu dewiswch le o’r rhestr.',
    note: 'Above the drawing.',
  },
  'body.where': { en: 'Place on the body', cy: 'Lle ar y corff', note: 'Label of the list of places.' },
  'body.where.choose': { en: 'Choose a place', cy: 'Dewiswch le', note: 'First line of that list.' },
  'body.where.other': {
    en: '{region} (not on this drawing)',
    cy: '{region} (ddim ar y llun hwn)',
    note: 'A place that the record names and this drawing has not. {region} is its code.',
  },
  'body.add': { en: 'Add a mark there', cy: 'Ychwanegu marc yno', note: 'Button after that list.' },
  'body.needs-place': {
    en: 'Choose a place first',
    cy: 'Dewiswch le yn gyntaf',
    note: 'Said when that button was pressed with no place chosen.',
  },
  'body.added': { en: 'Mark {number} added: {place}', cy: 'Ychwanegwyd marc {number}: {place}', note: 'Read out.' },
  'body.none': {
    en: 'Nothing marked yet',
    cy: 'Dim wedi’i farcio eto',
    note: 'In place of the list of marks. Never says that there is nothing on the skin.',
  },
  'body.marks': { en: 'Marks', cy: 'Marciau', note: 'Name of the list of marks; read out only.' },
  'body.mark': {
    en: 'Mark {number}: {words}',
    cy: 'Marc {number}: {words}',
    note: '{words} is the place and what was seen there.',
  },
  'body.place': {
    en: '{region}, {view}',
    cy: '{region}, {view}',
    note: '{region} is a part of the body, {view} front or back.',
  },
  'body.view.front': { en: 'front', cy: 'blaen', note: 'After the name of a part of the body.' },
  'body.view.back': { en: 'back', cy: 'cefn', note: 'After the name of a part of the body.' },
  'body.kind': { en: 'What it is', cy: 'Beth ydyw', note: 'Label of a list: bruise, wound, cream.' },
  'body.kind.choose': { en: 'Not said', cy: 'Heb ei ddweud', note: 'First line of that list: nothing is chosen.' },
  'body.size': { en: 'Longest side', cy: 'Yr ochr hiraf', note: 'Label of a list of sizes.' },
  'body.size.choose': { en: 'Not measured', cy: 'Heb ei fesur', note: 'First line of that list.' },
  'body.size.type': {
    en: 'Another size: type it',
    cy: 'Maint arall: teipiwch ef',
    note: 'Last line of that list; a box to type in opens.',
  },
  'body.size.typed': {
    en: 'Longest side in centimetres',
    cy: 'Yr ochr hiraf mewn centimetrau',
    note: 'Label of the box for a size that the list has not.',
  },
  'body.size.wrong': {
    en: 'Type a number, such as 2.5. What is written here is not kept yet.',
    cy: 'Teipiwch rif, megis 2.5. Ni chedwir yr hyn sydd wedi’i ysgrifennu yma eto.',
    note: 'Under that box when it holds no number.',
  },
  'body.earlier': {
    en: 'Earlier marks ({count})',
    cy: 'Marciau cynharach ({count})',
    note: 'Opens how the body was marked before. {count} is how many times it was recorded.',
  },
  'body.earlier.undated': {
    en: 'On an unknown day',
    cy: 'Ar ddiwrnod anhysbys',
    note: 'In place of the day of earlier marks.',
  },
  'body.earlier.more': {
    en: '{count} more in the record',
    cy: '{count} arall yn y cofnod',
    note: 'Under earlier marks, of which only the newest are shown. {count} is a number.',
  },
  'body.none.then': {
    en: 'Nothing was marked then',
    cy: 'Nid oedd dim wedi’i farcio bryd hynny',
    note: 'In place of earlier marks when all of them had been taken away. Never says that there was nothing on the skin.',
  },
  'body.note': { en: 'Note', cy: 'Nodyn', note: 'Label of a box for words about one mark.' },
  'body.remove': { en: 'Take mark {number} away', cy: 'Tynnu marc {number}', note: 'Button.' },
  'body.removed': {
    en: 'A mark was taken away.',
    cy: 'Tynnwyd marc.',
    note: 'Said with a button that brings it back.',
  },
  'body.bring-back': { en: 'Bring it back', cy: 'Dod ag ef yn ôl', note: 'Button.' },
} as const satisfies Record<string, Phrase>;
