// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';
import { oneOf } from '../../expressions.js';
import { inWords } from '../../note-parts.js';
import { toldOfIncident } from '../incident-words.js';

const TAKEN = 'Readings were taken';

/** Readings where somebody can take them, in the words the crew was given. Typed and scored they are in a form of their own. */
export const readings: GroupItem = {
  type: 'group',
  id: 'readings',
  label: 'Readings',
  help: 'Only if you were shown how. To call for help comes first and does not wait for them.',
  items: [
    {
      type: 'choice',
      id: 'readingsTaken',
      label: 'Were readings taken?',
      required: true,
      options: inWords(TAKEN, 'No readings were taken', 'They said or showed no to readings'),
    },
    {
      type: 'long-text',
      id: 'readingsSaid',
      label: 'Which, each with its time?',
      help: 'Pulse, blood pressure, breaths, oxygen, temperature, blood sugar. “Observations” has a box for each.',
      required: true,
      enableWhen: oneOf('readingsTaken', TAKEN),
    },
    ...toldOfIncident('readingsTaken', '', 'additionalInformation'),
    ...toldOfIncident('readingsSaid', '', 'additionalInformation'),
  ],
};
