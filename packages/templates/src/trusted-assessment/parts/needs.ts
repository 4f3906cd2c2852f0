// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';
import { any, inAny, oneOf } from '../../expressions.js';

const AREAS = [
  ['walking', 'Walking, standing, turning in bed'],
  ['washing', 'Washing and dressing'],
  ['eating', 'Eating, drinking, swallowing'],
  ['toilet', 'Toilet, catheter, stoma'],
  ['skin', 'Skin and wounds'],
  ['breathing', 'Breathing, oxygen'],
  ['pain', 'Pain'],
  ['mind', 'Memory, mood, confusion, nights'],
  ['talking', 'Talking, seeing, hearing'],
  ['safety', 'Falls, leaving, harm to themselves or others'],
] as const;

/** Each need with whether it can be met. What the record has stands there and is changed where it is no longer right. */
export const needs: GroupItem = {
  type: 'group',
  id: 'needsNow',
  label: 'What they need now, and whether it can be met',
  items: [
    {
      type: 'multiple-choice',
      id: 'areasLooked',
      label: 'Which of these did you look at?',
      help: 'What is not ticked was not looked at: it is not “no need”.',
      required: true,
      options: AREAS.map(([code, label]) => ({ code, label })),
    },
    {
      type: 'display',
      id: 'areasLeft',
      label: 'Something was not looked at. Ask the ward, or look at it in the first hour at home.',
      enableWhen: {
        op: 'or',
        of: AREAS.map(([code]) => ({ op: 'not', of: oneOf('areasLooked', code) }) as const),
      },
    },
    {
      type: 'group',
      id: 'needs',
      label: 'Needs',
      help: 'Those on the record stand here. Change what is different now, and add what is new: “Two people and the stand aid”.',
      repeats: { min: 1, max: 60, each: 'need' },
      binding: { class: 'Need' },
      items: [
        {
          type: 'long-text',
          id: 'need',
          label: 'What does the person need?',
          required: true,
          binding: { class: 'Need', element: 'freeText' },
        },
        {
          type: 'choice',
          id: 'needNow',
          label: 'Is it as before the hospital?',
          required: true,
          unknowns: ['unknown'],
          options: [
            { code: 'same', label: 'As before' },
            { code: 'more', label: 'More than before' },
            { code: 'less', label: 'Less than before' },
            { code: 'new', label: 'New' },
          ],
        },
        {
          type: 'choice',
          id: 'canMeet',
          label: 'Can it be met, day and night, from the first hour?',
          required: true,
          unknowns: ['unknown'],
          options: [
            { code: 'yes', label: 'Yes' },
            { code: 'with', label: 'Only with something that is not there yet' },
            { code: 'no', label: 'No' },
          ],
        },
        {
          type: 'text',
          id: 'canMeetWith',
          label: 'What is missing, who gets it, by when?',
          required: true,
          enableWhen: oneOf('canMeet', 'with', 'no'),
        },
      ],
    },
    {
      type: 'display',
      id: 'notMet',
      label: 'A need cannot be met, or nobody knows. Say so to the ward before a date is agreed.',
      enableWhen: inAny('needs', any(oneOf('canMeet', 'no'), { op: 'unknown', item: 'canMeet' })),
    },
  ],
};
