// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** Likes and dislikes, and a little of the person's life to talk about. */
export const third: GroupItem = {
  type: 'group',
  id: 'likes',
  label: 'Third: what I like, and a little of my life',
  items: [
    {
      type: 'text',
      id: 'doThere',
      label: 'Whether About Me says what to do and not to do',
      hidden: true,
      readOnly: true,
      binding: { class: 'About Me', element: 'pleaseDoAndPleaseDoNot', select: 'response.text', mode: 'read' },
    },
    {
      type: 'long-text',
      id: 'doAndDoNot',
      label: 'Please do this, and please do not do that (from About Me)',
      readOnly: true,
      enableWhen: { op: 'exists', item: 'doThere' },
      binding: { class: 'About Me', element: 'pleaseDoAndPleaseDoNot', select: 'response.text', mode: 'read' },
    },
    {
      type: 'group',
      id: 'preferences',
      label: 'What I like, and what I do not like',
      help: 'One thing in each entry. What is added here is added to my record.',
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
          hidden: true,
          initial: { op: 'today' },
          binding: { class: 'Preference', element: 'date' },
        },
      ],
    },
    {
      type: 'text',
      id: 'lifeThere',
      label: 'Whether About Me says something of my life',
      hidden: true,
      readOnly: true,
      binding: { class: 'About Me', element: 'alsoWorthKnowingAboutMe', select: 'response.text', mode: 'read' },
    },
    {
      type: 'long-text',
      id: 'myLife',
      label: 'My life (from About Me)',
      readOnly: true,
      enableWhen: { op: 'exists', item: 'lifeThere' },
      binding: { class: 'About Me', element: 'alsoWorthKnowingAboutMe', select: 'response.text', mode: 'read' },
    },
  ],
};
