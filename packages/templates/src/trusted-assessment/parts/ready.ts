// SPDX-License-Identifier: Apache-2.0
import type { FormItem, GroupItem } from '@careplan-kit/forms/contract';
import { any, inAny, oneOf } from '../../expressions.js';

const equipment: readonly FormItem[] = [
  {
    type: 'choice',
    id: 'equipmentSaid',
    label: 'Is equipment needed?',
    required: true,
    unknowns: ['unknown'],
    options: [
      { code: 'yes', label: 'Yes' },
      { code: 'none', label: 'No, it was looked at' },
    ],
  },
  {
    type: 'group',
    id: 'equipment',
    label: 'Equipment',
    enableWhen: oneOf('equipmentSaid', 'yes'),
    repeats: { min: 1, max: 40, each: 'piece of equipment' },
    items: [
      { type: 'text', id: 'equipmentWhat', label: 'What, and which size or setting?', required: true },
      {
        type: 'choice',
        id: 'equipmentHere',
        label: 'Is it there, checked, and can those on shift use it?',
        required: true,
        unknowns: ['unknown'],
        options: [
          { code: 'yes', label: 'Yes, all three' },
          { code: 'ordered', label: 'Ordered' },
          { code: 'no', label: 'No' },
        ],
      },
      {
        type: 'text',
        id: 'equipmentBy',
        label: 'Who brings it or teaches it, and when?',
        required: true,
        enableWhen: oneOf('equipmentHere', 'ordered', 'no'),
      },
    ],
  },
  {
    type: 'display',
    id: 'equipmentFirst',
    label: 'Equipment that is not there comes before the person does.',
    enableWhen: inAny(
      'equipment',
      any(oneOf('equipmentHere', 'ordered', 'no'), { op: 'unknown', item: 'equipmentHere' }),
    ),
  },
];

const medicines: readonly FormItem[] = [
  {
    type: 'choice',
    id: 'medicinesKnown',
    label: 'Do you have the list of medicines, with what was changed and why?',
    required: true,
    options: [
      { code: 'yes', label: 'Yes, in writing' },
      { code: 'told', label: 'Told only' },
      { code: 'no', label: 'No' },
    ],
  },
  {
    type: 'display',
    id: 'medicinesAsk',
    label: 'Ask for it in writing, with the supply, before the person leaves the ward.',
    enableWhen: oneOf('medicinesKnown', 'told', 'no'),
  },
  {
    type: 'text',
    id: 'medicinesCome',
    label: 'Which medicines come with them, and for how many days?',
    required: true,
    unknowns: ['unknown'],
  },
  {
    type: 'text',
    id: 'medicinesSpecial',
    label: 'What has to be given that no worker here may give, and who gives it?',
    help: 'Such as insulin, injections, a syringe driver.',
    required: true,
    unknowns: ['none-known', 'unknown'],
  },
];

const infection: readonly FormItem[] = [
  {
    type: 'choice',
    id: 'infection',
    label: 'Is there an infection, or has there been contact with one?',
    help: 'Diarrhoea and vomiting, COVID-19, flu, MRSA, C. difficile, scabies; ask about the whole ward.',
    required: true,
    unknowns: ['not-asked', 'unknown'],
    options: [
      { code: 'yes', label: 'Yes' },
      { code: 'none', label: 'No: the ward was asked' },
    ],
  },
  {
    type: 'long-text',
    id: 'infectionWhat',
    label: 'Which, since when, last test and its day, and what has to be done?',
    required: true,
    enableWhen: oneOf('infection', 'yes'),
  },
  {
    type: 'display',
    id: 'infectionAsk',
    label: 'Ask the ward before a date is agreed. Not asked is not “none”.',
    enableWhen: { op: 'unknown', item: 'infection' },
  },
];

const decisions: readonly FormItem[] = [
  {
    type: 'choice',
    id: 'resuscitation',
    label: 'Is there a decision about resuscitation (DNACPR, ReSPECT)?',
    help: 'From the record. If there is none, or nobody knows, resuscitation is not refused.',
    readOnly: true,
    unknowns: ['not-asked', 'none-known', 'declined', 'unknown'],
    options: [{ code: 'yes', label: 'Yes' }],
    binding: { class: 'Safety statements', element: 'resuscitation', mode: 'read' },
  },
  {
    type: 'choice',
    id: 'decisionsNew',
    label: 'Was any decision about treatment made or changed in hospital?',
    help: 'Resuscitation, going back to hospital, feeding, refusing a treatment, deprivation of liberty.',
    required: true,
    unknowns: ['not-asked', 'unknown'],
    options: [
      { code: 'yes', label: 'Yes' },
      { code: 'none', label: 'No: the ward was asked' },
    ],
  },
  {
    type: 'long-text',
    id: 'decisionsWhat',
    label: 'Which, who decided with the person, and does the signed paper come with them?',
    required: true,
    enableWhen: oneOf('decisionsNew', 'yes'),
  },
];

/** What has to be there before the person is. */
export const ready: GroupItem = {
  type: 'group',
  id: 'ready',
  label: 'What has to be there first',
  items: [...equipment, ...medicines, ...infection, ...decisions],
};
