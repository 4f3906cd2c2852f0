// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** Needs, each a record of its own. */
export const needsPart: GroupItem = {
  type: 'group',
  id: 'needs',
  label: 'Needs',
  help: 'What the person needs, in a sentence each. How you help belongs into the care plan.',
  repeats: { each: 'need' },
  binding: { class: 'Need' },
  items: [
    {
      type: 'long-text',
      id: 'need',
      label: 'What does the person need?',
      required: true,
      binding: { class: 'Need', element: 'freeText' },
    },
  ],
};
