// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** What the person sees, hears and makes of it, and the way to the toilet. Each finding has its own action. */
export const sensesAndMind: GroupItem = {
  type: 'group',
  id: 'sensesAndMind',
  label: 'Senses, mind and toilet',
  items: [
    {
      type: 'group',
      id: 'sight',
      label: 'Sight',
      items: [
        {
          type: 'choice',
          id: 'sightFinding',
          label: 'Is there a problem with seeing?',
          help: 'Clean glasses, the right ones on, the last eye test.',
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
          id: 'sightSeen',
          label: 'What did you see or hear: sight?',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'sightFinding' },
            right: { op: 'constant', value: 'present' },
          },
        },
        {
          type: 'group',
          id: 'sightActions',
          label: 'What is done about it: sight',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'sightFinding' },
            right: { op: 'constant', value: 'present' },
          },
          repeats: { min: 1, each: 'action' },
          binding: { class: 'Instruction', mode: 'write' },
          items: [
            {
              type: 'long-text',
              id: 'sightAction',
              label: 'What will be done?',
              required: true,
              unknowns: ['unknown'],
              binding: { class: 'Instruction', element: 'what', select: 'originalText', mode: 'write' },
            },
            {
              type: 'text',
              id: 'sightActionBy',
              label: 'Who does it?',
              binding: { class: 'Instruction', element: 'who', select: 'name', mode: 'write' },
            },
            {
              type: 'date',
              id: 'sightActionReview',
              label: 'When do you look whether it works?',
              binding: { class: 'Instruction', element: 'reviewDate', mode: 'write' },
            },
          ],
        },
      ],
    },
    {
      type: 'group',
      id: 'hearing',
      label: 'Hearing',
      items: [
        {
          type: 'choice',
          id: 'hearingFinding',
          label: 'Is there a problem with hearing?',
          help: 'Hearing aid in, switched on, and wax.',
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
          id: 'hearingSeen',
          label: 'What did you see or hear: hearing?',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'hearingFinding' },
            right: { op: 'constant', value: 'present' },
          },
        },
        {
          type: 'group',
          id: 'hearingActions',
          label: 'What is done about it: hearing',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'hearingFinding' },
            right: { op: 'constant', value: 'present' },
          },
          repeats: { min: 1, each: 'action' },
          binding: { class: 'Instruction', mode: 'write' },
          items: [
            {
              type: 'long-text',
              id: 'hearingAction',
              label: 'What will be done?',
              required: true,
              unknowns: ['unknown'],
              binding: { class: 'Instruction', element: 'what', select: 'originalText', mode: 'write' },
            },
            {
              type: 'text',
              id: 'hearingActionBy',
              label: 'Who does it?',
              binding: { class: 'Instruction', element: 'who', select: 'name', mode: 'write' },
            },
            {
              type: 'date',
              id: 'hearingActionReview',
              label: 'When do you look whether it works?',
              binding: { class: 'Instruction', element: 'reviewDate', mode: 'write' },
            },
          ],
        },
      ],
    },
    {
      type: 'group',
      id: 'cognition',
      label: 'Memory, mood and sudden confusion',
      items: [
        {
          type: 'choice',
          id: 'cognitionFinding',
          label: 'Does memory, mood or confusion play a part?',
          help: 'If it came on suddenly, it may be an illness: get the person looked at today.',
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
          id: 'cognitionSeen',
          label: 'What did you see or hear: memory, mood and sudden confusion?',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'cognitionFinding' },
            right: { op: 'constant', value: 'present' },
          },
        },
        {
          type: 'group',
          id: 'cognitionActions',
          label: 'What is done about it: memory, mood and sudden confusion',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'cognitionFinding' },
            right: { op: 'constant', value: 'present' },
          },
          repeats: { min: 1, each: 'action' },
          binding: { class: 'Instruction', mode: 'write' },
          items: [
            {
              type: 'long-text',
              id: 'cognitionAction',
              label: 'What will be done?',
              required: true,
              unknowns: ['unknown'],
              binding: { class: 'Instruction', element: 'what', select: 'originalText', mode: 'write' },
            },
            {
              type: 'text',
              id: 'cognitionActionBy',
              label: 'Who does it?',
              binding: { class: 'Instruction', element: 'who', select: 'name', mode: 'write' },
            },
            {
              type: 'date',
              id: 'cognitionActionReview',
              label: 'When do you look whether it works?',
              binding: { class: 'Instruction', element: 'reviewDate', mode: 'write' },
            },
          ],
        },
      ],
    },
    {
      type: 'group',
      id: 'continence',
      label: 'Toilet',
      items: [
        {
          type: 'choice',
          id: 'continenceFinding',
          label: 'Does getting to the toilet play a part?',
          help: 'Rushing, getting up at night, water infections, clothes that are hard to undo.',
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
          id: 'continenceSeen',
          label: 'What did you see or hear: toilet?',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'continenceFinding' },
            right: { op: 'constant', value: 'present' },
          },
        },
        {
          type: 'group',
          id: 'continenceActions',
          label: 'What is done about it: toilet',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'continenceFinding' },
            right: { op: 'constant', value: 'present' },
          },
          repeats: { min: 1, each: 'action' },
          binding: { class: 'Instruction', mode: 'write' },
          items: [
            {
              type: 'long-text',
              id: 'continenceAction',
              label: 'What will be done?',
              required: true,
              unknowns: ['unknown'],
              binding: { class: 'Instruction', element: 'what', select: 'originalText', mode: 'write' },
            },
            {
              type: 'text',
              id: 'continenceActionBy',
              label: 'Who does it?',
              binding: { class: 'Instruction', element: 'who', select: 'name', mode: 'write' },
            },
            {
              type: 'date',
              id: 'continenceActionReview',
              label: 'When do you look whether it works?',
              binding: { class: 'Instruction', element: 'reviewDate', mode: 'write' },
            },
          ],
        },
      ],
    },
  ],
};
