// SPDX-License-Identifier: Apache-2.0
import type { ChoiceItem } from '@careplan-kit/forms/contract';
import { NO_COUNTS, YES_COUNTS } from '../gds-15/scale.js';

/** Four of the fifteen questions, in the same words. A no to the first and the last counts. */
export const questions: readonly ChoiceItem[] = [
  {
    type: 'choice',
    id: 'satisfied',
    prefix: '1',
    label: 'Are you basically satisfied with your life?',
    required: true,
    control: 'radio',
    unknowns: ['declined', 'unknown'],
    options: NO_COUNTS,
  },
  {
    type: 'choice',
    id: 'empty',
    prefix: '2',
    label: 'Do you feel that your life is empty?',
    required: true,
    control: 'radio',
    unknowns: ['declined', 'unknown'],
    options: YES_COUNTS,
  },
  {
    type: 'choice',
    id: 'afraid',
    prefix: '3',
    label: 'Are you afraid that something bad is going to happen to you?',
    required: true,
    control: 'radio',
    unknowns: ['declined', 'unknown'],
    options: YES_COUNTS,
  },
  {
    type: 'choice',
    id: 'happy',
    prefix: '4',
    label: 'Do you feel happy most of the time?',
    required: true,
    control: 'radio',
    unknowns: ['declined', 'unknown'],
    options: NO_COUNTS,
  },
];
