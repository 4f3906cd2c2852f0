// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** Strengths, each a record of its own. */
export const strengthsPart: GroupItem = {
  type: 'group',
  id: 'strengths',
  label: 'Strengths',
  help: 'What the person can do, is good at, or can count on. What is written here is not done for them.',
  repeats: { each: 'strength' },
  binding: { class: 'Strength' },
  items: [
    {
      type: 'long-text',
      id: 'strength',
      label: 'What can the person do, or count on?',
      required: true,
      binding: { class: 'Strength', element: 'freeText' },
    },
  ],
};
