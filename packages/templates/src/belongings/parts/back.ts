// SPDX-License-Identifier: Apache-2.0
import type { Expression, GroupItem } from '@careplan-kit/forms/contract';
import { isBack, stillToDo } from '../../bag-parts.js';
import { any, inAny, oneOf } from '../../expressions.js';
import { LINES } from './line.js';

const lost = (item: string): Expression => any(oneOf(item, 'missing', 'damaged'), { op: 'unknown', item });

/** Something is not back as it went, or nobody can say that it is. */
const anythingLost = any(
  ...LINES.map((id) => lost(`${id}Back`)),
  inAny('valuables', lost('valuableBack')),
  inAny('others', lost('thingBack')),
);

/** What was found when they came home. */
export const back: GroupItem = {
  type: 'group',
  id: 'back',
  label: 'Back from hospital',
  enableWhen: isBack,
  items: [
    {
      type: 'display',
      id: 'lookForIt',
      label:
        'Something is missing, broken or not known. Ring the ward today: glasses, hearing aids and teeth are not found again after a week.',
      enableWhen: anythingLost,
    },
    {
      type: 'long-text',
      id: 'lostWhat',
      label: 'What is missing, whom did you ask, and what did they say?',
      required: true,
      enableWhen: anythingLost,
    },
    { type: 'text', id: 'checkedBy', label: 'Who checked it?', required: true },
    { type: 'date-time', id: 'checkedAt', label: 'When was it checked?', required: true, max: 'today' },
    {
      type: 'text',
      id: 'personSays',
      label: 'What does the person, or their family, say: is it all there?',
      unknowns: ['not-asked'],
    },
    stillToDo('What is still to be done'),
  ],
};
