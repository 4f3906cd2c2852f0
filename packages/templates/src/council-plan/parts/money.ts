// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** The personal budget as the plan states it. Nothing is added up, and nothing is asked of income or savings. */
export const money: GroupItem = {
  type: 'group',
  id: 'money',
  label: 'Personal budget',
  help: 'What the council says the care costs and who holds the money. Leave out what you were not sent.',
  items: [
    {
      type: 'decimal',
      id: 'personalBudget',
      label: 'How much is the personal budget?',
      required: true,
      unknowns: ['unknown'],
      min: 0,
      decimalPlaces: 2,
      unit: '£',
    },
    {
      type: 'choice',
      id: 'budgetFor',
      label: 'For how long is that?',
      required: true,
      enableWhen: { op: 'exists', item: 'personalBudget' },
      options: [
        { code: 'week', label: 'A week' },
        { code: 'four-weeks', label: 'Four weeks' },
        { code: 'year', label: 'A year' },
        { code: 'once', label: 'Once only' },
      ],
    },
    {
      type: 'choice',
      id: 'budgetHeldBy',
      label: 'Who holds the money?',
      unknowns: ['unknown'],
      options: [
        { code: 'council', label: 'The council arranges and pays' },
        { code: 'direct-payment', label: 'The person, as a direct payment' },
        { code: 'direct-payment-other', label: 'Somebody else, as a direct payment for the person' },
        { code: 'provider', label: 'The provider, in an individual service fund' },
        { code: 'mixed', label: 'Some of each' },
      ],
    },
    {
      type: 'decimal',
      id: 'personPays',
      label: 'How much of it does the person pay?',
      help: 'As the plan says, for the same time. Nothing is an answer: write 0. An empty box is not nothing.',
      unknowns: ['unknown', 'declined'],
      min: 0,
      decimalPlaces: 2,
      unit: '£',
    },
  ],
};
