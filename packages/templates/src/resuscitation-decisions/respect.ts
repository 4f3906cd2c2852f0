// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** That a ReSPECT form, or another plan for emergencies, exists and where. Never what it says. */
export const respect: GroupItem = {
  type: 'group',
  id: 'respect',
  label: 'ReSPECT or another plan for emergencies',
  items: [
    {
      type: 'choice',
      id: 'anyRespect',
      label: 'Is there one?',
      required: true,
      unknowns: ['not-asked', 'none-known', 'declined', 'unknown'],
      options: [
        { code: 'respect', label: 'Yes, a ReSPECT form' },
        { code: 'other', label: 'Yes, another plan for emergencies' },
      ],
    },
    {
      type: 'text',
      id: 'respectName',
      label: 'What is it called?',
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'anyRespect' },
        right: { op: 'constant', value: 'other' },
      },
    },
    {
      type: 'text',
      id: 'respectWhere',
      label: 'Where is the plan kept?',
      help: 'Where the paper is, or how to open it on a screen at night.',
      required: true,
      unknowns: ['unknown'],
      enableWhen: { op: 'exists', item: 'anyRespect' },
    },
    {
      type: 'date',
      id: 'respectDate',
      label: 'Which date is on the plan?',
      max: 'today',
      unknowns: ['unknown'],
      enableWhen: { op: 'exists', item: 'anyRespect' },
    },
    {
      type: 'text',
      id: 'respectBy',
      label: 'Who signed the plan?',
      unknowns: ['unknown'],
      enableWhen: { op: 'exists', item: 'anyRespect' },
    },
    {
      type: 'text',
      id: 'respectInvolved',
      label: 'Who was part of the talk?',
      unknowns: ['unknown'],
      enableWhen: { op: 'exists', item: 'anyRespect' },
    },
    {
      type: 'date',
      id: 'respectReview',
      label: 'When is the plan looked at again?',
      help: 'Also after each stay in hospital, and when the person changes.',
      enableWhen: { op: 'exists', item: 'anyRespect' },
    },
  ],
};
