// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** How likely and how bad, as things are now, without what is planned. */
export const before: GroupItem = {
  type: 'group',
  id: 'before',
  label: 'As it is now',
  help: 'With what is done already. Answer for the worst that is likely, not for the worst that can be imagined.',
  items: [
    { type: 'long-text', id: 'controlsNow', label: 'What is done about it already?' },
    {
      type: 'choice',
      id: 'likelihoodBefore',
      label: 'How likely is it now?',
      required: true,
      control: 'radio',
      options: [
        { code: 'rare', label: '1 Hardly ever', weight: 1 },
        { code: 'unlikely', label: '2 Not likely', weight: 2 },
        { code: 'possible', label: '3 It may happen', weight: 3 },
        { code: 'likely', label: '4 Likely', weight: 4 },
        { code: 'almost-certain', label: '5 Almost certain', weight: 5 },
      ],
    },
    {
      type: 'choice',
      id: 'severityBefore',
      label: 'How bad would it be now?',
      required: true,
      control: 'radio',
      options: [
        { code: 'negligible', label: '1 No harm, or none that stays', weight: 1 },
        { code: 'minor', label: '2 First aid', weight: 2 },
        { code: 'moderate', label: '3 Needs treatment, or upsets for days', weight: 3 },
        { code: 'major', label: '4 Serious or lasting harm', weight: 4 },
        { code: 'catastrophic', label: '5 Death', weight: 5 },
      ],
    },
  ],
};

/** The same two questions once everything that is planned is done. */
export const after: GroupItem = {
  type: 'group',
  id: 'after',
  label: 'What is left over',
  help: 'Once everything you plan is done. If you do not know yet, leave both empty and come back: there is no number then.',
  items: [
    {
      type: 'long-text',
      id: 'controlsPlanned',
      label: 'What more will be done to keep it small?',
      help: 'And what it costs the person: freedom, privacy, something they enjoy.',
      binding: { class: 'Risk', element: 'comment', mode: 'write', on: 'create' },
    },
    {
      type: 'choice',
      id: 'likelihoodAfter',
      label: 'How likely is it then?',
      control: 'radio',
      options: [
        { code: 'rare', label: '1 Hardly ever', weight: 1 },
        { code: 'unlikely', label: '2 Not likely', weight: 2 },
        { code: 'possible', label: '3 It may happen', weight: 3 },
        { code: 'likely', label: '4 Likely', weight: 4 },
        { code: 'almost-certain', label: '5 Almost certain', weight: 5 },
      ],
    },
    {
      type: 'choice',
      id: 'severityAfter',
      label: 'How bad would it be then?',
      control: 'radio',
      options: [
        { code: 'negligible', label: '1 No harm, or none that stays', weight: 1 },
        { code: 'minor', label: '2 First aid', weight: 2 },
        { code: 'moderate', label: '3 Needs treatment, or upsets for days', weight: 3 },
        { code: 'major', label: '4 Serious or lasting harm', weight: 4 },
        { code: 'catastrophic', label: '5 Death', weight: 5 },
      ],
    },
    {
      type: 'choice',
      id: 'accepted',
      label: 'Can the person and you live with what is left over?',
      required: true,
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'no', label: 'No' },
        { code: 'not-sure', label: 'Not sure' },
      ],
    },
    {
      type: 'display',
      id: 'notAccepted',
      label: 'Tell the person in charge today, and do not wait for the review.',
      enableWhen: { op: 'in', value: { op: 'answer', item: 'accepted' }, list: ['no', 'not-sure'] },
    },
  ],
};
