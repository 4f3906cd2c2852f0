// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';
import { all, any, inAny, oneOf } from '../../expressions.js';
import { nextSteps } from '../../note-parts.js';

const accepts = oneOf('homeSays', 'yes', 'with');

/** What still stands against a date: each is a reason to wait, and the form says so; the home decides. */
const stillOpen = any(
  inAny('needs', any(oneOf('canMeet', 'no'), { op: 'unknown', item: 'canMeet' })),
  inAny('equipment', any(oneOf('equipmentHere', 'no'), { op: 'unknown', item: 'equipmentHere' })),
  oneOf('medicinesKnown', 'no'),
  { op: 'unknown', item: 'infection' },
  { op: 'unknown', item: 'agrees' },
  oneOf('agrees', 'no'),
);

/** What the home says and when the person comes. */
export const outcome: GroupItem = {
  type: 'group',
  id: 'outcome',
  label: 'What was agreed',
  items: [
    {
      type: 'choice',
      id: 'homeSays',
      label: 'What does the home or service say?',
      help: 'It is their decision. The assessor may not say it for them, unless the agreement lets them.',
      required: true,
      control: 'radio',
      options: [
        { code: 'yes', label: 'Yes, they can come' },
        { code: 'with', label: 'Yes, when what is missing is there' },
        { code: 'not-yet', label: 'Not yet' },
        { code: 'no', label: 'No, the needs cannot be met here' },
      ],
    },
    {
      type: 'display',
      id: 'openStill',
      label: 'Something above is not settled, and a yes was given. Settle it, or say below who does and by when.',
      enableWhen: all(accepts, stillOpen),
    },
    { type: 'text', id: 'homeSaysBy', label: 'Who said so, and when?', required: true },
    {
      type: 'long-text',
      id: 'homeSaysWhy',
      label: 'Why not, or what has to be there first?',
      required: true,
      enableWhen: oneOf('homeSays', 'with', 'not-yet', 'no'),
    },
    {
      type: 'date-time',
      id: 'comesAt',
      label: 'When do they come?',
      help: 'In the daytime, when somebody who knows them is there.',
      required: true,
      unknowns: ['unknown'],
      enableWhen: accepts,
    },
    { type: 'text', id: 'transport', label: 'How, and who is with them?', enableWhen: accepts },
    {
      type: 'long-text',
      id: 'summary',
      label: 'In two or three sentences, for whoever is on shift when they come',
      required: true,
      binding: { class: 'Assessment', element: 'assessmentSummary', mode: 'write', on: 'create' },
    },
    nextSteps('What is to be done before they come'),
    {
      type: 'date',
      id: 'reviewOn',
      label: 'When does somebody of the home look at all of it again?',
      help: 'On the first day at home, at the latest.',
      required: true,
      min: 'today',
      binding: { class: 'Review', element: 'plannedReviewDateInterval', mode: 'write', on: 'create' },
    },
  ],
};
