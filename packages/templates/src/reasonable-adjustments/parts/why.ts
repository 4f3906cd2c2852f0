// SPDX-License-Identifier: Apache-2.0
import type { FormItem, GroupItem } from '@careplan-kit/forms/contract';
import { answer, is, oneOf } from '../../expressions.js';
import { IMPAIRMENT_OPTIONS } from './codes.js';

/** Whether the flag may be set, which is somebody’s judgement and is worked out from nothing here. */
export const threshold: GroupItem = {
  type: 'group',
  id: 'threshold',
  label: 'Does the law on reasonable adjustments apply?',
  items: [
    {
      type: 'choice',
      id: 'thresholdMet',
      label: 'Does an impairment have a big and lasting effect on what they do day by day?',
      help: 'Lasting: a year or more, or for the rest of their life. If you are not sure, help them all the same and ask.',
      required: true,
      control: 'radio',
      unknowns: ['not-asked', 'unknown'],
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'no', label: 'No' },
      ],
    },
    {
      type: 'text',
      id: 'thresholdBy',
      label: 'Who says so, and who are they?',
      required: true,
      enableWhen: { op: 'exists', item: 'thresholdMet' },
    },
    {
      type: 'date',
      id: 'thresholdOn',
      label: 'When was that?',
      max: 'today',
      enableWhen: { op: 'exists', item: 'thresholdMet' },
    },
    {
      type: 'display',
      id: 'noFlag',
      label: 'Then no national flag is set. What helps them is done all the same, and is written below.',
      enableWhen: is(answer('thresholdMet'), 'equal', 'no'),
    },
  ],
};

/** Optional by the standard: nobody has to give a reason to be helped. */
export const impairments: readonly FormItem[] = [
  {
    type: 'choice',
    id: 'impairmentsSaid',
    label: 'Do they want to say what the adjustments are for?',
    help: 'They need not. Nobody has to give a reason to be helped.',
    required: true,
    unknowns: ['not-asked', 'unknown'],
    options: [
      { code: 'yes', label: 'Yes' },
      { code: 'prefer-not', label: 'They would rather not say' },
    ],
  },
  {
    type: 'group',
    id: 'impairments',
    label: 'Impairments',
    enableWhen: oneOf('impairmentsSaid', 'yes'),
    repeats: { min: 1, max: 12, each: 'impairment' },
    items: [
      {
        type: 'choice',
        id: 'impairment',
        label: 'With what?',
        required: true,
        control: 'drop-down',
        // Who would rather not say was asked before.
        options: IMPAIRMENT_OPTIONS.filter(({ code }) => code !== '12'),
      },
      {
        type: 'long-text',
        id: 'impairmentDetail',
        label: 'What can they do, what do they want to do, and how do you help?',
      },
      { type: 'partial-date', id: 'impairmentSince', label: 'Since when?', max: 'today', unknowns: ['unknown'] },
    ],
  },
];
