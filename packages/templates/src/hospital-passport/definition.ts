// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { allergies } from './parts/allergies.js';
import { decisions } from './parts/decisions.js';
import { food } from './parts/food.js';
import { matters } from './parts/matters.js';
import { medicines } from './parts/medicines.js';
import { dangers, pain } from './parts/pain.js';
import { talking } from './parts/talking.js';
import { third } from './parts/third.js';
import { welsh } from './welsh.js';

/**
 * What goes to hospital with a person, in the order in which a ward needs it: what it must know, what matters, what they
 * like. What the record holds stands in it already; About Me, medicines, contacts and papers are shown and not changed.
 */
export const hospitalPassport: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'hospital-passport',
  url: 'https://careplan-kit.example/form/hospital-passport',
  version: '1.0.0',
  status: 'active',
  title: 'Hospital passport',
  description: 'What a ward has to know of a person: first what is dangerous not to know, then what matters to them.',
  language: 'en-GB',
  licence: {
    kind: 'own-words',
    text: 'Headings, questions and order are our own. No passport of a hospital or charity was copied, and no symbols are used.',
  },
  items: [
    {
      type: 'display',
      id: 'howToUse',
      label:
        'This goes with me and hangs on my bed. It is as right as the day it was written: check medicines and decisions against the papers that come with me.',
    },
    { type: 'text', id: 'callMe', label: 'I like to be called' },
    {
      type: 'group',
      id: 'mustKnow',
      label: 'First: what you must know',
      help: 'Whoever sees me first reads this part.',
      items: [allergies, food, dangers, talking, pain, medicines, decisions],
    },
    matters,
    third,
    {
      type: 'group',
      id: 'aboutThisPassport',
      label: 'About this passport',
      items: [
        {
          type: 'long-text',
          id: 'completedBy',
          label: 'Who filled this in, and who are they to me?',
          required: true,
        },
        {
          type: 'choice',
          id: 'tookPart',
          label: 'Did I take part?',
          required: true,
          options: [
            { code: 'yes', label: 'Yes, I said what goes in' },
            { code: 'some', label: 'In some of it' },
            { code: 'no', label: 'No, others said it for me' },
          ],
        },
        {
          type: 'date',
          id: 'completedOn',
          label: 'When was it written, or last read through?',
          required: true,
          max: 'today',
          initial: { op: 'today' },
        },
        {
          type: 'long-text',
          id: 'ringUs',
          label: 'Whom does the ward ring with questions, day and night?',
          help: 'The home or the care office, with a number that somebody answers.',
          required: true,
        },
        {
          type: 'date',
          id: 'reviewOn',
          label: 'When will it be read through again?',
          help: 'At the latest after each stay in hospital, and when a medicine or the swallowing plan changes.',
        },
      ],
    },
  ],
  translations: { cy: welsh },
};
