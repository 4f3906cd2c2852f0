// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** What is under the feet and round the person. Each finding has its own action. */
export const around: GroupItem = {
  type: 'group',
  id: 'around',
  label: 'Feet and surroundings',
  items: [
    {
      type: 'group',
      id: 'feet',
      label: 'Feet and shoes',
      items: [
        {
          type: 'choice',
          id: 'feetFinding',
          label: 'Is there a problem with feet, shoes or slippers?',
          help: 'Sore feet, long nails, numb feet, loose or worn slippers.',
          required: true,
          control: 'radio',
          options: [
            { code: 'present', label: 'Yes' },
            { code: 'absent', label: 'No, I looked' },
            { code: 'not-assessed', label: 'Not looked at yet' },
          ],
        },
        {
          type: 'long-text',
          id: 'feetSeen',
          label: 'What did you see or hear: feet and shoes?',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'feetFinding' },
            right: { op: 'constant', value: 'present' },
          },
        },
        {
          type: 'group',
          id: 'feetActions',
          label: 'What is done about it: feet and shoes',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'feetFinding' },
            right: { op: 'constant', value: 'present' },
          },
          repeats: { min: 1, each: 'action' },
          binding: { class: 'Instruction', mode: 'write' },
          items: [
            {
              type: 'long-text',
              id: 'feetAction',
              label: 'What will be done?',
              required: true,
              unknowns: ['unknown'],
              binding: { class: 'Instruction', element: 'what', select: 'originalText', mode: 'write' },
            },
            {
              type: 'text',
              id: 'feetActionBy',
              label: 'Who does it?',
              binding: { class: 'Instruction', element: 'who', select: 'name', mode: 'write' },
            },
            {
              type: 'date',
              id: 'feetActionReview',
              label: 'When do you look whether it works?',
              binding: { class: 'Instruction', element: 'reviewDate', mode: 'write' },
            },
          ],
        },
      ],
    },
    {
      type: 'group',
      id: 'surroundings',
      label: 'The room and the way about',
      items: [
        {
          type: 'choice',
          id: 'surroundingsFinding',
          label: 'Is there anything around the person that could make them fall?',
          help: 'Light at night, call bell in reach, rugs, leads, height of bed and chair, brakes, the bathroom.',
          required: true,
          control: 'radio',
          options: [
            { code: 'present', label: 'Yes' },
            { code: 'absent', label: 'No, I looked' },
            { code: 'not-assessed', label: 'Not looked at yet' },
          ],
        },
        {
          type: 'long-text',
          id: 'surroundingsSeen',
          label: 'What did you see or hear: the room and the way about?',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'surroundingsFinding' },
            right: { op: 'constant', value: 'present' },
          },
        },
        {
          type: 'group',
          id: 'surroundingsActions',
          label: 'What is done about it: the room and the way about',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'surroundingsFinding' },
            right: { op: 'constant', value: 'present' },
          },
          repeats: { min: 1, each: 'action' },
          binding: { class: 'Instruction', mode: 'write' },
          items: [
            {
              type: 'long-text',
              id: 'surroundingsAction',
              label: 'What will be done?',
              required: true,
              unknowns: ['unknown'],
              binding: { class: 'Instruction', element: 'what', select: 'originalText', mode: 'write' },
            },
            {
              type: 'text',
              id: 'surroundingsActionBy',
              label: 'Who does it?',
              binding: { class: 'Instruction', element: 'who', select: 'name', mode: 'write' },
            },
            {
              type: 'date',
              id: 'surroundingsActionReview',
              label: 'When do you look whether it works?',
              binding: { class: 'Instruction', element: 'reviewDate', mode: 'write' },
            },
          ],
        },
      ],
    },
  ],
};
