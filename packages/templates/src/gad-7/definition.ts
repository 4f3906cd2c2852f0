// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { unlessDeclined } from '../gds-15/declined.js';
import { phqLicence } from '../phq-9/scale.js';
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
    {
      type: 'text',
      id: 'kindOfAssessment',
      label: 'Kind of assessment',
      hidden: true,
      initial: { op: 'constant', value: 'Anxiety' },
      binding: { class: 'Assessment', element: 'assessmentType', mode: 'write', on: 'create' },
    },
    {
      type: 'text',
      id: 'scaleName',
      label: 'Which scale',
      hidden: true,
      initial: { op: 'constant', value: 'GAD-7 (2006)' },
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
            'Ask in private and take your time. Being short of breath, in pain or in a strange place makes anybody anxious: write that too.',
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
    {
      type: 'decimal',
      id: 'total',
      label: 'Total',
      hidden: true,
      calculate: { op: 'score', score: 'gad-7' },
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
            left: { op: 'score', score: 'gad-7' },
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
