// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';

/** A small form with every type of item, a condition and a score: for stories and tests, not for care. */
export const everyKind: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'every-kind',
  url: 'https://careplan-kit.example/form/every-kind',
  version: '1.0.0',
  status: 'draft',
  title: 'Morning check',
  description: 'A made-up form that shows every type of question.',
  language: 'en-GB',
  licence: { kind: 'open', text: '' },
  items: [
    { type: 'display', id: 'intro', label: 'Ask the person first. Write what they say.' },
    {
      type: 'group',
      id: 'night',
      label: 'The night',
      items: [
        {
          type: 'text',
          id: 'where',
          label: 'Where did they sleep?',
          help: 'Bed, chair, or somewhere else.',
          maxLength: 40,
        },
        { type: 'boolean', id: 'woke', label: 'Did they wake in the night?' },
        {
          type: 'integer',
          id: 'times',
          label: 'How many times?',
          min: 1,
          max: 20,
          required: true,
          enableWhen: { op: 'equal', left: { op: 'answer', item: 'woke' }, right: { op: 'constant', value: true } },
        },
      ],
    },
    {
      type: 'group',
      id: 'morning',
      label: 'This morning',
      items: [
        {
          type: 'date',
          id: 'day',
          label: 'Which day is this about?',
          required: true,
          max: 'today',
          initial: { op: 'today' },
        },
        { type: 'decimal', id: 'weight', label: 'Weight', unit: 'kg', decimalPlaces: 1, min: '20', max: '250' },
        {
          type: 'choice',
          id: 'mood',
          label: 'How are they?',
          required: true,
          options: [
            { code: 'bright', label: 'Bright', weight: 0 },
            { code: 'usual', label: 'As usual', weight: 1 },
            { code: 'low', label: 'Low', weight: 2 },
          ],
        },
        {
          type: 'multiple-choice',
          id: 'ate',
          label: 'What did they have for breakfast?',
          options: [
            { code: 'porridge', label: 'Porridge', weight: 0.5 },
            { code: 'toast', label: 'Toast', weight: 0.25 },
            { code: 'tea', label: 'Tea', weight: 0.125 },
          ],
        },
        {
          type: 'decimal',
          id: 'points',
          label: 'Points (made up, no meaning)',
          calculate: {
            op: 'sum',
            of: [
              { op: 'weight', item: 'mood' },
              { op: 'weight', item: 'ate' },
            ],
          },
        },
        { type: 'long-text', id: 'notes', label: 'Anything else?', prompts: ['What went well?', 'What was hard?'] },
      ],
    },
  ],
};
