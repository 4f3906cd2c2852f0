// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { variable } from '../expressions.js';
import { eaten } from './eaten.js';
import { foodEaten, variables } from './scores.js';
import { texture } from './texture.js';

/** One person's meals of one day: what was offered, and how much of it was eaten. */
export const foodChart: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'food-chart',
  url: 'https://careplan-kit.example/form/food-chart',
  version: '1.0.0',
  status: 'active',
  title: 'Food chart',
  description: 'One day. A row for each meal and each thing in between, eaten or not.',
  language: 'en-GB',
  licence: {
    kind: 'own-words',
    text: 'All words are our own. Levels of texture are shown as they stand on the record.',
  },
  items: [
    { type: 'date', id: 'date', label: 'Which day?', required: true, max: 'today', initial: { op: 'today' } },
    ...texture,
    {
      type: 'group',
      id: 'meals',
      label: 'Meals and snacks',
      repeats: { each: 'meal' },
      layout: 'table',
      items: eaten,
    },
    {
      type: 'display',
      id: 'littleNow',
      label:
        'A quarter or less of two main meals. Offer something they like, tell the senior, and look at mouth, mood and bowels.',
      enableWhen: variable('ask'),
    },
    {
      type: 'choice',
      id: 'servedAsPlanned',
      label: 'Was everything served in that texture?',
      unknowns: ['unknown'],
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'no', label: 'No' },
        { code: 'brought', label: 'A visitor brought something else' },
      ],
    },
    {
      type: 'boolean',
      id: 'coughed',
      label: 'Did they cough, choke or hold food in the mouth?',
      unknowns: ['unknown'],
    },
    {
      type: 'display',
      id: 'coughedNow',
      label: 'Tell the nurse or senior before the next meal or drink. This chart does not tell them.',
      enableWhen: { op: 'equal', left: { op: 'answer', item: 'coughed' }, right: { op: 'constant', value: true } },
    },
    { type: 'long-text', id: 'comment', label: 'Anything worth telling?', help: 'What they enjoyed, and with whom.' },
  ],
  variables,
  scores: [foodEaten],
};
