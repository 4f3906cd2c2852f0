// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** How the person moves, and what a fall would do to them. Each finding has its own action. */
export const body: GroupItem = {
  type: 'group',
  id: 'body',
  label: 'How the person moves',
  items: [
    {
      type: 'group',
      id: 'gait',
      label: 'Walking, balance and strength',
      items: [
        {
          type: 'choice',
          id: 'gaitFinding',
          label: 'Is walking, balance or strength a problem?',
          help: 'Watch the person get up, walk a few steps and turn, as they usually do.',
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
          id: 'gaitSeen',
          label: 'What did you see or hear: walking, balance and strength?',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'gaitFinding' },
            right: { op: 'constant', value: 'present' },
          },
        },
        {
          type: 'group',
          id: 'gaitActions',
          label: 'What is done about it: walking, balance and strength',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'gaitFinding' },
            right: { op: 'constant', value: 'present' },
          },
          repeats: { min: 1, each: 'action' },
          binding: { class: 'Instruction', mode: 'write' },
          items: [
            {
              type: 'long-text',
              id: 'gaitAction',
              label: 'What will be done?',
              required: true,
              unknowns: ['unknown'],
              binding: { class: 'Instruction', element: 'what', select: 'originalText', mode: 'write' },
            },
            {
              type: 'text',
              id: 'gaitActionBy',
              label: 'Who does it?',
              binding: { class: 'Instruction', element: 'who', select: 'name', mode: 'write' },
            },
            {
              type: 'date',
              id: 'gaitActionReview',
              label: 'When do you look whether it works?',
              binding: { class: 'Instruction', element: 'reviewDate', mode: 'write' },
            },
          ],
        },
      ],
    },
    {
      type: 'group',
      id: 'aids',
      label: 'Walking aids',
      items: [
        {
          type: 'choice',
          id: 'aidsFinding',
          label: 'Is there a problem with a stick, frame or other aid?',
          help: 'Is it theirs, the right height, in good order, within reach, and used? If they use none, would one help?',
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
          id: 'aidsSeen',
          label: 'What did you see or hear: walking aids?',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'aidsFinding' },
            right: { op: 'constant', value: 'present' },
          },
        },
        {
          type: 'group',
          id: 'aidsActions',
          label: 'What is done about it: walking aids',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'aidsFinding' },
            right: { op: 'constant', value: 'present' },
          },
          repeats: { min: 1, each: 'action' },
          binding: { class: 'Instruction', mode: 'write' },
          items: [
            {
              type: 'long-text',
              id: 'aidsAction',
              label: 'What will be done?',
              required: true,
              unknowns: ['unknown'],
              binding: { class: 'Instruction', element: 'what', select: 'originalText', mode: 'write' },
            },
            {
              type: 'text',
              id: 'aidsActionBy',
              label: 'Who does it?',
              binding: { class: 'Instruction', element: 'who', select: 'name', mode: 'write' },
            },
            {
              type: 'date',
              id: 'aidsActionReview',
              label: 'When do you look whether it works?',
              binding: { class: 'Instruction', element: 'reviewDate', mode: 'write' },
            },
          ],
        },
      ],
    },
    {
      type: 'group',
      id: 'bones',
      label: 'Bones',
      items: [
        {
          type: 'choice',
          id: 'bonesFinding',
          label: 'Could a fall break a bone more easily than in others?',
          help: 'Thin bones, an earlier break, long use of steroids, very low weight.',
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
          id: 'bonesSeen',
          label: 'What did you see or hear: bones?',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'bonesFinding' },
            right: { op: 'constant', value: 'present' },
          },
        },
        {
          type: 'group',
          id: 'bonesActions',
          label: 'What is done about it: bones',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'bonesFinding' },
            right: { op: 'constant', value: 'present' },
          },
          repeats: { min: 1, each: 'action' },
          binding: { class: 'Instruction', mode: 'write' },
          items: [
            {
              type: 'long-text',
              id: 'bonesAction',
              label: 'What will be done?',
              required: true,
              unknowns: ['unknown'],
              binding: { class: 'Instruction', element: 'what', select: 'originalText', mode: 'write' },
            },
            {
              type: 'text',
              id: 'bonesActionBy',
              label: 'Who does it?',
              binding: { class: 'Instruction', element: 'who', select: 'name', mode: 'write' },
            },
            {
              type: 'date',
              id: 'bonesActionReview',
              label: 'When do you look whether it works?',
              binding: { class: 'Instruction', element: 'reviewDate', mode: 'write' },
            },
          ],
        },
      ],
    },
    {
      type: 'group',
      id: 'fear',
      label: 'Fear of falling',
      items: [
        {
          type: 'choice',
          id: 'fearFinding',
          label: 'Is the person afraid of falling, or doing less because of it?',
          help: 'Ask them. Who is afraid stops moving, gets weaker, and falls more.',
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
          id: 'fearSeen',
          label: 'What did you see or hear: fear of falling?',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'fearFinding' },
            right: { op: 'constant', value: 'present' },
          },
        },
        {
          type: 'group',
          id: 'fearActions',
          label: 'What is done about it: fear of falling',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'fearFinding' },
            right: { op: 'constant', value: 'present' },
          },
          repeats: { min: 1, each: 'action' },
          binding: { class: 'Instruction', mode: 'write' },
          items: [
            {
              type: 'long-text',
              id: 'fearAction',
              label: 'What will be done?',
              required: true,
              unknowns: ['unknown'],
              binding: { class: 'Instruction', element: 'what', select: 'originalText', mode: 'write' },
            },
            {
              type: 'text',
              id: 'fearActionBy',
              label: 'Who does it?',
              binding: { class: 'Instruction', element: 'who', select: 'name', mode: 'write' },
            },
            {
              type: 'date',
              id: 'fearActionReview',
              label: 'When do you look whether it works?',
              binding: { class: 'Instruction', element: 'reviewDate', mode: 'write' },
            },
          ],
        },
      ],
    },
  ],
};
