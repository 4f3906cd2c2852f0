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
  'lists.chosen': {
    en: 'Chosen answers',
    cy: 'Atebion a ddewiswyd',
    note: 'Name of the list of what was chosen, under the box of a long list of which several may be chosen; read out only.',
  },
  'lists.remove': {
    en: 'Take away: {label}',
    cy: 'Tynnu: {label}',
    note: 'Button on one of the chosen answers; read out only. {label} is the answer.',
  },
  'lists.added': {
    en: '{label} is chosen.',
    cy: 'Mae {label} wedi’i ddewis.',
    note: 'Under the box when one more answer was chosen. {label} is the answer.',
  },
  'lists.removed': {
    en: '{label} was taken away.',
    cy: 'Tynnwyd {label}.',
    note: 'Under the box, with a button that brings it back. {label} is an answer.',
  },
  'lists.instead': {
    en: '{label} is chosen. It cannot stand with others, so this was taken away: {gone}.',
    cy: 'Mae {label} wedi’i ddewis. Ni all sefyll gydag eraill, felly tynnwyd hyn: {gone}.',
    note: 'When “none of these” was chosen over others, or another over “none of these”. {gone} is one or more answers.',
  },
  'lists.bring-back': { en: 'Bring back', cy: 'Dod yn ôl', note: 'Button after that sentence.' },
  'lists.record': {
    en: '{title} ({class}, {day})',
    cy: '{title} ({class}, {day})',
    note: 'One record to choose. {class} is its kind in the record, such as “Risk”; {day} when it was last changed.',
  },
  'lists.record.undated': {
    en: '{title} ({class})',
    cy: '{title} ({class})',
    note: 'The same, when nobody knows when it was last changed.',
  },
  'lists.record.untitled': {
    en: 'Without a title',
    cy: 'Heb deitl',
    note: 'In place of the title of a record in which there are no words.',
  },
  'lists.record.none': {
    en: 'The record holds nothing that could be chosen here.',
    cy: 'Nid oes dim yn y cofnod y gellid ei ddewis yma.',
    note: 'Under the box when there is nothing to choose. It may be that there is something this worker may not see.',
  },
  'lists.record.withheld': {
    en: 'Something is chosen here that you may not see. It stays as it is.',
    cy: 'Mae rhywbeth wedi’i ddewis yma na chewch ei weld. Mae’n aros fel y mae.',
    note: 'In place of the name of a record that this worker may not see.',
  },
  'lists.record.gone': {
    en: 'This is no longer in the record, or was withdrawn.',
    cy: 'Nid yw hwn yn y cofnod mwyach, neu fe’i tynnwyd yn ôl.',
    note: 'Under the box when what was chosen earlier cannot be chosen any more. Its name stays in the box.',
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
