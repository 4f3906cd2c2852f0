// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** Medicines, each a record of its own. It is a list of what the person takes, and no chart to give medicines by. */
export const medicinesPart: GroupItem = {
  type: 'group',
  id: 'medicinesKnown',
  label: 'Medicines',
  help: 'What the person takes, also what they buy themselves. Give medicines by the medicines chart, never by this list.',
  items: [
    {
      type: 'choice',
      id: 'anyMedicines',
      label: 'Does the person take medicines?',
      help: 'Tablets, drops, creams, inhalers, patches, injections.',
      required: true,
      unknowns: ['not-asked', 'declined', 'unknown'],
      options: [
        { code: 'all', label: 'Yes: all of them are listed' },
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
      repeats: { each: 'medicine' },
      binding: { class: 'Medication' },
      items: [
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
          id: 'medicineFor',
          label: 'What is it for?',
          binding: { class: 'Medication', element: 'courseDetailsClusterIndication' },
        },
        {
          type: 'long-text',
          id: 'medicineNotes',
          label: 'Where do you know it from?',
          help: 'Such as: the box they brought; confirmed by the pharmacist.',
          binding: { class: 'Medication', element: 'commentRecommendation' },
        },
      ],
    },
  ],
};
