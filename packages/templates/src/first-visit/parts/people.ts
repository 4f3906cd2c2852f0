// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** Who is in the person's life. What is known stands there; what is wrong is put right in its place. */
export const people: GroupItem = {
  type: 'group',
  id: 'contacts',
  label: 'People in their life',
  help: 'Ask whom to ring first, and whom not to tell. To be next of kin gives no right to decide for an adult.',
  repeats: { each: 'contact' },
  binding: { class: 'Personal contact' },
  items: [
    {
      type: 'text',
      id: 'contactHeld',
      label: 'Contact on the record',
      hidden: true,
      readOnly: true,
      binding: { class: 'Personal contact', element: 'name', mode: 'read' },
    },
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
      binding: { class: 'Personal contact', element: 'comments' },
    },
    {
      type: 'choice',
      id: 'contactChecked',
      label: 'Is this right?',
      required: true,
      control: 'radio',
      enableWhen: { op: 'exists', item: 'contactHeld' },
      options: [
        { code: 'confirmed', label: 'Yes, it was right' },
        { code: 'changed', label: 'I put it right' },
        { code: 'not-known', label: 'Nobody knows yet' },
      ],
    },
  ],
};
