// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** About Me begun at the first visit, under the standard's headings; the form About Me goes on from what is here. */
export const aboutMe: GroupItem = {
  type: 'group',
  id: 'aboutMe',
  label: 'About Me',
  help: 'Write it as the person says it. What is known stands here. Any part can stay empty; the form About Me goes on from it.',
  repeats: { max: 1, each: 'About Me' },
  binding: { class: 'About Me' },
  items: [
    {
      type: 'long-text',
      id: 'whatIsMostImportantToMe',
      label: 'What is most important to me',
      binding: { class: 'About Me', element: 'whatIsMostImportantToMe', select: 'response.text' },
    },
    {
      type: 'long-text',
      id: 'peopleWhoAreImportantToMe',
      label: 'People who are important to me',
      binding: { class: 'About Me', element: 'peopleWhoAreImportantToMe', select: 'response.text' },
    },
    {
      type: 'long-text',
      id: 'howICommunicate',
      label: 'How I communicate and how to communicate with me',
      binding: { class: 'About Me', element: 'howICommunicate', select: 'response.text' },
    },
    {
      type: 'long-text',
      id: 'myWellness',
      label: 'My wellness',
      binding: { class: 'About Me', element: 'myWellness', select: 'response.text' },
    },
    {
      type: 'long-text',
      id: 'pleaseDoAndPleaseDoNot',
      label: 'Please do and please do not',
      binding: { class: 'About Me', element: 'pleaseDoAndPleaseDoNot', select: 'response.text' },
    },
    {
      type: 'long-text',
      id: 'howAndWhenToSupportMe',
      label: 'How and when to support me',
      binding: { class: 'About Me', element: 'howAndWhenToSupportMe', select: 'response.text' },
    },
    {
      type: 'long-text',
      id: 'alsoWorthKnowingAboutMe',
      label: 'Also worth knowing about me',
      binding: { class: 'About Me', element: 'alsoWorthKnowingAboutMe', select: 'response.text' },
    },
    {
      type: 'text',
      id: 'supportedToWriteThisBy',
      label: 'Supported to write this by',
      binding: { class: 'About Me', element: 'supportedToWriteThisBy' },
    },
    {
      type: 'date',
      id: 'aboutMeDate',
      label: 'When was this talked through with the person?',
      help: 'If you changed a word of it, today.',
      required: true,
      max: 'today',
      initial: { op: 'today' },
      binding: { class: 'About Me', element: 'date' },
    },
  ],
};
