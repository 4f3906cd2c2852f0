// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** What if it goes wrong, when the council looks again, and what the paper leaves open. */
export const whatNext: GroupItem = {
  type: 'group',
  id: 'whatNext',
  label: 'If something goes wrong, and when the council looks again',
  items: [
    {
      type: 'long-text',
      id: 'contingency',
      label: 'What does the plan say if care cannot be given?',
      help: 'A visit that cannot be made, a carer who falls ill, a lift that breaks.',
      unknowns: ['none-known', 'unknown'],
    },
    { type: 'text', id: 'outOfHours', label: 'Whom do you ring at night and at weekends?', unknowns: ['unknown'] },
    {
      type: 'group',
      id: 'review',
      label: 'The council’s next review',
      help: 'Add it if the plan gives a date. If it gives none, ask for one.',
      repeats: { max: 1, each: 'review' },
      binding: { class: 'Review', mode: 'write' },
      items: [
        {
          type: 'partial-date',
          id: 'reviewOn',
          label: 'When does the council look again?',
          required: true,
          binding: { class: 'Review', element: 'plannedReviewDateInterval', mode: 'write' },
        },
        {
          type: 'text',
          id: 'reviewBy',
          label: 'Who sees to it?',
          binding: { class: 'Review', element: 'responsibilityForReview', select: 'name', mode: 'write' },
        },
      ],
    },
    {
      type: 'long-text',
      id: 'notClear',
      label: 'What is missing from the plan, or seems wrong?',
      help: 'Do not put it right here. Ask the council, and look at the first visit.',
    },
  ],
};
