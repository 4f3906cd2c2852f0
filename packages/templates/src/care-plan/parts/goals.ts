// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';
import { actions } from './actions.js';

/** What the person wants, under the need it belongs to. */
export const goals: GroupItem = {
  type: 'group',
  id: 'goals',
  label: 'What the person wants',
  help: 'Ask first, and write it down before you write what we do: every action stands under what the person wants.',
  repeats: { each: 'goal' },
  binding: {
    class: 'Goal',
    listedIn: { class: 'Care plan', element: 'needsConcernsOrProblems', select: 'goalsAndHopes' },
    whenRemoved: 'close',
  },
  items: [
    {
      type: 'long-text',
      id: 'goal',
      label: 'What does the person want here?',
      help: 'In their own words where you can. What we want for them is not a goal.',
      unknowns: ['not-asked', 'declined', 'unknown'],
      binding: { class: 'Goal', element: 'freeText' },
    },
    {
      type: 'integer',
      id: 'importance',
      label: 'How much does it matter to them, from 1 to 10?',
      help: '10 is more than anything. Their own number; leave it empty if they did not give one.',
      min: 1,
      max: 10,
      binding: { class: 'Goal', element: 'goalImportanceScore' },
    },
    {
      type: 'choice',
      id: 'goalStatus',
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
    actions,
    {
      type: 'group',
      id: 'evaluations',
      label: 'How it has gone',
      help: 'One for each review. What was written before stays; add this month’s.',
      repeats: { each: 'evaluation' },
      binding: { class: 'Care plan', element: 'needsConcernsOrProblems', select: 'outcomes' },
      items: [
        {
          type: 'date',
          id: 'evaluatedOn',
          label: 'When did you look?',
          required: true,
          max: 'today',
          binding: { class: 'Care plan', element: 'needsConcernsOrProblems', select: 'date' },
        },
        {
          type: 'long-text',
          id: 'evaluation',
          label: 'Does it work, and what does the person say?',
          help: 'What went well, what did not, and how you know. “Plan continues” says nothing.',
          required: true,
          binding: { class: 'Care plan', element: 'needsConcernsOrProblems', select: 'freeText' },
        },
      ],
    },
  ],
};
