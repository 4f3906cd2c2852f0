// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';
import { textOnRecord } from '../../on-record.js';
import { more, oneOfThese, usually } from './usual.js';

/** Memory and mood. */
export const mind: GroupItem = {
  type: 'group',
  id: 'mind',
  label: 'Memory, mood and sleep',
  items: [
    oneOfThese('memory', 'How clear are they on a usual day?', [
      ['clear', 'Clear: they know where they are, the day and the people'],
      ['forgets', 'They forget things, and know where they are and who is who'],
      ['muddled', 'Often muddled about place, day or people'],
      ['always', 'Always muddled, and know few people or none'],
    ]),
    usually(
      'memoryHow',
      'What do they know, and what not?',
      'Whom they know, whether they find their room, what time they live in.',
    ),
    more('confusedBefore', 'Were they ever suddenly confused? What was it then?', 'Such as: with an infection in May.'),
    usually(
      'mood',
      'How are they usually in mood and manner?',
      'Cheerful, quiet, restless at tea time; what upsets them and what helps.',
    ),
    usually(
      'awake',
      'When are they awake, and how do they sleep?',
      'Also whether they sleep by day, and get up at night.',
    ),
  ],
};

/** Talking, seeing and hearing. */
export const talking: GroupItem = {
  type: 'group',
  id: 'talking',
  label: 'Talking, seeing and hearing',
  items: [
    ...textOnRecord('howICommunicate', 'How they communicate, in their own words (from About Me)', {
      class: 'About Me',
      element: 'howICommunicate',
      select: 'response.text',
    }),
    usually(
      'speech',
      'How do they usually talk, and how much do they follow?',
      'In which language. What yes and no look like.',
    ),
    usually('sight', 'What do they see, with glasses and without?'),
    usually('hearing', 'What do they hear, with hearing aids and without?'),
  ],
};
