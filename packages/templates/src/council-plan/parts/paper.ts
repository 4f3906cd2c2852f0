// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** What came, and whether the person knows it and agrees. */
export const paper: GroupItem = {
  type: 'group',
  id: 'paper',
  label: 'What came from the council',
  help: 'Copy what the council wrote. Your own care plan is another form.',
  items: [
    {
      type: 'text',
      id: 'kindOfPaper',
      label: 'Kind of paper',
      hidden: true,
      initial: { op: 'constant', value: 'Care and support plan of the council' },
      binding: { class: 'Document', element: 'documentTitle', mode: 'write', on: 'create' },
    },
    {
      type: 'date',
      id: 'receivedOn',
      label: 'When did it reach you?',
      required: true,
      max: 'today',
      initial: { op: 'today' },
    },
    {
      type: 'partial-date',
      id: 'planDate',
      label: 'From when is the plan?',
      help: 'The date on the paper.',
      required: true,
      unknowns: ['unknown'],
      max: 'today',
      binding: { class: 'Document', element: 'date', mode: 'write', on: 'create' },
    },
    {
      type: 'text',
      id: 'paperWhere',
      label: 'Where do you keep it?',
      binding: { class: 'Document', element: 'documentationLocation', mode: 'write', on: 'create' },
    },
    {
      type: 'choice',
      id: 'personAgrees',
      label: 'Does the plan say that the person agrees to it?',
      help: 'Ask the person yourself at the first visit.',
      required: true,
      unknowns: ['unknown'],
      options: [
        { code: 'yes', label: 'Yes, the person agrees' },
        { code: 'for-them', label: 'Somebody agreed for them' },
        { code: 'no', label: 'No' },
      ],
    },
    {
      type: 'text',
      id: 'agreedForThem',
      label: 'Who agreed, and what gives them the right to?',
      help: 'Such as an attorney for health and care. Being family gives no right to agree for an adult.',
      required: true,
      unknowns: ['unknown'],
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'personAgrees' },
        right: { op: 'constant', value: 'for-them' },
      },
    },
    {
      type: 'choice',
      id: 'personHasCopy',
      label: 'Does the person have a copy?',
      unknowns: ['unknown'],
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'no', label: 'No' },
      ],
    },
  ],
};
