// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { is } from '../expressions.js';
import { afterMoodQuestions, assessedBy, beforeMoodQuestions, totalOf, unlessDeclined } from '../scale-parts.js';
import { questions } from './questions.js';
import { gdsLicence } from './scale.js';

/** How somebody has felt over the past week: fifteen questions, each a yes or a no. */
export const gds15: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'gds-15',
  url: 'https://careplan-kit.example/form/gds-15',
  version: '1.0.0',
  status: 'active',
  title: 'Geriatric Depression Scale (GDS-15)',
  description:
    'Fifteen questions of yes or no, on how the person has felt over the past week. It finds who should be seen, and is no diagnosis.',
  language: 'en-GB',
  licence: gdsLicence,
  items: [
    ...assessedBy('Mood', 'GDS-15 (1986 short form)'),
    beforeMoodQuestions(
      'It was made for people who can follow a question and answer for themselves. With more than a mild dementia its answer says little: write how they are instead, and ask the GP.',
    ),
    {
      type: 'group',
      id: 'questions',
      label: 'Over the past week',
      help: 'Read each question as it stands and wait for a yes or a no. If they are between the two, ask which is nearer.',
      enableWhen: unlessDeclined,
      items: questions,
    },
    totalOf('gds-15'),
    afterMoodQuestions(
      'The total is more than 5, which suggests depression. Ask the GP to see them. Ask the person first, and tell them why.',
      is({ op: 'score', score: 'gds-15' }, 'greater', 5),
    ),
  ],
  scores: [
    {
      id: 'gds-15',
      title: 'GDS-15',
      version: '1986 short form',
      parts: [
        { value: { op: 'weight', item: 'q01' } },
        { value: { op: 'weight', item: 'q02' } },
        { value: { op: 'weight', item: 'q03' } },
        { value: { op: 'weight', item: 'q04' } },
        { value: { op: 'weight', item: 'q05' } },
        { value: { op: 'weight', item: 'q06' } },
        { value: { op: 'weight', item: 'q07' } },
        { value: { op: 'weight', item: 'q08' } },
        { value: { op: 'weight', item: 'q09' } },
        { value: { op: 'weight', item: 'q10' } },
        { value: { op: 'weight', item: 'q11' } },
        { value: { op: 'weight', item: 'q12' } },
        { value: { op: 'weight', item: 'q13' } },
        { value: { op: 'weight', item: 'q14' } },
        { value: { op: 'weight', item: 'q15' } },
      ],
      bands: [
        { code: 'normal', label: 'Normal', max: 4 },
        { code: 'mild', label: 'Mild depressive symptoms', max: 8 },
        { code: 'moderate', label: 'Moderate depressive symptoms', max: 11 },
        { code: 'severe', label: 'Severe depressive symptoms', min: 12 },
      ],
      flags: [
        {
          code: 'suggestive',
          label: 'Suggests depression',
          when: { op: 'greater', left: { op: 'score', score: 'gds-15' }, right: { op: 'constant', value: 5 } },
        },
      ],
    },
  ],
};
