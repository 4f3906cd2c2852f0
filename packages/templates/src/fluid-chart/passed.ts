// SPDX-License-Identifier: Apache-2.0
import type { FormItem } from '@careplan-kit/forms/contract';
import { is, answer, unless } from '../expressions.js';

/** What is asked of one time that something was passed. */
export const passed: readonly FormItem[] = [
  { type: 'time', id: 'outputAt', label: 'Time', control: 'now' },
  {
    type: 'choice',
    id: 'outputKind',
    label: 'What',
    options: [
      { code: 'urine', label: 'Urine' },
      { code: 'catheter', label: 'Urine from the catheter bag' },
      { code: 'vomit', label: 'Vomit' },
      { code: 'stool', label: 'Loose stool' },
      { code: 'drain', label: 'Drain or stoma' },
      { code: 'none', label: 'Nothing: went, and passed none' },
    ],
    open: { label: 'Something else' },
  },
  {
    type: 'integer',
    id: 'outputMl',
    label: 'Passed',
    help: 'A wet pad or bed: “Not known”, and the day has no sum.',
    unit: 'ml',
    unitCode: 'mL',
    min: 0,
    max: 10000,
    unknowns: ['unknown'],
    enableWhen: unless(is(answer('outputKind'), 'equal', 'none')),
  },
];
