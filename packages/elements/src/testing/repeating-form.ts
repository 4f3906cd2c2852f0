// SPDX-License-Identifier: Apache-2.0
import { definitionOf } from './form-host.js';

/** A form of visits that can be given several times, with what belongs to a question and rules of another language. */
export const repeatingForm = definitionOf([
  {
    type: 'group',
    id: 'drinks',
    label: 'Drink',
    help: 'One for each cup or glass.',
    repeats: { min: 1, max: 3 },
    items: [
      { type: 'time', id: 'when', label: 'When?' },
      { type: 'integer', id: 'millilitres', label: 'How much was drunk?', unit: 'ml', min: 0, required: true },
      {
        type: 'boolean',
        id: 'helped',
        label: 'Was help needed?',
        items: [
          {
            type: 'text',
            id: 'help',
            label: 'What kind of help?',
            enableWhen: { op: 'equal', left: { op: 'answer', item: 'helped' }, right: { op: 'constant', value: true } },
          },
        ],
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
  { type: 'text', id: 'visitor', label: 'Who came to see them?', repeats: {} },
  {
    type: 'text',
    id: 'elsewhere',
    label: 'Asked by a form from elsewhere',
    enableWhen: { op: 'foreign', language: 'text/fhirpath', expression: '%patient.active' },
  },
  {
    type: 'decimal',
    id: 'worked',
    label: 'Worked out by a form from elsewhere',
    calculate: { op: 'foreign', language: 'text/fhirpath', expression: '1 + 1' },
  },
  { type: 'text', id: 'secret', label: 'Never drawn', hidden: true },
]);
