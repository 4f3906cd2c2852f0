// SPDX-License-Identifier: Apache-2.0
// What scored questionnaires have in common: they are recorded as an Assessment with the name and total of the scale, and
// the questions about mood are asked in one way. The questions themselves, points and bands stand with each scale.
import type { Expression, GroupItem, NumberItem, TextItem } from '@careplan-kit/forms/contract';
import { answer, constant, is, unless } from './expressions.js';

const inScale = (select: string) =>
  ({ class: 'Assessment', element: 'structuredAssessment', select, mode: 'write', on: 'create' }) as const;

/** Which kind of assessment it is, and by which scale: "Mood", "PHQ-9 (2001)". */
export const assessedBy = (kind: string, scale: string, label = 'Which scale'): TextItem[] => [
  {
    type: 'text',
    id: 'kindOfAssessment',
    label: 'Kind of assessment',
    hidden: true,
    initial: constant(kind),
    binding: { class: 'Assessment', element: 'assessmentType', mode: 'write', on: 'create' },
  },
  {
    type: 'text',
    id: 'scaleName',
    label,
    hidden: true,
    initial: constant(scale),
    binding: inScale('structuredAssessmentName.originalText'),
  },
];

/** The total, as it goes into the record: none while an answer is missing. */
export const totalOf = (score: string): NumberItem => ({
  type: 'decimal',
  id: 'total',
  label: 'Total',
  hidden: true,
  calculate: { op: 'score', score },
  binding: inScale('assessmentValue'),
});

/** The questions stand there until the person says no: a blank is no refusal. */
export const unlessDeclined: Expression = unless(is(answer('agrees'), 'equal', 'no'));

/** What comes before questions about somebody's mood. */
export const beforeMoodQuestions = (whatItIs: string): GroupItem => ({
  type: 'group',
  id: 'before',
  label: 'Before you begin',
  items: [
    { type: 'display', id: 'whatItIs', label: whatItIs },
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
});

/**
 * What follows from a total about somebody's mood.
 *
 * @param seeSomebody - what to do where `when` holds
 */
export const afterMoodQuestions = (seeSomebody: string, when: Expression): GroupItem => ({
  type: 'group',
  id: 'what',
  label: 'What follows',
  items: [
    { type: 'display', id: 'seeSomebody', label: seeSomebody, enableWhen: when },
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
});
