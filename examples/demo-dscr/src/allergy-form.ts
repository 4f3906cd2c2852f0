// SPDX-License-Identifier: Apache-2.0
import { type FormDefinition, parseDefinition } from '@careplan-kit/forms/contract';
import { AllergiesAndAdverseReactions } from '@careplan-kit/model/mods';

const bound = { class: AllergiesAndAdverseReactions.name };

/** A form of this product's own: what each entry says is a record of its own, changed when the entry is. */
export const allergies: FormDefinition = parseDefinition({
  format: 'careplan-kit/form-1',
  id: 'allergies',
  url: 'https://lantern.example/form/allergies',
  version: '1.0.0',
  status: 'active',
  title: 'Allergies',
  language: 'en',
  licence: { kind: 'open', text: 'Free to use.' },
  items: [
    {
      type: 'group',
      id: 'allergy',
      label: 'Allergy or bad reaction',
      repeats: { min: 1 },
      binding: { ...bound, whenRemoved: 'close' },
      items: [
        {
          type: 'text',
          id: 'agent',
          label: 'What must the person not have?',
          required: true,
          binding: { ...bound, element: 'causativeAgent', select: 'originalText' },
        },
        {
          type: 'text',
          id: 'comment',
          label: 'What happens, and what helps',
          binding: { ...bound, element: 'comment' },
        },
      ],
    },
  ],
});
