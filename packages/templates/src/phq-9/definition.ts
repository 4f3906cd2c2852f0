// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { unlessDeclined } from '../gds-15/declined.js';
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
    {
      type: 'text',
      id: 'kindOfAssessment',
      label: 'Kind of assessment',
      hidden: true,
      initial: { op: 'constant', value: 'Mood' },
      binding: { class: 'Assessment', element: 'assessmentType', mode: 'write', on: 'create' },
    },
    {
      type: 'text',
      id: 'scaleName',
      label: 'Which scale',
      hidden: true,
      initial: { op: 'constant', value: 'PHQ-9 (2001)' },
      binding: {
        class: 'Assessment',
        element: 'structuredAssessment',
        select: 'structuredAssessmentName.originalText',
        mode: 'write',
        on: 'create',
      },
    },
    {
      type: 'group',
      id: 'before',
      label: 'Before you begin',
      items: [
        {
          type: 'display',
          id: 'whatItIs',
          label:
            'Ask in private and take your time. The last problem is about thoughts of death: know before you begin whom you would ring.',
        },
        {
          type: 'date',
          id: 'doneOn',
          label: 'Which day?',
          required: true,
          max: 'today',
          initial: { op: 'today' },
        },
        {
          type: 'choice',
          id: 'why',
          label: 'Why now?',
          options: [
            { code: 'moved-in', label: 'Moved in, or care begins' },
            { code: 'review', label: 'A regular review' },
            { code: 'change', label: 'Something has changed' },
            { code: 'asked', label: 'The person, family or a clinician asked for it' },
          ],
        },
        {
          type: 'choice',
          id: 'agrees',
          label: 'Do they agree to be asked?',
          help: 'They may stop at any question. A no is written down, and nothing is asked.',
          required: true,
          control: 'radio',
          options: [
            { code: 'yes', label: 'Yes' },
            { code: 'no', label: 'No' },
          ],
        },
        {
          type: 'choice',
          id: 'how',
          label: 'How was it filled?',
          options: [
            { code: 'alone', label: 'By themselves' },
            { code: 'read', label: 'I read the questions out, in private' },
            { code: 'interpreter', label: 'With an interpreter or signs' },
          ],
          open: { label: 'In another way' },
        },
      ],
    },
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
    {
      type: 'decimal',
      id: 'total',
      label: 'Total',
      hidden: true,
      calculate: { op: 'score', score: 'phq-9' },
      binding: {
        class: 'Assessment',
        element: 'structuredAssessment',
        select: 'assessmentValue',
        mode: 'write',
        on: 'create',
      },
    },
    {
      type: 'group',
      id: 'what',
      label: 'What follows',
      items: [
        {
          type: 'display',
          id: 'seeSomebody',
          label: 'The total is 10 or more. Ask the GP to see them. Ask the person first, and tell them why.',
          enableWhen: {
            op: 'greater-or-equal',
            left: { op: 'score', score: 'phq-9' },
            right: { op: 'constant', value: 10 },
          },
        },
        {
          type: 'long-text',
          id: 'mood',
          label: 'How are they, in their own words?',
          unknowns: ['not-asked', 'declined'],
        },
        {
          type: 'long-text',
          id: 'action',
          label: 'What will be done, and who was told?',
          help: 'The GP, the family if the person wants it, company, what they enjoy. If nothing is needed, write that.',
          required: true,
          binding: { class: 'Assessment', element: 'assessmentSummary', mode: 'write', on: 'create' },
        },
        {
          type: 'date',
          id: 'againOn',
          label: 'When is it done again?',
          min: 'today',
          binding: { class: 'Review', element: 'plannedReviewDateInterval', mode: 'write', on: 'create' },
        },
      ],
    },
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
