// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { unlessDeclined } from './declined.js';
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
      initial: { op: 'constant', value: 'GDS-15 (1986 short form)' },
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
            'It was made for people who can follow a question and answer for themselves. With more than a mild dementia its answer says little: write how they are instead, and ask the GP.',
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
      label: 'Over the past week',
      help: 'Read each question as it stands and wait for a yes or a no. If they are between the two, ask which is nearer.',
      enableWhen: unlessDeclined,
      items: questions,
    },
    {
      type: 'decimal',
      id: 'total',
      label: 'Total',
      hidden: true,
      calculate: { op: 'score', score: 'gds-15' },
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
          label:
            'The total is more than 5, which suggests depression. Ask the GP to see them. Ask the person first, and tell them why.',
          enableWhen: { op: 'greater', left: { op: 'score', score: 'gds-15' }, right: { op: 'constant', value: 5 } },
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
