// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

export const LISTS_WORDS = {
  'lists.show': {
    en: 'Show the answers',
    cy: 'Dangos yr atebion',
    note: 'Button beside the box of a long list; read out only.',
  },
  'lists.answers': { en: 'Answers', cy: 'Atebion', note: 'Name of the list that opens under the box; read out only.' },
  'lists.type': {
    en: 'Type a few letters, or open the list.',
    cy: 'Teipiwch ychydig o lythrennau, neu agorwch y rhestr.',
    note: 'Under the box of a long list of answers.',
  },
  'lists.matches': {
    en: '{count} in the list',
    cy: '{count} yn y rhestr',
    note: 'Read out when the list changes. {count} is how many answers fit what was typed.',
  },
  'lists.more': {
    en: '{count} more. Type more letters to see them.',
    cy: '{count} arall. Teipiwch fwy o lythrennau i’w gweld.',
    note: 'Under a list of which only the first answers are shown.',
  },
  'lists.none': {
    en: 'Nothing in the list fits “{text}”. What you typed is kept, and is not an answer yet.',
    cy: 'Nid oes dim yn y rhestr yn cyfateb i “{text}”. Cedwir yr hyn a deipiwyd, ond nid yw’n ateb eto.',
    note: 'Under the box. {text} is what was typed.',
  },
  'lists.not-chosen': {
    en: '“{text}” is not chosen from the list yet.',
    cy: 'Nid yw “{text}” wedi’i ddewis o’r rhestr eto.',
    note: 'Under the box when it holds a text that is no answer. {text} is what was typed.',
  },
  'lists.understood': {
    en: 'Understood as {label}',
    cy: 'Deallwyd fel {label}',
    note: 'Under the box when an answer was typed in other letters than the list has. {label} is the answer.',
  },
  'lists.own': {
    en: 'Use “{text}” as it is written',
    cy: 'Defnyddio “{text}” fel y mae wedi’i ysgrifennu',
    note: 'Last line of a list that takes own words. {text} is what was typed.',
  },
  'lists.own.used': {
    en: 'In your own words, not from the list.',
    cy: 'Yn eich geiriau eich hun, nid o’r rhestr.',
    note: 'Under the box when its text was taken as it is.',
  },
  'lists.other': {
    en: 'Something else',
    cy: 'Rhywbeth arall',
    note: 'Last answer of a choice that takes own words, where its author gave no other label.',
  },
  'lists.other.which': {
    en: '{label}: in your own words',
    cy: '{label}: yn eich geiriau eich hun',
    note: 'Name of the box for own words. {label} is the answer above, such as “Something else”.',
  },
  'lists.looking': {
    en: 'Looking for “{text}”…',
    cy: 'Yn chwilio am “{text}”…',
    note: 'While the host looks codes up.',
  },
  'lists.failed': {
    en: '“{text}” could not be looked up; there may be no network here. What you typed is kept, and is not an answer yet.',
    cy: 'Ni ellid chwilio am “{text}”; efallai nad oes rhwydwaith yma. Cedwir yr hyn a deipiwyd, ond nid yw’n ateb eto.',
    note: 'When the host’s look-up did not work. {text} is what was typed.',
  },
  'lists.again': { en: 'Look again', cy: 'Chwilio eto', note: 'Button under that sentence.' },
  'lists.no-search': {
    en: 'Nothing can be looked up in this product. What you type is kept, and is not an answer yet.',
    cy: 'Ni ellid chwilio am ddim yn y cynnyrch hwn. Cedwir yr hyn a deipiwch, ond nid yw’n ateb eto.',
    note: 'When the host has no look-up at all.',
  },
  'lists.letters': {
    en: 'Type at least {count} letters to look it up.',
    cy: 'Teipiwch o leiaf {count} llythyren i chwilio.',
    note: 'Under the box of a look-up.',
  },
  'lists.code': {
    en: 'Code {code} of {system}',
    cy: 'Cod {code} o {system}',
    note: 'Under the box when a code was chosen. {system} is the name or address of a terminology.',
  },
} as const satisfies Record<string, Phrase>;
