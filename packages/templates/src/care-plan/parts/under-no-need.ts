// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** Hopes and actions that the record has and that belong to no need of the plan. It comes after the needs, to show what is left. */
export const underNoNeed: GroupItem = {
  type: 'group',
  id: 'underNoNeed',
  label: 'On the record, and under no need',
  help: 'Such as a hope for its own sake, or an action from a risk assessment. Look whether each is still right. Nothing to do if there is nothing here.',
  items: [
    {
      type: 'group',
      id: 'otherGoals',
      label: 'Other hopes and goals',
      repeats: { each: 'goal' },
      binding: { class: 'Goal', whenRemoved: 'close' },
      items: [
        {
          type: 'long-text',
          id: 'otherGoal',
          label: 'What does the person hope for?',
          binding: { class: 'Goal', element: 'freeText' },
        },
        {
          type: 'choice',
          id: 'otherGoalStatus',
          label: 'How far is it?',
          control: 'drop-down',
          options: [
            { code: 'Agreed', label: 'Agreed, not begun' },
            { code: 'On the way', label: 'On the way' },
            { code: 'Achieved', label: 'Achieved' },
            { code: 'Stopped', label: 'Stopped, or no longer wanted' },
          ],
          open: { label: 'In other words' },
          binding: { class: 'Goal', element: 'goalStatus', select: 'originalText' },
        },
      ],
    },
    {
      type: 'group',
      id: 'otherActions',
      label: 'Other actions',
      repeats: { each: 'action' },
      binding: { class: 'Instruction', whenRemoved: 'close' },
      items: [
        {
          type: 'text',
          id: 'otherActionInCodeHeld',
          label: 'The words of its code',
          hidden: true,
          readOnly: true,
          binding: { class: 'Instruction', element: 'what', select: 'display', mode: 'read' },
        },
        {
          type: 'text',
          id: 'otherActionInCode',
          label: 'What the record calls it',
          readOnly: true,
          enableWhen: { op: 'exists', item: 'otherActionInCodeHeld' },
          binding: { class: 'Instruction', element: 'what', select: 'display', mode: 'read' },
        },
        {
          type: 'long-text',
          id: 'otherAction',
          label: 'What is done?',
          binding: { class: 'Instruction', element: 'what', select: 'originalText' },
        },
        {
          type: 'text',
          id: 'otherActionBy',
          label: 'Who does it?',
          binding: { class: 'Instruction', element: 'who', select: 'name' },
        },
        {
          type: 'choice',
          id: 'otherActionStatus',
          label: 'How far is it?',
          control: 'drop-down',
          options: [
            { code: 'To be done', label: 'To be done' },
            { code: 'In progress', label: 'In progress' },
            { code: 'Done', label: 'Done' },
            { code: 'Stopped', label: 'Stopped' },
          ],
          open: { label: 'In other words' },
          binding: { class: 'Instruction', element: 'status', select: 'originalText' },
        },
        {
          type: 'date',
          id: 'otherActionReview',
          label: 'When do you look whether it works?',
          binding: { class: 'Instruction', element: 'reviewDate' },
        },
      ],
    },
  ],
};
