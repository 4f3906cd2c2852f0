// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** What somebody who has never met the person reads before the first knock: their own words, and the warnings in force. */
export const readFirst: GroupItem = {
  type: 'group',
  id: 'readFirst',
  label: 'Read this first',
  help: 'From the record, in the person’s own words. Allergies and swallowing stand with the name, over this form.',
  items: [
    {
      type: 'group',
      id: 'alerts',
      label: 'Take care',
      repeats: { each: 'warning' },
      binding: { class: 'Alert', mode: 'read' },
      items: [
        {
          type: 'long-text',
          id: 'alert',
          label: 'Warning',
          readOnly: true,
          binding: { class: 'Alert', element: 'freeText', mode: 'read' },
        },
      ],
    },
    {
      type: 'long-text',
      id: 'pleaseDo',
      label: 'Please do, and please do not',
      readOnly: true,
      binding: { class: 'About Me', element: 'pleaseDoAndPleaseDoNot', select: 'response.text', mode: 'read' },
    },
    {
      type: 'long-text',
      id: 'howToSupport',
      label: 'How and when to support me',
      readOnly: true,
      binding: { class: 'About Me', element: 'howAndWhenToSupportMe', select: 'response.text', mode: 'read' },
    },
    {
      type: 'long-text',
      id: 'howToTalk',
      label: 'How I communicate',
      readOnly: true,
      binding: { class: 'About Me', element: 'howICommunicate', select: 'response.text', mode: 'read' },
    },
    {
      type: 'long-text',
      id: 'wellness',
      label: 'My good days and bad days',
      readOnly: true,
      binding: { class: 'About Me', element: 'myWellness', select: 'response.text', mode: 'read' },
    },
  ],
};
