// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** What is done for a goal, by whom, how and how often, and the next step on the way. */
export const actions: GroupItem = {
  type: 'group',
  id: 'actions',
  label: 'What we do for it',
  repeats: { each: 'action' },
  binding: {
    class: 'Instruction',
    listedIn: { class: 'Care plan', element: 'needsConcernsOrProblems', select: 'actionsAndActivities' },
    whenRemoved: 'close',
  },
  items: [
    {
      type: 'text',
      id: 'actionInCodeHeld',
      label: 'The words of its code',
      hidden: true,
      readOnly: true,
      binding: { class: 'Instruction', element: 'what', select: 'display', mode: 'read' },
    },
    {
      type: 'text',
      id: 'actionInCode',
      label: 'What the record calls it',
      readOnly: true,
      enableWhen: { op: 'exists', item: 'actionInCodeHeld' },
      binding: { class: 'Instruction', element: 'what', select: 'display', mode: 'read' },
    },
    {
      type: 'long-text',
      id: 'action',
      label: 'What support is given?',
      binding: { class: 'Instruction', element: 'what', select: 'originalText' },
    },
    {
      type: 'text',
      id: 'how',
      label: 'How they like it',
      repeats: { each: 'thing to know' },
      binding: { class: 'Instruction', element: 'suggestedStrategies' },
    },
    {
      type: 'text',
      id: 'actionBy',
      label: 'Who does it?',
      help: 'A name, or such as “whoever is on at night”. Family and friends too.',
      binding: { class: 'Instruction', element: 'who', select: 'name' },
    },
    {
      type: 'text',
      id: 'howOften',
      label: 'How often, or at what time?',
      binding: { class: 'Care plan', element: 'needsConcernsOrProblems', select: 'howOften' },
    },
    {
      type: 'date',
      id: 'actionFrom',
      label: 'From when?',
      binding: { class: 'Instruction', element: 'when' },
    },
    {
      type: 'choice',
      id: 'actionStatus',
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
      id: 'actionReview',
      label: 'When do you look whether it works?',
      help: 'Only where that is sooner than the review of the whole plan.',
      binding: { class: 'Instruction', element: 'reviewDate' },
    },
    {
      type: 'text',
      id: 'stageGoal',
      label: 'What is the next step on the way?',
      help: 'Only if the goal is too big to reach at once. When it is reached, write the step after it.',
      binding: { class: 'Care plan', element: 'needsConcernsOrProblems', select: 'stageGoal.stageGoal.freeText' },
    },
    {
      type: 'choice',
      id: 'stageStatus',
      label: 'How far is this step?',
      control: 'drop-down',
      enableWhen: { op: 'exists', item: 'stageGoal' },
      options: [
        { code: 'Not yet', label: 'Not yet' },
        { code: 'On the way', label: 'On the way' },
        { code: 'Achieved', label: 'Achieved' },
        { code: 'Stopped', label: 'Stopped' },
      ],
      binding: { class: 'Care plan', element: 'needsConcernsOrProblems', select: 'stageGoal.goalStatus.originalText' },
    },
    {
      type: 'text',
      id: 'stageOutcome',
      label: 'What came of this step?',
      enableWhen: { op: 'in', value: { op: 'answer', item: 'stageStatus' }, list: ['Achieved', 'Stopped'] },
      binding: { class: 'Care plan', element: 'needsConcernsOrProblems', select: 'stageGoal.outcome.freeText' },
    },
  ],
};
