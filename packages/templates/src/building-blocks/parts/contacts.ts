// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** People in the life of the person, each a record of its own. */
export const contactsPart: GroupItem = {
  type: 'group',
  id: 'contacts',
  label: 'Contacts',
  help: 'Family, friends and neighbours. To be next of kin gives no right to decide for an adult.',
  repeats: { each: 'contact' },
  binding: { class: 'Personal contact' },
  items: [
    {
      type: 'text',
      id: 'contactName',
      label: 'Who is it?',
      required: true,
      binding: { class: 'Personal contact', element: 'name' },
    },
    {
      type: 'text',
      id: 'contactRelationship',
      label: 'Who are they to the person?',
      binding: { class: 'Personal contact', element: 'relationship', select: 'originalText' },
    },
    {
      type: 'text',
      id: 'contactRole',
      label: 'What part do they play?',
      help: 'Such as: to be called first, holds a key.',
      binding: { class: 'Personal contact', element: 'relationshipType' },
    },
    {
      type: 'text',
      id: 'contactReach',
      label: 'How do you reach them?',
      repeats: { max: 5, each: 'number or address' },
      binding: { class: 'Personal contact', element: 'contactDetails' },
    },
    {
      type: 'long-text',
      id: 'contactNotes',
      label: 'What else should one know?',
      help: 'When to ring, what not to tell them.',
      binding: { class: 'Personal contact', element: 'comments' },
    },
  ],
};
