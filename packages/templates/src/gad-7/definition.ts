// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { is } from '../expressions.js';
import { phqLicence } from '../phq-9/scale.js';
import { afterMoodQuestions, assessedBy, beforeMoodQuestions, totalOf, unlessDeclined } from '../scale-parts.js';
import { questions } from './questions.js';

/** Seven problems of worry over the last two weeks. */
export const gad7: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'gad-7',
  url: 'https://careplan-kit.example/form/gad-7',
  version: '1.0.0',
  status: 'active',
  title: 'Anxiety questionnaire (GAD-7)',
  description:
    'Seven problems over the last two weeks, and how often each was there. It finds who should be seen, and is no diagnosis.',
  language: 'en-GB',
  licence: phqLicence,
  items: [
    ...assessedBy('Anxiety', 'GAD-7 (2006)'),
    beforeMoodQuestions(
      'Ask in private and take your time. Being short of breath, in pain or in a strange place makes anybody anxious: write that too.',
    ),
    {
      type: 'group',
      id: 'questions',
      label: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
      help: 'Read the four answers out each time. The person chooses, and nobody else.',
      enableWhen: unlessDeclined,
      items: questions,
    },
    totalOf('gad-7'),
    afterMoodQuestions(
      'The total is 10 or more. Ask the GP to see them. Ask the person first, and tell them why.',
      is({ op: 'score', score: 'gad-7' }, 'greater-or-equal', 10),
    ),
  ],
  scores: [
    {
      id: 'gad-7',
      title: 'GAD-7',
      version: '2006',
      parts: [
        { value: { op: 'weight', item: 'nervous' } },
        { value: { op: 'weight', item: 'controlWorry' } },
        { value: { op: 'weight', item: 'worryTooMuch' } },
        { value: { op: 'weight', item: 'relaxing' } },
        { value: { op: 'weight', item: 'restless' } },
        { value: { op: 'weight', item: 'irritable' } },
        { value: { op: 'weight', item: 'afraid' } },
      ],
      bands: [
        { code: 'minimal', label: 'Minimal', max: 4 },
        { code: 'mild', label: 'Mild', max: 9 },
        { code: 'moderate', label: 'Moderate', max: 14 },
        { code: 'severe', label: 'Severe', min: 15 },
      ],
      flags: [
        {
          code: 'caseness',
          label: 'At or above the usual cut-off',
          when: { op: 'greater-or-equal', left: { op: 'score', score: 'gad-7' }, right: { op: 'constant', value: 10 } },
        },
      ],
    },
  ],
};
