// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormSnapshot } from '@careplan-kit/forms/contract';
import { definitionOf } from './form-host.js';

/** A made-up chart of drinks as a table, with its total under it: for stories and tests, not for care. */
export const tableForm: FormDefinition = definitionOf(
  [
    {
      type: 'group',
      id: 'drinks',
      label: 'Drink',
      help: 'One row for each cup or glass.',
      layout: 'table',
      repeats: { max: 12 },
      items: [
        { type: 'text', id: 'when', label: 'When?' },
        {
          type: 'choice',
          id: 'what',
          label: 'What was it?',
          control: 'drop-down',
          options: ['Coffee', 'Juice', 'Milk', 'Soup', 'Squash', 'Tea', 'Water'].map((label) => ({
            code: label.toLowerCase(),
            label,
          })),
        },
        {
          type: 'integer',
          id: 'millilitres',
          label: 'How much?',
          help: 'What was drunk.',
          unit: 'ml',
          min: 0,
          required: true,
        },
        {
          type: 'text',
          id: 'why',
          label: 'Why so little?',
          enableWhen: {
            op: 'less',
            left: { op: 'answer', item: 'millilitres' },
            right: { op: 'constant', value: 50 },
          },
        },
      ],
    },
    {
      type: 'integer',
      id: 'total',
      label: 'Drunk in all',
      unit: 'ml',
      calculate: { op: 'over', items: 'drinks', fold: 'sum', value: { op: 'answer', item: 'millilitres' } },
    },
  ],
  { title: 'Fluid chart' },
);

/** Three rows. */
export const TABLE_ROWS: FormSnapshot = {
  answers: {
    'when~1': '08:10',
    'what~1': 'tea',
    'millilitres~1': '200',
    'when~2': '10:30',
    'what~2': 'squash',
    'millilitres~2': '150',
    'when~3': '12:15',
    'what~3': 'soup',
    'millilitres~3': '30',
    'why~3': 'Tired, and turned her head away.',
  },
  entries: { drinks: ['1', '2', '3'] },
  provenance: {},
};
