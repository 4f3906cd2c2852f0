// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

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
