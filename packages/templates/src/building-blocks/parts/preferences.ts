// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** Preferences, each a record of its own, with the day it was said. */
export const preferencesPart: GroupItem = {
  type: 'group',
  id: 'preferences',
  label: 'Preferences',
  help: 'How the person likes things, in their own words where you can.',
  repeats: { each: 'preference' },
  binding: { class: 'Preference' },
  items: [
    {
      type: 'long-text',
      id: 'preference',
      label: 'How does the person like it?',
      required: true,
      binding: { class: 'Preference', element: 'freeText' },
    },
    {
      type: 'partial-date',
      id: 'preferenceSaid',
      label: 'When did they say so?',
      help: 'The month or the year is enough.',
      required: true,
      max: 'today',
      binding: { class: 'Preference', element: 'date' },
    },
  ],
};
