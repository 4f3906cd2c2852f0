// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** The needs the plan is for, and what the person wants. Those of the assessment stand in the lists already. */
export const whatFor: GroupItem = {
  type: 'group',
  id: 'whatFor',
  label: 'What the plan is for',
  help: 'What you know already stands here. Add what is new in the plan, and leave the rest.',
  items: [
    {
      type: 'group',
      id: 'needs',
      label: 'Needs',
      repeats: { min: 1, each: 'need' },
      binding: { class: 'Need' },
      items: [
        {
          type: 'long-text',
          id: 'need',
          label: 'What does the person need?',
          required: true,
          binding: { class: 'Need', element: 'freeText' },
        },
        {
          type: 'multiple-choice',
          id: 'needMetBy',
          label: 'Who meets this need, says the plan?',
          required: true,
          unknowns: ['unknown'],
          options: [
            { code: 'us', label: 'We do' },
            { code: 'other-service', label: 'Another service' },
            { code: 'unpaid', label: 'Family or a friend, unpaid' },
            { code: 'person', label: 'The person' },
            { code: 'nobody', label: 'Nobody: the plan leaves it open', exclusive: true },
          ],
        },
        {
          type: 'display',
          id: 'needOpen',
          label: 'Tell the council that nobody meets this need, and say it at the first visit.',
          enableWhen: {
            op: 'or',
            of: [
              { op: 'in', value: { op: 'answer', item: 'needMetBy' }, list: ['nobody'] },
              { op: 'unknown', item: 'needMetBy' },
            ],
          },
        },
      ],
    },
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
          required: true,
          unknowns: ['unknown'],
          binding: { class: 'Goal', element: 'freeText' },
        },
        { type: 'text', id: 'outcomeSeen', label: 'How will anybody see that it is reached?' },
      ],
    },
  ],
};
