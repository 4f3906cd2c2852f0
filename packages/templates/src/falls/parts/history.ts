// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** Falls of the last twelve months, and what must not wait for the rest of the form. */
export const history: GroupItem = {
  type: 'group',
  id: 'history',
  label: 'Falls so far',
  items: [
    {
      type: 'multiple-choice',
      id: 'urgent',
      label: 'Is one of these so right now?',
      help: 'If somebody has just fallen, do the post-fall check first. This form is for planning.',
      required: true,
      options: [
        { code: 'head-and-blood-thinner', label: 'Hit their head and takes a blood thinner' },
        { code: 'break', label: 'A bone may be broken, or they cannot stand as before' },
        { code: 'not-responding', label: 'Does not respond, or not as usual' },
        { code: 'none', label: 'None of these', exclusive: true },
      ],
    },
    {
      type: 'display',
      id: 'urgentNow',
      label: 'Call 999 now. Do not move the person unless they are in danger. Finish this form later.',
      enableWhen: {
        op: 'in',
        value: { op: 'answer', item: 'urgent' },
        list: ['head-and-blood-thinner', 'break', 'not-responding'],
      },
    },
    {
      type: 'integer',
      id: 'fallsInTwelveMonths',
      label: 'How many falls in the last 12 months?',
      help: 'Count slips to the floor and being found on the floor. Nobody knows is an answer; an empty box is not “none”.',
      required: true,
      unknowns: ['unknown'],
      min: 0,
      max: 400,
    },
    {
      type: 'group',
      id: 'falls',
      label: 'Each fall you know of',
      enableWhen: {
        op: 'or',
        of: [
          {
            op: 'greater',
            left: { op: 'answer', item: 'fallsInTwelveMonths' },
            right: { op: 'constant', value: 0 },
          },
          { op: 'unknown', item: 'fallsInTwelveMonths' },
        ],
      },
      repeats: { each: 'fall' },
      items: [
        { type: 'partial-date', id: 'fallDate', label: 'When was it?', max: 'today' },
        {
          type: 'long-text',
          id: 'fallCircumstances',
          label: 'Where was it, and what was the person doing?',
          help: 'The time of day, what they wanted to do, what they had on their feet, whether they felt it coming.',
        },
        {
          type: 'choice',
          id: 'fallHurt',
          label: 'Was the person hurt?',
          options: [
            { code: 'no', label: 'No, they were looked over' },
            { code: 'yes', label: 'Yes' },
          ],
          unknowns: ['unknown'],
        },
        {
          type: 'text',
          id: 'fallInjury',
          label: 'How were they hurt?',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'fallHurt' },
            right: { op: 'constant', value: 'yes' },
          },
        },
        { type: 'text', id: 'fallOnFloor', label: 'How long were they on the floor?', unknowns: ['unknown'] },
        {
          type: 'choice',
          id: 'postFallCheck',
          label: 'Was a post-fall check done?',
          help: 'It is a form of its own.',
          options: [
            { code: 'yes', label: 'Yes' },
            { code: 'no', label: 'No' },
          ],
          unknowns: ['unknown'],
        },
      ],
    },
    {
      type: 'display',
      id: 'askFallsService',
      label: 'Two falls in a year, or one that hurt: ask the GP or the falls service for a full assessment.',
      enableWhen: {
        op: 'or',
        of: [
          {
            op: 'greater-or-equal',
            left: { op: 'answer', item: 'fallsInTwelveMonths' },
            right: { op: 'constant', value: 2 },
          },
          {
            op: 'over',
            items: 'falls',
            fold: 'any',
            value: { op: 'equal', left: { op: 'answer', item: 'fallHurt' }, right: { op: 'constant', value: 'yes' } },
          },
        ],
      },
    },
    {
      type: 'choice',
      id: 'fallsService',
      label: 'Has the GP or the falls service been asked?',
      options: [
        { code: 'asked', label: 'Yes' },
        { code: 'will-ask', label: 'Not yet; I will ask' },
        { code: 'not-needed', label: 'Not needed now' },
      ],
      unknowns: ['unknown'],
    },
  ],
};
