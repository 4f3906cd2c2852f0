// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** What the person can do, and what makes moving hard or painful for them. */
export const person: GroupItem = {
  type: 'group',
  id: 'person',
  label: 'What the person can do',
  help: 'As they are today, and on a bad day.',
  items: [
    {
      type: 'decimal',
      id: 'weight',
      label: 'Weight',
      help: 'Needed for the safe load of every hoist and sling. Do not guess: say if nobody knows.',
      unit: 'kg',
      unitCode: 'kg',
      min: 1,
      max: 500,
      decimalPlaces: 1,
      required: true,
      unknowns: ['unknown', 'declined'],
    },
    {
      type: 'date',
      id: 'weighedOn',
      label: 'When were they weighed?',
      max: 'today',
      enableWhen: { op: 'exists', item: 'weight' },
    },
    {
      type: 'choice',
      id: 'standing',
      label: 'Can they take their weight on their feet?',
      required: true,
      control: 'radio',
      unknowns: ['unknown'],
      options: [
        { code: 'yes', label: 'Yes, steadily' },
        { code: 'partly', label: 'Partly, or only for a moment' },
        { code: 'varies', label: 'It changes from day to day' },
        { code: 'no', label: 'No' },
      ],
    },
    {
      type: 'display',
      id: 'askAtEachMove',
      label: 'Ask and look before every move. If in doubt, do it the way for a bad day.',
      enableWhen: { op: 'in', value: { op: 'answer', item: 'standing' }, list: ['varies', 'partly'] },
    },
    {
      type: 'long-text',
      id: 'abilities',
      label: 'What do they do by themselves?',
      help: 'Rolling over, sitting up, moving forward on the chair, standing, holding on. What they can do, they go on doing.',
    },
    {
      type: 'choice',
      id: 'follows',
      label: 'Do they understand what you ask of them, and can they help?',
      unknowns: ['unknown'],
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'sometimes', label: 'Sometimes' },
        { code: 'no', label: 'No' },
      ],
    },
    {
      type: 'choice',
      id: 'sudden',
      label: 'Do they sometimes let go, grab or pull away without warning?',
      unknowns: ['unknown'],
      options: [
        { code: 'no', label: 'No' },
        { code: 'yes', label: 'Yes' },
      ],
    },
    {
      type: 'choice',
      id: 'pain',
      label: 'Does moving hurt them?',
      required: true,
      unknowns: ['unknown', 'declined'],
      options: [
        { code: 'no', label: 'No' },
        { code: 'yes', label: 'Yes' },
      ],
    },
    {
      type: 'long-text',
      id: 'painWhere',
      label: 'Where does it hurt, how do they show it, and what helps?',
      enableWhen: { op: 'equal', left: { op: 'answer', item: 'pain' }, right: { op: 'constant', value: 'yes' } },
    },
    {
      type: 'long-text',
      id: 'takeCare',
      label: 'What else must you take care of?',
      help: 'Sore or thin skin, a catheter or feeding tube, oxygen, an operation, stiff or weak limbs, dizziness, swelling.',
    },
    {
      type: 'long-text',
      id: 'personsView',
      label: 'What does the person say about how they are moved?',
      help: 'What frightens them, what they like to be told first, who may help.',
      unknowns: ['not-asked', 'declined'],
    },
  ],
};
