// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** Conditions and medicines: what is on the record, what was seen, and what nobody had named. */
export const health: GroupItem = {
  type: 'group',
  id: 'health',
  label: 'Health and medicines',
  items: [
    {
      type: 'group',
      id: 'conditions',
      label: 'Conditions',
      help: 'A diagnosis is a doctor’s. Write what you were told, and ask the GP where it matters.',
      repeats: { each: 'condition' },
      binding: { class: 'Problem' },
      items: [
        {
          type: 'text',
          id: 'conditionHeld',
          label: 'Condition on the record',
          hidden: true,
          readOnly: true,
          binding: { class: 'Problem', element: 'problem', select: 'originalText', mode: 'read' },
        },
        {
          type: 'text',
          id: 'condition',
          label: 'Which condition?',
          required: true,
          binding: { class: 'Problem', element: 'problem', select: 'originalText' },
        },
        {
          type: 'choice',
          id: 'conditionChecked',
          label: 'Does the person say so too?',
          required: true,
          control: 'radio',
          enableWhen: { op: 'exists', item: 'conditionHeld' },
          options: [
            { code: 'confirmed', label: 'Yes' },
            { code: 'changed', label: 'I put the words right' },
            { code: 'not-known', label: 'Nobody knows yet' },
          ],
        },
      ],
    },
    {
      type: 'choice',
      id: 'anyMedicines',
      label: 'Does the person take medicines?',
      help: 'Tablets, drops, creams, inhalers, patches, injections; also what they buy themselves.',
      required: true,
      unknowns: ['not-asked', 'declined', 'unknown'],
      options: [
        { code: 'all', label: 'Yes: I saw all of them' },
        { code: 'some', label: 'Yes: some may be missing' },
        { code: 'none', label: 'No, none' },
      ],
    },
    {
      type: 'display',
      id: 'noneAndListed',
      label: 'You say none, and below there is one. Find out which is right before anything is given.',
      enableWhen: {
        op: 'and',
        of: [
          { op: 'equal', left: { op: 'answer', item: 'anyMedicines' }, right: { op: 'constant', value: 'none' } },
          {
            op: 'greater',
            left: { op: 'over', items: 'medicines', fold: 'count' },
            right: { op: 'constant', value: 0 },
          },
        ],
      },
    },
    {
      type: 'group',
      id: 'medicines',
      label: 'What the person takes',
      help: 'Give medicines by the medicines chart, never by this list.',
      repeats: { each: 'medicine' },
      binding: { class: 'Medication' },
      items: [
        {
          type: 'text',
          id: 'medicineHeld',
          label: 'Medicine on the record',
          hidden: true,
          readOnly: true,
          binding: { class: 'Medication', element: 'medicationName', select: 'originalText', mode: 'read' },
        },
        {
          type: 'text',
          id: 'medicine',
          label: 'Which medicine?',
          help: 'Name, strength and form, as on the label.',
          required: true,
          binding: { class: 'Medication', element: 'medicationName', select: 'originalText' },
        },
        {
          type: 'text',
          id: 'medicineHow',
          label: 'How does the person take it?',
          help: 'The words on the label. Leave it empty if you have not seen the label.',
          binding: {
            class: 'Medication',
            element: 'structuredDoseDirectionCluster',
            select: 'doseDirectionsDescription',
          },
        },
        {
          type: 'text',
          id: 'medicineNotes',
          label: 'Where do you know it from?',
          binding: { class: 'Medication', element: 'commentRecommendation' },
        },
        {
          type: 'choice',
          id: 'medicineChecked',
          label: 'Did you see it, with its label?',
          required: true,
          control: 'radio',
          enableWhen: { op: 'exists', item: 'medicineHeld' },
          options: [
            { code: 'confirmed', label: 'Yes, and it says the same' },
            { code: 'changed', label: 'Yes, and I put it right' },
            { code: 'not-known', label: 'No, I have not seen it' },
          ],
        },
        {
          type: 'display',
          id: 'medicineNotSame',
          label: 'Ask the pharmacist or the GP before this is given.',
          enableWhen: {
            op: 'in',
            value: { op: 'answer', item: 'medicineChecked' },
            list: ['changed', 'not-known'],
          },
        },
      ],
    },
  ],
};
