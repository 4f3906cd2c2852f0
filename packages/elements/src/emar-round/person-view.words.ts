// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

/** The words of a person's page of the round, beside those of the cards. */
export const PERSON_VIEW_WORDS = {
  'emarRound.section.due': { en: 'Due now', cy: 'I’w roi nawr', note: 'Heading over the cards.' },
  'emarRound.section.prn': { en: 'When required', cy: 'Pan fo angen', note: 'Heading over the cards.' },
  'emarRound.section.gaps': { en: 'Gaps to explain', cy: 'Bylchau i’w hegluro', note: 'Heading over the cards.' },
  'emarRound.section.effects': { en: 'Did it work?', cy: 'A weithiodd?', note: 'Heading over the cards.' },
  'emarRound.section.unfinished': {
    en: 'Recorded, something missing',
    cy: 'Cofnodwyd, rhywbeth ar goll',
    note: 'Heading.',
  },
  'emarRound.section.lost': { en: 'A patch is gone', cy: 'Mae clwt ar goll', note: 'Heading over the cards.' },
  'emarRound.section.patches': {
    en: 'Patches that are on',
    cy: 'Clytiau sydd ymlaen',
    note: 'Heading over the cards.',
  },
  'emarRound.section.later': { en: 'Not yet', cy: 'Ddim eto', note: 'Heading.' },
  'emarRound.section.done': { en: 'Answered for', cy: 'Wedi’u hateb', note: 'Heading.' },
  'emarRound.section.problems': { en: 'No due times', cy: 'Dim amserau', note: 'Heading over orders nobody can time.' },
  'emarRound.nothingDue': { en: 'Nothing is due now.', cy: 'Does dim i’w roi nawr.', note: 'Under a heading.' },
  'emarRound.nextPerson': { en: 'Next: {name}', cy: 'Nesaf: {name}', note: 'Button: the next person who is due.' },
  'emarRound.lastPerson': { en: 'Nobody else is due now', cy: 'Does neb arall i gael dim nawr', note: 'At the end.' },
} as const satisfies Record<string, Phrase>;
