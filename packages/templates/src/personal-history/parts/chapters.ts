// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';
import { wanted } from './wanted.js';

/** Homes, places and what happened, each with when it was as far as anybody knows. */
export const chapters: GroupItem = {
  type: 'group',
  id: 'chapters',
  label: 'Homes, places and what happened',
  enableWhen: wanted,
  items: [
    {
      type: 'group',
      id: 'homes',
      label: 'Homes I have lived in',
      repeats: { max: 40, each: 'home' },
      items: [
        { type: 'text', id: 'home', label: 'Where it was', required: true },
        { type: 'partial-date', id: 'homeFrom', label: 'From when', help: 'A year will do.', max: 'today' },
        { type: 'long-text', id: 'homeStory', label: 'Who lived there, and what it was like' },
      ],
    },
    {
      type: 'long-text',
      id: 'places',
      label: 'Places I love',
      prompts: ['Where did you go on holiday?', 'Where would you go tomorrow, if you could?'],
    },
    {
      type: 'group',
      id: 'events',
      label: 'What happened in my life',
      help: 'Good days and hard ones. One in each entry.',
      repeats: { max: 80, each: 'event' },
      items: [
        { type: 'long-text', id: 'event', label: 'What happened', required: true },
        {
          type: 'partial-date',
          id: 'eventWhen',
          label: 'When it was',
          help: 'A year will do, such as 1962 or c. 1962.',
          max: 'today',
        },
        {
          type: 'choice',
          id: 'eventNow',
          label: 'May we talk about it?',
          unknowns: ['not-asked'],
          options: [
            { code: 'gladly', label: 'Gladly' },
            { code: 'if-they-begin', label: 'Only if they begin' },
            { code: 'no', label: 'Better not' },
          ],
        },
        {
          type: 'text',
          id: 'eventEachYear',
          label: 'Is there a day each year when it comes back?',
          help: 'A birthday, a death, a feast. So that somebody is there on that day.',
        },
      ],
    },
    {
      type: 'long-text',
      id: 'joys',
      label: 'Songs, books, films, games and food that belong to my life',
    },
  ],
};
