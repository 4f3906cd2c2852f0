// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { is } from '../expressions.js';
import { afterMoodQuestions, assessedBy, beforeMoodQuestions, totalOf, unlessDeclined } from '../scale-parts.js';
import { questions } from './questions.js';
import { phqLicence } from './scale.js';
import { declinedSelfHarm, mentionsSelfHarm, selfHarmToday } from './self-harm.js';

/** Nine problems over the last two weeks. What is said of the ninth is acted on at any total. */
export const phq9: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'phq-9',
  url: 'https://careplan-kit.example/form/phq-9',
  version: '1.0.0',
  status: 'active',
  title: 'Patient Health Questionnaire (PHQ-9)',
  description:
    'Nine problems over the last two weeks, and how often each was there. It finds who should be seen, and is no diagnosis.',
  language: 'en-GB',
  licence: phqLicence,
  items: [
    ...assessedBy('Mood', 'PHQ-9 (2001)'),
    beforeMoodQuestions(
      'Ask in private and take your time. The last problem is about thoughts of death: know before you begin whom you would ring.',
    ),
    {
      type: 'group',
      id: 'questions',
      label: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
      help: 'Read the four answers out each time. The person chooses, and nobody else.',
      enableWhen: unlessDeclined,
      items: questions,
    },
    declinedSelfHarm,
    selfHarmToday,
    {
      type: 'choice',
      id: 'difficulty',
      label:
        'How difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?',
      help: 'Only if any of the problems was there. It does not count in the total.',
      control: 'radio',
      unknowns: ['declined', 'unknown'],
      enableWhen: unlessDeclined,
      options: [
        { code: 'none', label: 'Not difficult at all' },
        { code: 'some', label: 'Somewhat difficult' },
        { code: 'very', label: 'Very difficult' },
        { code: 'extreme', label: 'Extremely difficult' },
      ],
    },
    totalOf('phq-9'),
    afterMoodQuestions(
      'The total is 10 or more. Ask the GP to see them. Ask the person first, and tell them why.',
      is({ op: 'score', score: 'phq-9' }, 'greater-or-equal', 10),
    ),
  ],
  scores: [
    {
      id: 'phq-9',
      title: 'PHQ-9',
      version: '2001',
      parts: [
        { value: { op: 'weight', item: 'interest' } },
        { value: { op: 'weight', item: 'lowMood' } },
        { value: { op: 'weight', item: 'sleep' } },
        { value: { op: 'weight', item: 'energy' } },
        { value: { op: 'weight', item: 'appetite' } },
        { value: { op: 'weight', item: 'selfWorth' } },
        { value: { op: 'weight', item: 'concentration' } },
        { value: { op: 'weight', item: 'psychomotor' } },
        { value: { op: 'weight', item: 'selfHarm' } },
      ],
      bands: [
        { code: 'minimal', label: 'None or minimal', max: 4 },
        { code: 'mild', label: 'Mild', max: 9 },
        { code: 'moderate', label: 'Moderate', max: 14 },
        { code: 'moderately-severe', label: 'Moderately severe', max: 19 },
        { code: 'severe', label: 'Severe', min: 20 },
      ],
      flags: [
        {
          code: 'item9',
          label: 'Thoughts of death or of self-harm: ask about them today, whatever the total',
          when: mentionsSelfHarm,
        },
        {
          code: 'caseness',
          label: 'At or above the usual cut-off',
          when: { op: 'greater-or-equal', left: { op: 'score', score: 'phq-9' }, right: { op: 'constant', value: 10 } },
        },
      ],
    },
  ],
};
