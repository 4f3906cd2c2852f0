// SPDX-License-Identifier: Apache-2.0
import type { Expression, GroupItem } from '@careplan-kit/forms/contract';
import { medicineList } from './medicine-list.js';

const noneListed: Expression = {
  op: 'equal',
  left: { op: 'over', items: 'medicinesThere', fold: 'count' },
  right: { op: 'constant', value: 0 },
};

/** Medicines as the record has them, shown and not changed; how the person takes them; and those that cannot wait. */
export const medicines: GroupItem = {
  type: 'group',
  id: 'medicinesPart',
  label: 'Medicines',
  help: 'The medicine chart comes with me. It counts, and not this list.',
  items: [
    {
      // An empty list is read as "takes none": it is drawn only when there is one.
      type: 'group',
      id: 'medicinesThere',
      label: 'Whether medicines are on the record',
      hidden: true,
      repeats: {},
      binding: { class: 'Medication', mode: 'read' },
      items: [
        {
          type: 'text',
          id: 'medicineThere',
          label: 'A medicine on the record',
          readOnly: true,
          binding: { class: 'Medication', element: 'commentRecommendation', mode: 'read' },
        },
      ],
    },
    { ...medicineList, enableWhen: { op: 'not', of: noneListed } },
    {
      type: 'display',
      id: 'noMedicinesListed',
      label: 'No medicine is on my record. That does not say that I take none: ask, and look at the chart.',
      enableWhen: noneListed,
    },
    {
      type: 'long-text',
      id: 'timeCritical',
      label: 'Which of them must not be late or left out?',
      help: 'Such as those for Parkinson’s, epilepsy, diabetes, blood clots. Write the times.',
      required: true,
      unknowns: ['not-asked', 'none-known', 'unknown'],
    },
    {
      type: 'long-text',
      id: 'medicineHow',
      label: 'How I take medicines',
      help: 'By myself or from your hand, with what, one by one. What I refuse. Ask a pharmacist before you crush any.',
      required: true,
      unknowns: ['not-asked', 'unknown'],
    },
  ],
};
