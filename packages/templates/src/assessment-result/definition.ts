// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';

/**
 * What an assessment came to that was done elsewhere: on its owner's own paper, or in a program that has a licence. Only the
 * result is kept, with its tool and version; no question and no rule of any tool is here, and nothing is worked out.
 */
export const assessmentResult: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'assessment-result',
  url: 'https://careplan-kit.example/form/assessment-result',
  version: '1.0.0',
  status: 'active',
  title: 'Result of an assessment done elsewhere',
  description:
    'Keeps the tool, its version, the total or the outcome, who did it and when, with the paper. It works nothing out.',
  language: 'en-GB',
  licence: {
    kind: 'own-words',
    text: 'All words are our own. No questions, options, points or bands of any tool are in it.',
  },
  items: [
    {
      type: 'group',
      id: 'tool',
      label: 'The tool',
      items: [
        {
          type: 'text',
          id: 'about',
          label: 'What was assessed?',
          help: 'Skin, nutrition, memory, pain, how much somebody can do.',
          required: true,
          maxLength: 100,
          binding: { class: 'Assessment', element: 'assessmentType', mode: 'write', on: 'create' },
        },
        {
          type: 'text',
          id: 'toolName',
          label: 'With which tool? Its name and version, as printed on it',
          help: 'Two tools of the same name may count in opposite directions. A total without its version cannot be read.',
          required: true,
          maxLength: 150,
          binding: {
            class: 'Assessment',
            element: 'structuredAssessment',
            select: 'structuredAssessmentName.originalText',
            mode: 'write',
            on: 'create',
          },
        },
        {
          type: 'choice',
          id: 'whereDone',
          label: 'Where was it done?',
          required: true,
          control: 'radio',
          options: [
            { code: 'paper', label: 'On the owner’s paper, in this home' },
            { code: 'program', label: 'In another program' },
            { code: 'elsewhere', label: 'By somebody else: hospital, clinic, nurse, council' },
          ],
        },
      ],
    },
    {
      type: 'group',
      id: 'result',
      label: 'The result',
      items: [
        {
          type: 'choice',
          id: 'kindOfResult',
          label: 'What does the tool give?',
          required: true,
          control: 'radio',
          options: [
            { code: 'total', label: 'A total, a number' },
            { code: 'outcome', label: 'An outcome or a pathway, in words or a colour' },
            { code: 'both', label: 'Both' },
            { code: 'not-finished', label: 'It could not be finished' },
          ],
        },
        {
          type: 'decimal',
          id: 'total',
          label: 'Total, as it stands on the paper',
          help: 'Copy it. Do not add up parts that are missing.',
          required: true,
          min: 0,
          max: 1000,
          decimalPlaces: 2,
          enableWhen: {
            op: 'in',
            value: { op: 'answer', item: 'kindOfResult' },
            list: ['total', 'both'],
          },
          binding: {
            class: 'Assessment',
            element: 'structuredAssessment',
            select: 'assessmentValue',
            mode: 'write',
            on: 'create',
          },
        },
        {
          type: 'choice',
          id: 'direction',
          label: 'Does a higher total mean more need, or less?',
          required: true,
          control: 'radio',
          unknowns: ['unknown'],
          enableWhen: {
            op: 'in',
            value: { op: 'answer', item: 'kindOfResult' },
            list: ['total', 'both'],
          },
          options: [
            { code: 'more', label: 'Higher means more need or risk' },
            { code: 'less', label: 'Higher means less' },
          ],
        },
        {
          type: 'text',
          id: 'outcome',
          label: 'Outcome or pathway, in the words of the paper',
          required: true,
          maxLength: 300,
          enableWhen: {
            op: 'in',
            value: { op: 'answer', item: 'kindOfResult' },
            list: ['outcome', 'both'],
          },
          binding: {
            class: 'Assessment',
            element: 'structuredAssessment',
            select: 'assessmentScore',
            mode: 'write',
            on: 'create',
          },
        },
        {
          type: 'text',
          id: 'whyNot',
          label: 'What was missing, and when is it finished?',
          required: true,
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'kindOfResult' },
            right: { op: 'constant', value: 'not-finished' },
          },
        },
      ],
    },
    {
      type: 'group',
      id: 'who',
      label: 'Who and when',
      items: [
        {
          type: 'text',
          id: 'doneBy',
          label: 'Who did the assessment? Name and role',
          required: true,
          unknowns: ['unknown'],
        },
        {
          type: 'partial-date',
          id: 'doneOn',
          label: 'On what day?',
          help: 'The day it was done, not the day it came to you.',
          required: true,
          max: 'today',
          unknowns: ['unknown'],
        },
        {
          type: 'attachment',
          id: 'document',
          label: 'The paper, as a photo or a file',
          kinds: ['photo', 'file'],
          maxSize: 10_000_000,
        },
        {
          type: 'text',
          id: 'whereKept',
          label: 'Where is the paper itself?',
          unknowns: ['unknown'],
        },
      ],
    },
    {
      type: 'group',
      id: 'what',
      label: 'What follows',
      items: [
        {
          type: 'long-text',
          id: 'plan',
          label: 'What does it mean for this person, and what will be done?',
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
};
