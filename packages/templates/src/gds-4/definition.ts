// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { unlessDeclined } from '../gds-15/declined.js';
import { gdsLicence } from '../gds-15/scale.js';
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
      initial: { op: 'constant', value: 'GDS-4 (1994)' },
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
            'A first look in four questions. A low total does not say that somebody is well: if you are worried, ask the GP all the same.',
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
      calculate: { op: 'score', score: 'gds-4' },
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
          label: 'The total is 2 or more: depression is possible. Ask the fifteen questions, or the GP.',
          enableWhen: {
            op: 'greater-or-equal',
            left: { op: 'score', score: 'gds-4' },
            right: { op: 'constant', value: 2 },
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
