// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { definitionOf } from './form-host.js';

const isYes = (item: string) =>
  ({ op: 'equal', left: { op: 'answer', item }, right: { op: 'constant', value: true } }) as const;

/** A form with sections, conditions, a small group, entries, and questions that stand between groups. */
export const laidOutForm: FormDefinition = definitionOf(
  [
    { type: 'display', id: 'before', label: 'Ask the person first.' },
    { type: 'text', id: 'who', label: 'Who is with the person?', required: true },
    {
      type: 'group',
      id: 'night',
      label: 'The night',
      help: 'From bedtime to breakfast.',
      items: [
        { type: 'boolean', id: 'woke', label: 'Did they wake?' },
        { type: 'integer', id: 'times', label: 'How many times?', enableWhen: isYes('woke'), required: true },
        { type: 'boolean', id: 'pain', label: 'Were they in pain?', unknowns: ['declined'] },
        { type: 'text', id: 'where', label: 'Where did they sleep?' },
        { type: 'text', id: 'helped', label: 'What helped?' },
      ],
    },
    {
      type: 'group',
      id: 'pill',
      label: 'The pain',
      enableWhen: isYes('pain'),
      items: [{ type: 'text', id: 'what', label: 'What was given?', required: true }],
    },
    {
      type: 'group',
      id: 'fall',
      label: 'The last fall',
      items: [
        { type: 'date', id: 'day', label: 'When was it?' },
        { type: 'text', id: 'reason', label: 'What was the reason?' },
      ],
    },
    {
      type: 'group',
      id: 'drinks',
      label: 'Drinks',
      repeats: { each: 'drink' },
      items: [
        { type: 'text', id: 'drink', label: 'What was it?' },
        { type: 'integer', id: 'millilitres', label: 'How much?', unit: 'ml' },
      ],
    },
    { type: 'long-text', id: 'notes', label: 'Anything else?' },
  ],
  { id: 'morning', url: 'https://careplan-kit.example/form/morning', title: 'Morning handover' },
);
