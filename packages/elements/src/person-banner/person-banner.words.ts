// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

export const PERSON_BANNER_WORDS = {
  'personBanner.region': { en: 'Person', note: 'Name of the region, for screen readers.' },
  'personBanner.likesToBeCalled': { en: 'Likes to be called {name}', note: '{name} is the preferred name.' },
  'personBanner.born': { en: 'Born', note: 'Before the date of birth.' },
  'personBanner.age': { en: '({age} years)', note: 'After the date of birth. {age} is a number.' },
  'personBanner.nhsNumber': { en: 'NHS number', note: 'Before the number.' },
  'personBanner.notTraced': { en: 'not checked', note: 'After an NHS number that nobody has traced yet.' },
  'personBanner.notRecorded': { en: 'Not recorded', note: 'In place of a missing date or number.' },
  'personBanner.nobody': { en: 'No person chosen', note: 'The host gave no record.' },
} as const satisfies Record<string, Phrase>;
