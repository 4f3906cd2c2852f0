// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';
import { any, oneOf } from '../../expressions.js';

/** How the person is talked with, what they need more of, and whether they have papers they can read. */
export const person: GroupItem = {
  type: 'group',
  id: 'person',
  label: 'The person, back home',
  items: [
    {
      type: 'long-text',
      id: 'howTheyCommunicate',
      label: 'How they communicate, from About Me',
      readOnly: true,
      binding: { class: 'About Me', element: 'howICommunicate', select: 'response.text', mode: 'read' },
    },
    {
      type: 'group',
      id: 'needsThere',
      label: 'Needs on the record, from before',
      help: 'Read them against what the hospital says. What is no longer right is changed in the care plan.',
      repeats: { each: 'need' },
      binding: { class: 'Need', mode: 'read' },
      items: [
        {
          type: 'long-text',
          id: 'needThere',
          label: 'Need',
          readOnly: true,
          binding: { class: 'Need', element: 'freeText', mode: 'read' },
        },
      ],
    },
    {
      type: 'choice',
      id: 'extraCare',
      label: 'Do they need more care than before they went?',
      help: 'Look with the person: eating, washing, nights, going out, somebody with them.',
      required: true,
      control: 'radio',
      unknowns: ['unknown'],
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'no', label: 'No, it was looked at' },
      ],
    },
    {
      type: 'long-text',
      id: 'extraCareWhat',
      label: 'What more, by whom, and until when?',
      required: true,
      enableWhen: oneOf('extraCare', 'yes'),
    },
    {
      type: 'display',
      id: 'extraCareAsk',
      label: 'Until somebody has looked, give the care of before and stay close. Look today.',
      enableWhen: { op: 'unknown', item: 'extraCare' },
    },
    {
      type: 'choice',
      id: 'easyRead',
      label: 'Papers the person can read themselves: pictures, easy words, sound, their language',
      required: true,
      unknowns: ['not-asked'],
      options: [
        { code: 'given', label: 'They have them' },
        { code: 'wanted', label: 'They want them, and have none yet' },
        { code: 'not-wanted', label: 'They were asked and want none' },
      ],
    },
    {
      type: 'text',
      id: 'easyReadWhat',
      label: 'Which papers, and in what form?',
      required: true,
      enableWhen: oneOf('easyRead', 'given', 'wanted'),
    },
    {
      type: 'display',
      id: 'easyReadAsk',
      label: 'Ask the ward or the learning disability nurse for them, and add it below as a thing to do.',
      enableWhen: any(oneOf('easyRead', 'wanted'), { op: 'unknown', item: 'easyRead' }),
    },
    {
      type: 'text',
      id: 'wentThrough',
      label: 'Who went through them with the person, and how did they show what they understood?',
      required: true,
      unknowns: ['not-asked'],
      enableWhen: oneOf('easyRead', 'given'),
    },
    {
      type: 'long-text',
      id: 'personSays',
      label: 'What do they say or show about going on from here?',
      unknowns: ['not-asked', 'declined'],
    },
  ],
};
