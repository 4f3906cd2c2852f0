// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** Which papers there are and where. Never what they say. */
export const documents: GroupItem = {
  type: 'group',
  id: 'documents',
  label: 'Papers',
  help: 'Only whether there is one, and where. Do not copy what it says. Each has a form of its own for more.',
  items: [
    {
      type: 'choice',
      id: 'adrt',
      label: 'An advance decision to refuse treatment (ADRT)?',
      required: true,
      unknowns: ['not-asked', 'none-known', 'declined', 'unknown'],
      options: [{ code: 'yes', label: 'Yes, there is one' }],
      binding: { class: 'Safety statements', element: 'advanceDecision', mode: 'read' },
    },
    {
      type: 'text',
      id: 'adrtWhere',
      label: 'Where is the advance decision kept?',
      required: true,
      unknowns: ['unknown'],
      enableWhen: { op: 'exists', item: 'adrt' },
      binding: {
        class: 'Advance decision to refuse treatment (ADRT)',
        element: 'locationOfDocument',
        mode: 'read',
      },
    },
    {
      type: 'choice',
      id: 'dnacpr',
      label: 'A decision about resuscitation (DNACPR)?',
      help: 'If there is none, or nobody knows, resuscitation is not refused.',
      required: true,
      unknowns: ['not-asked', 'none-known', 'declined', 'unknown'],
      options: [{ code: 'yes', label: 'Yes, there is one' }],
      binding: { class: 'Safety statements', element: 'resuscitation', mode: 'read' },
    },
    {
      type: 'text',
      id: 'dnacprWhere',
      label: 'Where is the signed form about resuscitation kept?',
      required: true,
      unknowns: ['unknown'],
      enableWhen: { op: 'exists', item: 'dnacpr' },
      binding: { class: 'Cardio-pulmonary resuscitation', element: 'locationOfDocument', mode: 'read' },
    },
    {
      type: 'choice',
      id: 'respect',
      label: 'A ReSPECT form, or another plan for emergencies?',
      required: true,
      unknowns: ['not-asked', 'none-known', 'declined', 'unknown'],
      options: [{ code: 'yes', label: 'Yes, there is one' }],
    },
    {
      type: 'text',
      id: 'respectWhere',
      label: 'Where is the plan for emergencies kept?',
      required: true,
      unknowns: ['unknown'],
      enableWhen: { op: 'exists', item: 'respect' },
    },
    {
      type: 'choice',
      id: 'anyAdvanceStatement',
      label: 'Have they written their wishes down before (an advance statement)?',
      required: true,
      unknowns: ['not-asked', 'none-known', 'declined', 'unknown'],
      options: [{ code: 'yes', label: 'Yes: see below' }],
      binding: { class: 'Safety statements', element: 'advanceWishes', mode: 'read' },
    },
    {
      type: 'display',
      id: 'contradiction',
      label: 'Above it says that there is none or that nobody knows, and below there is one. Put right what is wrong.',
      enableWhen: {
        op: 'and',
        of: [
          { op: 'unknown', item: 'anyAdvanceStatement' },
          {
            op: 'greater',
            left: { op: 'over', items: 'advanceStatements', fold: 'count' },
            right: { op: 'constant', value: 0 },
          },
        ],
      },
    },
    {
      type: 'group',
      id: 'advanceStatements',
      label: 'Written wishes',
      help: 'They guide whoever decides. They do not bind like an advance decision.',
      repeats: { max: 10, each: 'written wish' },
      binding: { class: 'Advance statement' },
      items: [
        {
          type: 'text',
          id: 'statementName',
          label: 'What is it, and from when?',
          help: 'Such as: a letter to my daughter, spring 2024.',
          binding: { class: 'Advance statement', element: 'advanceStatement', select: 'originalText' },
        },
        {
          type: 'text',
          id: 'statementWhere',
          label: 'Where are the written wishes kept?',
          unknowns: ['unknown'],
          binding: { class: 'Advance statement', element: 'locationOfDocument' },
        },
      ],
    },
  ],
};
