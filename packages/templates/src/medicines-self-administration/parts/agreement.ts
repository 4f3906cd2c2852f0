// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** Where the medicines are, who looks in, and what was agreed. The decision is made by people. */
export const agreement: GroupItem = {
  type: 'group',
  id: 'agreement',
  label: 'What you agree',
  items: [
    {
      type: 'choice',
      id: 'agreed',
      label: 'How are the medicines looked after from now on?',
      required: true,
      control: 'radio',
      options: [
        { code: 'person', label: 'The person does it alone' },
        { code: 'shared', label: 'The person does some of it, staff the rest' },
        { code: 'staff', label: 'Staff do it' },
        { code: 'not-yet', label: 'Not decided yet: staff do it until then' },
      ],
    },
    {
      type: 'text',
      id: 'keptWhere',
      label: 'Where are they kept, and who has the key?',
      help: 'Locked, and so that no other resident and no visiting child can get at them.',
      required: true,
      unknowns: ['unknown'],
      enableWhen: { op: 'in', value: { op: 'answer', item: 'agreed' }, list: ['person', 'shared'] },
    },
    {
      type: 'long-text',
      id: 'lookingIn',
      label: 'Who looks whether it goes well, how, and how often?',
      help: 'Counting, asking, looking at the tray. Often at first.',
      required: true,
      enableWhen: { op: 'in', value: { op: 'answer', item: 'agreed' }, list: ['person', 'shared'] },
    },
    {
      type: 'text',
      id: 'writtenDown',
      label: 'Who writes down what was taken?',
      enableWhen: { op: 'in', value: { op: 'answer', item: 'agreed' }, list: ['person', 'shared'] },
    },
    {
      type: 'long-text',
      id: 'whenToAskAgain',
      label: 'What would make you look at it again at once?',
      help: 'Missed doses, confusion, an infection, a new medicine, coming back from hospital.',
    },
    {
      type: 'text',
      id: 'capacityRecord',
      label: 'If it is doubted that they can decide this: where is that written down?',
      help: 'Whether somebody can decide has a form of its own.',
    },
    {
      type: 'signature',
      id: 'personSigns',
      label: 'The person agrees',
      signer: 'The person, or who acts for them',
      unknowns: ['declined', 'not-asked'],
    },
  ],
};
