// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** What the person wants, what could go wrong, and what the paper leaves open. */
export const whatItLeadsTo: GroupItem = {
  type: 'group',
  id: 'whatItLeadsTo',
  label: 'What the person wants, and what comes next',
  items: [
    {
      type: 'group',
      id: 'outcomes',
      label: 'What the person wants to reach (outcomes)',
      repeats: { min: 1, each: 'outcome' },
      binding: { class: 'Goal' },
      items: [
        {
          type: 'long-text',
          id: 'outcome',
          label: 'What does the person want?',
          unknowns: ['unknown'],
          required: true,
          binding: { class: 'Goal', element: 'freeText' },
        },
      ],
    },
    {
      type: 'group',
      id: 'risks',
      label: 'Risks the paper names',
      help: 'None on the paper does not mean that there are none.',
      repeats: { each: 'risk' },
      binding: { class: 'Risk' },
      items: [
        {
          type: 'text',
          id: 'riskKind',
          label: 'What kind of risk?',
          help: 'Such as falls, or being alone at night.',
          required: true,
          binding: { class: 'Risk', element: 'riskCategory', select: 'originalText' },
        },
        {
          type: 'long-text',
          id: 'riskInWords',
          label: 'What could happen?',
          binding: { class: 'Risk', element: 'freeText' },
        },
      ],
    },
    {
      type: 'long-text',
      id: 'summary',
      label: 'What did the council find, in two or three sentences?',
      binding: { class: 'Assessment', element: 'assessmentSummary', mode: 'write', on: 'create' },
    },
    {
      type: 'long-text',
      id: 'notClear',
      label: 'What is missing from the paper, or seems wrong?',
      help: 'Do not put it right here. Ask the council, and look at the first visit.',
    },
  ],
};
