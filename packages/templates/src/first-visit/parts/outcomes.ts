// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** What the person wants to reach, as the council wrote it and as the person says it. */
export const outcomes: GroupItem = {
  type: 'group',
  id: 'outcomes',
  label: 'What the person wants',
  help: 'Ask the person, even where it is written down already.',
  repeats: { each: 'outcome' },
  binding: { class: 'Goal' },
  items: [
    {
      type: 'text',
      id: 'outcomeHeld',
      label: 'On the record',
      hidden: true,
      readOnly: true,
      binding: { class: 'Goal', element: 'freeText', mode: 'read' },
    },
    {
      type: 'long-text',
      id: 'outcomeReceived',
      label: 'A wish on the record',
      readOnly: true,
      enableWhen: { op: 'exists', item: 'outcomeHeld' },
      binding: { class: 'Goal', element: 'freeText', mode: 'read' },
    },
    {
      type: 'choice',
      id: 'outcomeChecked',
      label: 'Is that what the person wants?',
      required: true,
      control: 'radio',
      enableWhen: { op: 'exists', item: 'outcomeHeld' },
      options: [
        { code: 'confirmed', label: 'Yes, it is so' },
        { code: 'changed', label: 'No, it is different' },
        { code: 'not-known', label: 'Nobody knows yet' },
      ],
    },
    {
      type: 'long-text',
      id: 'outcomeNow',
      label: 'What does the person want?',
      whenHidden: 'keep',
      enableWhen: {
        op: 'or',
        of: [
          { op: 'not', of: { op: 'exists', item: 'outcomeHeld' } },
          { op: 'equal', left: { op: 'answer', item: 'outcomeChecked' }, right: { op: 'constant', value: 'changed' } },
        ],
      },
      binding: { class: 'Goal', element: 'freeText' },
    },
    {
      type: 'long-text',
      id: 'outcomeQuestion',
      label: 'What do you ask the council?',
      enableWhen: {
        op: 'in',
        value: { op: 'answer', item: 'outcomeChecked' },
        list: ['changed', 'not-known'],
      },
    },
  ],
};
