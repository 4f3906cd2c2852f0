// SPDX-License-Identifier: Apache-2.0
import type { FormItem } from '@careplan-kit/forms/contract';

/** What is asked of one dose of insulin. The medicines record says what is prescribed; this says what was given. */
export const insulin: readonly FormItem[] = [
  { type: 'time', id: 'insulinAt', label: 'Time', control: 'now' },
  { type: 'text', id: 'insulinType', label: 'Which insulin', help: 'The whole name on the pen.' },
  {
    type: 'decimal',
    id: 'insulinUnits',
    label: 'Dose',
    unit: 'units',
    unitCode: '[iU]',
    min: 0,
    max: 300,
    decimalPlaces: 1,
  },
  {
    type: 'choice',
    id: 'insulinSite',
    label: 'Where',
    options: [
      { code: 'belly-left', label: 'Belly, left' },
      { code: 'belly-right', label: 'Belly, right' },
      { code: 'thigh-left', label: 'Left thigh' },
      { code: 'thigh-right', label: 'Right thigh' },
      { code: 'buttock', label: 'Buttock' },
      { code: 'arm', label: 'Upper arm' },
      { code: 'not-given', label: 'Not given' },
    ],
  },
  { type: 'text', id: 'insulinBy', label: 'Given by, or why not' },
];
