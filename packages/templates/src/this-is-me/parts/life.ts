// SPDX-License-Identifier: Apache-2.0
import type { FormItem, GroupItem } from '@careplan-kit/forms/contract';

/** One preference of the record in each entry, dated by the day somebody heard it. */
const preferences: FormItem = {
  type: 'group',
  id: 'preferences',
  label: 'What I like, and what I do not like',
  help: 'One thing in each entry. Food, drink, music, company, quiet, what I am called.',
  repeats: { max: 60, each: 'like or dislike' },
  binding: { class: 'Preference' },
  items: [
    {
      type: 'long-text',
      id: 'preference',
      label: 'What I like or do not like',
      required: true,
      binding: { class: 'Preference', element: 'freeText' },
    },
    {
      type: 'date',
      id: 'preferenceDate',
      label: 'When I said so',
      required: true,
      max: 'today',
      initial: { op: 'today' },
      binding: { class: 'Preference', element: 'date' },
    },
  ],
};

/** Likes, a little of the life before, and who wrote it down. */
export const life: GroupItem = {
  type: 'group',
  id: 'likesAndLife',
  label: 'My likes and my life',
  items: [
    {
      type: 'long-text',
      id: 'doAndDoNot',
      label: 'Please do this, and please do not do that',
      help: 'One thing on each line.',
      binding: { class: 'About Me', element: 'pleaseDoAndPleaseDoNot', select: 'response.text' },
    },
    preferences,
    {
      type: 'long-text',
      id: 'background',
      label: 'Where I come from, and what I did',
      help: 'A little, to begin a talk with. There is a form of its own for my life story.',
      binding: { class: 'About Me', element: 'alsoWorthKnowingAboutMe', select: 'response.text' },
    },
    {
      type: 'long-text',
      id: 'writtenWith',
      label: 'Who helped me to write this',
      help: 'Who they are to me. If I could not take part: who said it, and what was seen.',
      binding: { class: 'About Me', element: 'supportedToWriteThisBy' },
    },
    {
      type: 'date',
      id: 'date',
      label: 'When did we talk about it?',
      required: true,
      max: 'today',
      initial: { op: 'today' },
      binding: { class: 'About Me', element: 'date', mode: 'write' },
    },
    {
      type: 'date',
      id: 'reviewOn',
      label: 'When will we look at it again?',
      help: 'Sooner if something changes, or before a move or a stay in hospital.',
    },
  ],
};
