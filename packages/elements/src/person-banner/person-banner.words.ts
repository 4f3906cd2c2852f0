// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

const counted = 'Button that opens the list of them. {number} is a number.';

export const PERSON_BANNER_WORDS = {
  'personBanner.region': { en: 'Person', cy: 'Person', note: 'Name of the region, for screen readers.' },
  'personBanner.likesToBeCalled': {
    en: 'Likes to be called {name}',
    cy: 'Enw a ffefrir: {name}',
    note: '{name} is the preferred name.',
  },
  'personBanner.born': { en: 'Born', cy: 'Ganwyd', note: 'Before the date of birth.' },
  'personBanner.age': { en: '({age} years)', cy: '({age} oed)', note: 'After the date of birth. {age} is a number.' },
  'personBanner.nhsNumber': { en: 'NHS number', cy: 'Rhif GIG', note: 'Before the number.' },
  'personBanner.notTraced': {
    en: 'not checked',
    cy: 'heb ei wirio',
    note: 'After an NHS number that nobody has traced yet.',
  },
  'personBanner.allergies': { en: 'Allergies: {words}', cy: 'Alergeddau: {words}', note: 'What is known of them.' },
  'personBanner.allergies.severe': {
    en: '{substance} ({severity})',
    cy: '{substance} ({severity})',
    note: 'An allergy and how bad it is, such as "Penicillin (Severe)".',
  },
  'personBanner.notShown': {
    en: 'Allergies and alerts cannot be shown here. There may be some: ask.',
    cy: 'Ni ellir dangos alergeddau a rhybuddion yma. Efallai fod rhai: gofynnwch.',
    note: 'Those parts of the record are damaged.',
  },
  'personBanner.unreadable': {
    en: 'Part of what must be known cannot be read: ask.',
    cy: 'Ni ellir darllen rhan o’r hyn y mae’n rhaid ei wybod: gofynnwch.',
    note: 'An alert or answer is damaged.',
  },
  'personBanner.alerts.one': { en: '1 thing to know first', cy: '1 peth i’w wybod gyntaf', note: counted },
  'personBanner.alerts': {
    en: '{number} things to know first',
    cy: '{number} o bethau i’w gwybod gyntaf',
    note: counted,
  },
  'personBanner.adjustments.one': { en: '1 reasonable adjustment', cy: '1 addasiad rhesymol', note: counted },
  'personBanner.adjustments': {
    en: '{number} reasonable adjustments',
    cy: '{number} o addasiadau rhesymol',
    note: counted,
  },
  'personBanner.notRecorded': {
    en: 'Not recorded',
    cy: 'Heb ei gofnodi',
    note: 'In place of a missing date or number.',
  },
  'personBanner.unusable': {
    en: 'It cannot be shown whose record this is. Tell your manager; it is not something you did.',
    cy: 'Ni ellir dangos cofnod pwy yw hwn. Dywedwch wrth eich rheolwr; nid rhywbeth a wnaethoch chi yw hyn.',
    note: 'The host gave a record that is faulty.',
  },
  'personBanner.nobody': { en: 'No person chosen', cy: 'Dim person wedi’i ddewis', note: 'The host gave no record.' },
} as const satisfies Record<string, Phrase>;
