// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** What has to be decided, and what was done so that the person could decide it. */
export const theDecision: GroupItem = {
  type: 'group',
  id: 'theDecision',
  label: 'The decision',
  items: [
    {
      type: 'long-text',
      id: 'decision',
      label: 'What has to be decided?',
      help: 'One decision, such as whether to have a tooth out. Another decision, or the same one on another day, needs a form of its own.',
      required: true,
    },
    {
      type: 'date',
      id: 'neededBy',
      label: 'By when does it have to be decided?',
      unknowns: ['unknown'],
    },
    {
      type: 'long-text',
      id: 'reasonForDoubt',
      label: 'Why is there doubt that the person can decide this?',
      help: 'Age, looks, a diagnosis or how somebody behaves is not enough by itself.',
      required: true,
    },
    {
      type: 'boolean',
      id: 'unwise',
      label: 'Is the only worry that the choice seems unwise?',
      unknowns: ['unknown'],
    },
    {
      type: 'display',
      id: 'unwiseIsAllowed',
      label: 'People may choose what others think unwise. That alone is no reason to doubt that they can decide.',
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'unwise' },
        right: { op: 'constant', value: true },
      },
    },
    {
      type: 'long-text',
      id: 'relevantInfo',
      label: 'What does the person need to know to decide it?',
      help: 'The main points only. Nobody has to know every detail.',
      prompts: [
        'What are the choices?',
        'What is good and what is hard about each of them?',
        'What happens if nothing is decided?',
      ],
      required: true,
    },
    {
      type: 'boolean',
      id: 'fluctuates',
      label: 'Does how well the person can decide come and go?',
      help: 'Better in the mornings, or worse with an infection, pain or new medicines.',
      unknowns: ['unknown'],
    },
    {
      type: 'boolean',
      id: 'canWait',
      label: 'Could the decision wait until the person is better able to make it?',
      unknowns: ['unknown'],
    },
    {
      type: 'display',
      id: 'waitIfYouCan',
      label: 'If it can wait, let it wait, and ask again at a better time.',
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'canWait' },
        right: { op: 'constant', value: true },
      },
    },
  ],
};

/** What was done to help. It comes before any test, as in the Act. */
export const helpToDecide: GroupItem = {
  type: 'group',
  id: 'helpToDecide',
  label: 'Help to decide',
  items: [
    {
      type: 'long-text',
      id: 'howTheyCommunicate',
      label: 'How the person communicates, from About Me',
      readOnly: true,
      binding: { class: 'About Me', element: 'howICommunicate', select: 'response.text', mode: 'read' },
    },
    {
      type: 'long-text',
      id: 'support',
      label: 'What was done to help the person decide for themselves?',
      prompts: [
        'Which time of day, and which place?',
        'Which words, pictures, signs or language?',
        'Were glasses, hearing aids or an interpreter there?',
        'Who did the person want with them?',
        'Was it tried more than once?',
      ],
      required: true,
    },
    {
      type: 'boolean',
      id: 'supportGiven',
      label: 'Was everything done that could reasonably be done to help?',
      help: 'If not, do it first, and finish this form afterwards.',
    },
    {
      type: 'text',
      id: 'whoWasThere',
      label: 'Who was there?',
    },
  ],
};
