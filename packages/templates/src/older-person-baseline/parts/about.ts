// SPDX-License-Identifier: Apache-2.0
import type { FormItem, GroupItem } from '@careplan-kit/forms/contract';
import { constant } from '../../expressions.js';
import { listOnRecord, textOnRecord, wordsOnRecord } from '../../on-record.js';
import { BASELINE } from '../kind.js';

const inAssessment = (element: string) => ({ class: 'Assessment', element, mode: 'write', on: 'create' }) as const;

/** The whole in a few sentences: what a ward reads first, and what the form on going to hospital shows. */
export const inShort: GroupItem = {
  type: 'group',
  id: 'inShort',
  label: 'In short',
  items: [
    {
      type: 'text',
      id: 'kindOfAssessment',
      label: 'Kind of assessment',
      hidden: true,
      initial: constant(BASELINE),
      binding: inAssessment('assessmentType'),
    },
    {
      type: 'long-text',
      id: 'summary',
      label: 'How are they on a usual day, in three or four sentences?',
      help: 'How they walk, talk, think, eat and go to the toilet, and with whose help. Whoever has never met them sees from it what is new.',
      required: true,
      binding: inAssessment('assessmentSummary'),
    },
    {
      type: 'long-text',
      id: 'writtenBy',
      label: 'Who wrote this, who told it, and on which day?',
      help: 'Such as: Eliza, with Mrs Smith and Robert, 20 November 2026. It is told on with the words above.',
      required: true,
      binding: inAssessment('comment'),
    },
    {
      type: 'date',
      id: 'trueOn',
      label: 'On which day was all of this looked at?',
      required: true,
      max: 'today',
      initial: { op: 'today' },
    },
    {
      type: 'text',
      id: 'since',
      label: 'Since when have they been like this?',
      help: 'Such as: for a year; since the stay in hospital in May.',
      required: true,
      unknowns: ['unknown'],
    },
    {
      type: 'long-text',
      id: 'newIf',
      label: 'What would be new, and should worry a ward?',
      help: 'Such as: sleepy by day, not knowing her son, not wanting to stand.',
      required: true,
      unknowns: ['unknown'],
    },
    ...textOnRecord('goodAndBadDays', 'Their good days and bad days, in their own words (from About Me)', {
      class: 'About Me',
      element: 'myWellness',
      select: 'response.text',
    }),
  ],
};

/** Illnesses as the record has them. */
export const illnesses: readonly FormItem[] = [
  ...listOnRecord({
    id: 'problems',
    label: 'Illnesses on the record',
    each: 'illness',
    binding: { class: 'Problem' },
    items: [
      ...wordsOnRecord('problem', 'Illness', { class: 'Problem', element: 'problem' }),
      {
        type: 'long-text',
        id: 'problemRemark',
        label: 'What to know of it',
        readOnly: true,
        repeats: { each: 'remark' },
        binding: { class: 'Problem', element: 'comment', mode: 'read' },
      },
    ],
  }),
  {
    type: 'long-text',
    id: 'otherIllnesses',
    label: 'Which illnesses are not on the record?',
    help: 'Also operations, strokes, seizures, and when.',
    required: true,
    unknowns: ['none-known', 'not-asked', 'unknown'],
  },
];
