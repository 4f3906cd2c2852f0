// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { is } from '../expressions.js';
import { gdsLicence } from '../gds-15/scale.js';
import { afterMoodQuestions, assessedBy, beforeMoodQuestions, totalOf, unlessDeclined } from '../scale-parts.js';
import { questions } from './questions.js';

/** Four of the fifteen questions of the scale, for a first look. */
export const gds4: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'gds-4',
  url: 'https://careplan-kit.example/form/gds-4',
  version: '1.0.0',
  status: 'active',
  title: 'Geriatric Depression Scale, four questions (GDS-4)',
  description:
    'Four questions of yes or no, on how the person has felt over the past week. It finds whom to ask more, and is no diagnosis.',
  language: 'en-GB',
  licence: gdsLicence,
  items: [
    ...assessedBy('Mood', 'GDS-4 (1994)'),
    beforeMoodQuestions(
      'A first look in four questions. A low total does not say that somebody is well: if you are worried, ask the GP all the same.',
    ),
    {
      type: 'group',
      id: 'questions',
      label: 'Over the past week',
      help: 'Read each question as it stands and wait for a yes or a no. If they are between the two, ask which is nearer.',
      enableWhen: unlessDeclined,
      items: questions,
    },
    totalOf('gds-4'),
    afterMoodQuestions(
      'The total is 2 or more: depression is possible. Ask the fifteen questions, or the GP.',
      is({ op: 'score', score: 'gds-4' }, 'greater-or-equal', 2),
    ),
  ],
  scores: [
    {
      id: 'gds-4',
      title: 'GDS-4',
      version: '1994',
      parts: [
        { value: { op: 'weight', item: 'satisfied' } },
        { value: { op: 'weight', item: 'empty' } },
        { value: { op: 'weight', item: 'afraid' } },
        { value: { op: 'weight', item: 'happy' } },
      ],
      bands: [
        { code: 'negative', label: 'Below the cut-off', max: 1 },
        { code: 'positive', label: 'Possible depression', min: 2 },
      ],
    },
  ],
};
