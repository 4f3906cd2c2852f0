// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** Pain of somebody who may not say it, and what is usual for them, so that a change is seen. */
export const pain: GroupItem = {
  type: 'group',
  id: 'painAndUsual',
  label: 'Pain, and what is usual for me',
  items: [
    {
      type: 'long-text',
      id: 'painSigns',
      label: 'How you can tell that I am in pain',
      help: 'What I say, what my face, my hands, my voice do. Also if I say no when I am asked.',
      required: true,
      unknowns: ['not-asked', 'unknown'],
    },
    {
      type: 'long-text',
      id: 'painHelp',
      label: 'Where it usually hurts, and what helps',
      unknowns: ['not-asked', 'none-known', 'unknown'],
    },
    {
      type: 'long-text',
      id: 'usual',
      label: 'What I am like on a usual day',
      help: 'Awake, talking, walking, confused or not. If I am different now, that is new.',
      required: true,
      unknowns: ['unknown'],
    },
    {
      type: 'text',
      id: 'wellnessThere',
      label: 'Whether About Me says how my days are',
      hidden: true,
      readOnly: true,
      binding: { class: 'About Me', element: 'myWellness', select: 'response.text', mode: 'read' },
    },
    {
      type: 'long-text',
      id: 'wellness',
      label: 'My good days and my bad days (from About Me)',
      readOnly: true,
      enableWhen: { op: 'exists', item: 'wellnessThere' },
      binding: { class: 'About Me', element: 'myWellness', select: 'response.text', mode: 'read' },
    },
  ],
};

/** What else a ward has to know at once. */
export const dangers: GroupItem = {
  type: 'group',
  id: 'otherDangers',
  label: 'Other dangers',
  items: [
    {
      type: 'long-text',
      id: 'dangers',
      label: 'What else could go badly wrong?',
      help: 'Seizures, low sugar, falls, bleeding, leaving the ward, a tube or line I pull out.',
      required: true,
      unknowns: ['not-asked', 'none-known', 'unknown'],
    },
  ],
};
