// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** What is known already, to be read and not asked again, and why somebody writes now. */
export const before: GroupItem = {
  type: 'group',
  id: 'before',
  label: 'Before you write',
  items: [
    {
      type: 'choice',
      id: 'why',
      label: 'Why are you writing now?',
      required: true,
      options: [
        { code: 'new-plan', label: 'A first plan' },
        { code: 'review', label: 'A review, such as each month' },
        { code: 'change', label: 'Something has changed' },
      ],
    },
    {
      type: 'date',
      id: 'talkedOn',
      label: 'When did you talk it through?',
      required: true,
      max: 'today',
      initial: { op: 'today' },
      binding: { class: 'Care plan', element: 'dateThisPlanWasLastUpdated', mode: 'write' },
    },
    {
      type: 'group',
      id: 'fromAboutMe',
      label: 'In the person’s own words, from About Me',
      help: 'Read this first. It is changed in About Me, not here.',
      items: [
        {
          type: 'long-text',
          id: 'mostImportant',
          label: 'What is most important to me',
          readOnly: true,
          binding: { class: 'About Me', element: 'whatIsMostImportantToMe', select: 'response.text', mode: 'read' },
        },
        {
          type: 'long-text',
          id: 'howToSupportMe',
          label: 'How and when to support me',
          readOnly: true,
          binding: { class: 'About Me', element: 'howAndWhenToSupportMe', select: 'response.text', mode: 'read' },
        },
      ],
    },
    {
      type: 'group',
      id: 'strengths',
      label: 'What the person is good at, enjoys or can count on',
      repeats: { each: 'strength' },
      binding: {
        class: 'Strength',
        listedIn: { class: 'Care plan', element: 'strengths' },
        whenRemoved: 'close',
      },
      items: [
        {
          type: 'long-text',
          id: 'strength',
          label: 'What is it?',
          binding: { class: 'Strength', element: 'freeText' },
        },
      ],
    },
  ],
};
