// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { week } from './week.js';

/** What somebody likes to do, can do and hopes for, and what a week of it looks like. */
export const activityPlan: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'activity-plan',
  url: 'https://careplan-kit.example/form/activity-plan',
  version: '1.0.0',
  status: 'active',
  title: 'What I like to do: activity plan',
  description: 'Interests, what the person can do, what helps, and a plan for the week that is theirs and not ours.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own.' },
  items: [
    {
      type: 'group',
      id: 'known',
      label: 'What they have told us already, in About Me',
      items: [
        {
          type: 'long-text',
          id: 'mostImportant',
          label: 'What is most important to me',
          readOnly: true,
          binding: { class: 'About Me', element: 'whatIsMostImportantToMe', select: 'response.text', mode: 'read' },
        },
        {
          type: 'long-text',
          id: 'alsoWorthKnowing',
          label: 'Also worth knowing about me',
          readOnly: true,
          binding: { class: 'About Me', element: 'alsoWorthKnowingAboutMe', select: 'response.text', mode: 'read' },
        },
      ],
    },
    {
      type: 'group',
      id: 'preferences',
      label: 'What they like, and how',
      help: 'All preferences on the record stand here. Add what you hear: music, a programme, a walk, being left in peace. One that you take away is closed, never deleted.',
      repeats: { each: 'preference' },
      binding: { class: 'Preference', whenRemoved: 'close' },
      items: [
        {
          type: 'long-text',
          id: 'interest',
          label: 'What do they like?',
          binding: { class: 'Preference', element: 'freeText' },
        },
        {
          type: 'partial-date',
          id: 'heardOn',
          label: 'When did they say or show it?',
          required: true,
          max: 'today',
          binding: { class: 'Preference', element: 'date' },
        },
      ],
    },
    {
      type: 'long-text',
      id: 'dislikes',
      label: 'What do they not want to do, or only if they choose it on the day?',
      unknowns: ['not-asked', 'none-known'],
    },
    {
      type: 'group',
      id: 'strengths',
      label: 'What they can do',
      help: 'All strengths on the record stand here. To take one off this list does not take it off the record.',
      repeats: { each: 'ability' },
      binding: { class: 'Strength' },
      items: [
        {
          type: 'long-text',
          id: 'ability',
          label: 'What can they do, or teach others?',
          binding: { class: 'Strength', element: 'freeText' },
        },
      ],
    },
    {
      type: 'long-text',
      id: 'support',
      label: 'What helps them to take part?',
      help: 'Hearing aid, glasses, a quiet corner, a lift to the door, somebody who asks twice, the right time of day.',
    },
    {
      type: 'long-text',
      id: 'faithAndCulture',
      label: 'What do they do for their faith or culture, and what do they need for it?',
      help: 'Prayer, worship, food, festivals, language, music, hair. Ask; do not guess from a name.',
      required: true,
      unknowns: ['not-asked', 'none-known', 'declined'],
    },
    {
      type: 'group',
      id: 'aims',
      label: 'What they hope for',
      help: 'All goals on the record stand here, those of the care plan too. Add one only if it is theirs. One that is over is “stopped”, not taken away.',
      repeats: { each: 'aim' },
      binding: { class: 'Goal' },
      items: [
        {
          type: 'long-text',
          id: 'aim',
          label: 'What do they want to do, see or learn?',
          binding: { class: 'Goal', element: 'freeText' },
        },
        {
          type: 'choice',
          id: 'aimStatus',
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
    week,
    {
      type: 'date',
      id: 'reviewOn',
      label: 'When do you look with them whether this is still right?',
      required: true,
      min: 'today',
      binding: { class: 'Review', element: 'plannedReviewDateInterval', mode: 'write', on: 'create' },
    },
    {
      type: 'text',
      id: 'reviewBy',
      label: 'Who sees that it is?',
      required: true,
      binding: { class: 'Review', element: 'responsibilityForReview', select: 'name', mode: 'write', on: 'create' },
    },
  ],
};
