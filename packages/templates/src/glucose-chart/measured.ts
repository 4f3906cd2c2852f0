// SPDX-License-Identifier: Apache-2.0
import type { FormItem } from '@careplan-kit/forms/contract';
import { answer, any, is, oneOf, unless } from '../expressions.js';

/** What is asked of one reading, or of one that did not come about. */
export const measured: readonly FormItem[] = [
  { type: 'time', id: 'measuredAt', label: 'Time', control: 'now' },
  {
    type: 'decimal',
    id: 'mmol',
    label: 'Blood glucose',
    unit: 'mmol/L',
    unitCode: 'mmol/L',
    min: '0.1',
    max: 60,
    decimalPlaces: 1,
  },
  {
    type: 'choice',
    id: 'noNumber',
    label: 'No number?',
    enableWhen: { op: 'not', of: { op: 'exists', item: 'mmol' } },
    options: [
      { code: 'lo', label: 'Meter says LO' },
      { code: 'hi', label: 'Meter says HI' },
      { code: 'declined', label: 'Said no' },
      { code: 'away', label: 'Not here' },
    ],
  },
  {
    type: 'choice',
    id: 'timing',
    label: 'When',
    options: [
      { code: 'fasting', label: 'Before breakfast' },
      { code: 'pre', label: 'Before a meal' },
      { code: 'post', label: 'Two hours after a meal' },
      { code: 'bed', label: 'At bedtime' },
      { code: 'other', label: 'Another time' },
    ],
  },
  {
    type: 'decimal',
    id: 'ketones',
    label: 'Ketones',
    unit: 'mmol/L',
    unitCode: 'mmol/L',
    min: 0,
    max: 20,
    decimalPlaces: 1,
  },
  {
    type: 'boolean',
    id: 'conscious',
    label: 'Awake, and can swallow?',
    enableWhen: unless(any(is(answer('mmol'), 'greater-or-equal', 4), oneOf('noNumber', 'hi', 'declined', 'away'))),
  },
  {
    type: 'text',
    id: 'actionTaken',
    label: 'What was done',
    help: 'What was given, who was told, measured again when.',
  },
];
