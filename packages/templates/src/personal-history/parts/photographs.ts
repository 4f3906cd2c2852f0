// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';
import { wanted } from './wanted.js';

/** Photographs and other keepsakes, each with its story in words, for those who cannot see it and for a later worker. */
export const photographs: GroupItem = {
  type: 'group',
  id: 'photographs',
  label: 'Photographs and keepsakes',
  enableWhen: wanted,
  help: 'A photograph of a photograph is enough. Give the original back the same day.',
  repeats: { max: 40, each: 'photograph' },
  items: [
    {
      type: 'attachment',
      id: 'photo',
      label: 'The photograph',
      kinds: ['photo'],
      maxSize: 20_000_000,
    },
    {
      type: 'text',
      id: 'photoWho',
      label: 'Who or what is in it, from left to right?',
      required: true,
      unknowns: ['unknown'],
    },
    { type: 'partial-date', id: 'photoWhen', label: 'When was it taken?', help: 'A year will do.', max: 'today' },
    { type: 'text', id: 'photoWhere', label: 'Where is it?' },
    { type: 'long-text', id: 'photoStory', label: 'What does the person say when they see it?' },
    {
      type: 'choice',
      id: 'photoShow',
      label: 'Where may it be seen?',
      help: 'What was not asked may not be shown. A photograph others can see, such as on a website, needs consent of its own.',
      required: true,
      unknowns: ['not-asked'],
      options: [
        { code: 'story', label: 'In this story only' },
        { code: 'room', label: 'In their room or memory box too' },
        { code: 'home', label: 'Anywhere in the home' },
      ],
    },
    { type: 'text', id: 'photoFrom', label: 'Whose photograph is it, and when was it given back?' },
  ],
};
