// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** Each need the council named, and those it did not. The earlier words stay in the history of the record. */
export const needs: GroupItem = {
  type: 'group',
  id: 'needs',
  label: 'Needs',
  help: 'What the council wrote stands here. Ask about each, and add what nobody has named yet.',
  repeats: { each: 'need' },
  binding: { class: 'Need' },
  items: [
    {
      type: 'text',
      id: 'needHeld',
      label: 'On the record',
      hidden: true,
      readOnly: true,
      binding: { class: 'Need', element: 'freeText', mode: 'read' },
    },
    {
      type: 'long-text',
      id: 'needReceived',
      label: 'A need on the record',
      readOnly: true,
      enableWhen: { op: 'exists', item: 'needHeld' },
      binding: { class: 'Need', element: 'freeText', mode: 'read' },
    },
    {
      type: 'choice',
      id: 'needChecked',
      label: 'Is it so?',
      required: true,
      control: 'radio',
      enableWhen: { op: 'exists', item: 'needHeld' },
      options: [
        { code: 'confirmed', label: 'Yes, it is so' },
        { code: 'changed', label: 'No, it is different' },
        { code: 'not-known', label: 'Nobody knows yet' },
      ],
    },
    {
      type: 'long-text',
      id: 'needNow',
      label: 'What does the person need?',
      whenHidden: 'keep',
      enableWhen: {
        op: 'or',
        of: [
          { op: 'not', of: { op: 'exists', item: 'needHeld' } },
          { op: 'equal', left: { op: 'answer', item: 'needChecked' }, right: { op: 'constant', value: 'changed' } },
        ],
      },
      binding: { class: 'Need', element: 'freeText' },
    },
    {
      type: 'long-text',
      id: 'needQuestion',
      label: 'What do you ask the council?',
      enableWhen: {
        op: 'in',
        value: { op: 'answer', item: 'needChecked' },
        list: ['changed', 'not-known'],
      },
    },
  ],
};
