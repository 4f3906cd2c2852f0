// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** Language, communication, sight and hearing, and what the hospital has to do differently. */
export const talking: GroupItem = {
  type: 'group',
  id: 'talkingWithMe',
  label: 'Talking with me, seeing and hearing',
  items: [
    {
      type: 'text',
      id: 'languageWords',
      label: 'First language on the record',
      hidden: true,
      readOnly: true,
      binding: { class: 'Person demographics', element: 'firstLanguage', select: 'display', mode: 'read' },
    },
    {
      type: 'text',
      id: 'firstLanguage',
      label: 'My first language, from my record',
      enableWhen: { op: 'exists', item: 'languageWords' },
      calculate: { op: 'answer', item: 'languageWords' },
    },
    {
      type: 'boolean',
      id: 'interpreter',
      label: 'Do I need an interpreter?',
      help: 'Also one for sign language. Family and neighbours do not interpret.',
      required: true,
      unknowns: ['not-asked', 'unknown'],
      binding: { class: 'Person demographics', element: 'interpreterRequired', mode: 'read' },
    },
    {
      type: 'text',
      id: 'communicationThere',
      label: 'Whether About Me says how I communicate',
      hidden: true,
      readOnly: true,
      binding: { class: 'About Me', element: 'howICommunicate', select: 'response.text', mode: 'read' },
    },
    {
      type: 'long-text',
      id: 'communication',
      label: 'How I tell you things, and how to tell me (from About Me)',
      readOnly: true,
      enableWhen: { op: 'exists', item: 'communicationThere' },
      binding: { class: 'About Me', element: 'howICommunicate', select: 'response.text', mode: 'read' },
    },
    {
      type: 'long-text',
      id: 'yesAndNo',
      label: 'How you know that I mean yes, and that I mean no',
      help: 'Only if it is not said above.',
      unknowns: ['not-asked', 'unknown'],
    },
    {
      type: 'long-text',
      id: 'sight',
      label: 'What I see',
      help: 'With my glasses and without. What I miss, such as everything on my left.',
      required: true,
      unknowns: ['not-asked', 'unknown'],
    },
    {
      type: 'long-text',
      id: 'hearing',
      label: 'What I hear',
      help: 'With my hearing aids and without. Which side to sit on.',
      required: true,
      unknowns: ['not-asked', 'unknown'],
    },
    {
      type: 'group',
      id: 'aids',
      label: 'Glasses, hearing aids and other things I use',
      help: 'All of mine stand here. Say how each is worn or used, and whether it comes to hospital.',
      repeats: { max: 30, each: 'aid' },
      binding: { class: 'Device' },
      items: [
        {
          type: 'text',
          id: 'aid',
          label: 'What it is',
          required: true,
          binding: { class: 'Device', element: 'medicalDevice' },
        },
        { type: 'long-text', id: 'aidHow', label: 'How it is used', binding: { class: 'Device', element: 'comments' } },
      ],
    },
    {
      type: 'long-text',
      id: 'adjustments',
      label: 'What you have to do differently for me',
      help: 'Reasonable adjustments: more time, a quiet place, the first appointment, somebody with me, pictures.',
      unknowns: ['not-asked', 'none-known'],
    },
  ],
};
