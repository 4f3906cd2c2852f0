// SPDX-License-Identifier: Apache-2.0
import type { FormItem } from '@careplan-kit/forms/contract';
import { oneOf, unless } from '../expressions.js';

/** Codes of a drink that was none. */
export const NOTHING_DRUNK = ['declined', 'asleep', 'away'];

/** What is asked of one drink. */
export const drunk: readonly FormItem[] = [
  { type: 'time', id: 'intakeAt', label: 'Time', control: 'now' },
  {
    type: 'choice',
    id: 'intakeKind',
    label: 'What',
    control: 'drop-down',
    options: [
      { code: 'water', label: 'Water' },
      { code: 'tea', label: 'Tea or coffee' },
      { code: 'juice', label: 'Juice or squash' },
      { code: 'milk', label: 'Milk or supplement' },
      { code: 'soup', label: 'Soup' },
      { code: 'declined', label: 'Nothing: said no' },
      { code: 'asleep', label: 'Nothing: asleep' },
      { code: 'away', label: 'Nothing: not here' },
    ],
    open: { label: 'Something else' },
  },
  {
    type: 'integer',
    id: 'takenMl',
    label: 'Drunk',
    help: 'What went down, not what was offered.',
    unit: 'ml',
    unitCode: 'mL',
    min: 0,
    max: 10000,
    unknowns: ['unknown'],
    enableWhen: unless(oneOf('intakeKind', ...NOTHING_DRUNK)),
  },
];
