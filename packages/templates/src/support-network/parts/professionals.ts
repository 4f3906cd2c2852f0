// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** The practice and the council as the record has them, and everybody else who comes by profession. */
export const professionals: GroupItem = {
  type: 'group',
  id: 'professionals',
  label: 'Professionals',
  items: [
    {
      type: 'long-text',
      id: 'gpPractice',
      label: 'GP practice',
      help: 'Name, address, telephone.',
      required: true,
      unknowns: ['not-asked', 'none-known', 'unknown'],
      binding: { class: 'GP practice', element: 'gpPracticeDetails' },
    },
    {
      type: 'display',
      id: 'noPractice',
      label: 'Nobody can be rung at the practice when the person falls ill. Find out today, or help them to register.',
      enableWhen: { op: 'unknown', item: 'gpPractice' },
    },
    {
      type: 'text',
      id: 'gp',
      label: 'The doctor they see there',
      binding: { class: 'GP practice', element: 'gpName' },
    },
    {
      type: 'text',
      id: 'council',
      label: 'Council',
      help: 'Only if it arranges or pays for care.',
      binding: { class: 'Local authority', element: 'localAuthorityName' },
    },
    {
      type: 'text',
      id: 'councilTeam',
      label: 'Team at the council',
      binding: { class: 'Local authority', element: 'socialServicesTeam' },
    },
    {
      type: 'text',
      id: 'socialWorker',
      label: 'Social worker, or whom to ask at the council',
      binding: { class: 'Local authority', element: 'localAuthorityContactName' },
    },
    {
      type: 'long-text',
      id: 'councilReached',
      label: 'How the council is reached, and for what',
      binding: { class: 'Local authority', element: 'localAuthorityContactDetails' },
    },
    {
      type: 'group',
      id: 'otherProfessionals',
      label: 'Other professionals',
      help: 'District nurse, dentist, optician, chiropodist, therapist, pharmacist, advocate, key worker.',
      repeats: { max: 40, each: 'professional' },
      items: [
        { type: 'text', id: 'professionalRole', label: 'What are they?', required: true },
        { type: 'text', id: 'professionalName', label: 'Name of the professional' },
        { type: 'text', id: 'professionalFrom', label: 'Team or place they work at' },
        { type: 'text', id: 'professionalReached', label: 'How they are reached, and at what hours' },
        { type: 'text', id: 'professionalFor', label: 'What do they do for the person, and how often?' },
        { type: 'boolean', id: 'professionalKeyWorker', label: 'Are they the key worker?' },
      ],
    },
  ],
};
