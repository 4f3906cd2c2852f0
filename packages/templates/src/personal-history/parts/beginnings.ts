// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';
import { wanted } from './wanted.js';

/** Where a life began, and the people in it. */
export const beginnings: GroupItem = {
  type: 'group',
  id: 'beginnings',
  label: 'Where I come from',
  enableWhen: wanted,
  items: [
    {
      type: 'text',
      id: 'birthplace',
      label: 'Where I was born',
      prompts: [
        'Which town, village or country?',
        'At home, or in hospital?',
        'Where were you in the row of children?',
      ],
    },
    {
      type: 'long-text',
      id: 'family',
      label: 'My family when I was a child',
      prompts: ['Who lived in the house?', 'Who looked after you?', 'What did it smell of on Sundays?'],
    },
    {
      type: 'long-text',
      id: 'ownFamily',
      label: 'Love, and a family of my own',
      help: 'Partners, children, grandchildren, friends who are family. Only what the person wants to tell.',
    },
    {
      type: 'long-text',
      id: 'school',
      label: 'School and learning',
      prompts: ['Which school?', 'What were you good at?', 'What did you learn later, or teach yourself?'],
      whenHidden: 'keep',
      binding: { class: 'Circumstance', element: 'educationalHistory' },
    },
    {
      type: 'long-text',
      id: 'work',
      label: 'Work',
      help: 'Paid or not: bringing up children and looking after a house are work.',
      prompts: ['What was your first job?', 'What were you proud of?', 'Who worked beside you?'],
      whenHidden: 'keep',
      binding: { class: 'Circumstance', element: 'occupationalHistory', select: 'originalText' },
    },
    {
      type: 'long-text',
      id: 'faith',
      label: 'Faith, and what I believe in',
      prompts: ['Which days of the year do you keep?', 'Is there a song, a prayer or a saying that goes with you?'],
    },
    {
      type: 'long-text',
      id: 'pets',
      label: 'Animals in my life',
      prompts: ['What were they called?', 'Which one do you miss?'],
    },
  ],
};
