// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';
import { any, oneOf } from '../../expressions.js';

/** Whether they can say and decide now, with what the record knows. Nothing here is a capacity assessment. */
export const personDecides: GroupItem = {
  type: 'group',
  id: 'personDecides',
  label: 'What they can say and decide now',
  items: [
    {
      type: 'long-text',
      id: 'howTheyCommunicate',
      label: 'How they communicate, from About Me',
      readOnly: true,
      binding: { class: 'About Me', element: 'howICommunicate', select: 'response.text', mode: 'read' },
    },
    {
      type: 'group',
      id: 'capacityOnRecord',
      label: 'Earlier capacity assessments on the record',
      help: 'Each was about one decision on one day. None of them says what they can decide now.',
      repeats: { each: 'assessment' },
      binding: { class: 'Safety statements', element: 'capacity', mode: 'read' },
      items: [
        {
          type: 'long-text',
          id: 'capacityWords',
          label: 'What it was about',
          readOnly: true,
          binding: {
            class: 'Safety statements',
            element: 'capacity',
            select: 'mentalCapacityAssessment.originalText',
            mode: 'read',
          },
        },
      ],
    },
    {
      type: 'choice',
      id: 'canSay',
      label: 'Can they tell you what happened and where it hurts?',
      required: true,
      unknowns: ['unknown'],
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'some', label: 'Some of it, or not always the same' },
        { code: 'no', label: 'No' },
      ],
    },
    {
      type: 'display',
      id: 'lookNotOnlyAsk',
      label:
        '“It does not hurt” is not enough here. Look, compare with other days, and tell the crew that they may not say.',
      enableWhen: any(oneOf('canSay', 'some', 'no'), { op: 'unknown', item: 'canSay' }),
    },
    {
      type: 'choice',
      id: 'agreesToHelp',
      label: 'Do they agree to be looked at, and to go if a crew says so?',
      required: true,
      unknowns: ['not-asked', 'unknown'],
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'no', label: 'No, they say or show no' },
        { code: 'cannot-decide', label: 'It is in doubt whether they can decide this now' },
      ],
    },
    {
      type: 'display',
      id: 'whoDecides',
      label:
        'Tell the crew, and ring an attorney for health if the record has one. What helps at once does not wait for a form or for family.',
      enableWhen: oneOf('agreesToHelp', 'cannot-decide'),
    },
  ],
};
