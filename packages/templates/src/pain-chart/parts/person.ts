// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';
import { oneOf } from '../../expressions.js';
import { notKnown } from './conditions.js';

/** What holds for this person, whichever pain it is. */
export const person: GroupItem = {
  type: 'group',
  id: 'person',
  label: 'This person and pain',
  items: [
    {
      type: 'choice',
      id: 'canSay',
      label: 'Can they say how much it hurts?',
      required: true,
      unknowns: ['unknown'],
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'sometimes', label: 'Sometimes, or about some things' },
        { code: 'no', label: 'No' },
      ],
    },
    {
      type: 'long-text',
      id: 'howSeen',
      label: 'How do you see that they are in pain?',
      help: 'Their own signs. Ask family too.',
      enableWhen: { op: 'or', of: [oneOf('canSay', 'sometimes', 'no'), notKnown('canSay')] },
    },
    { type: 'long-text', id: 'whatHelps', label: 'What helps them, besides medicine?' },
    {
      type: 'text',
      id: 'ordered',
      label: 'Which medicine may they have when it hurts?',
      help: 'The medicine record has the dose, how often and the most in a day. Read it before you give anything.',
      unknowns: ['none-known', 'unknown'],
    },
    {
      type: 'integer',
      id: 'tellFrom',
      label: 'From which number is somebody told?',
      help: 'As agreed for this person. Without it nothing is assumed.',
      min: 1,
      max: 10,
    },
    { type: 'text', id: 'tellWhom', label: 'Who is told?', enableWhen: { op: 'exists', item: 'tellFrom' } },
  ],
};
