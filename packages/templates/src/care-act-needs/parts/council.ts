// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** Which council, and whom to ask there. What the record has already stands in it. Both papers of the council begin so. */
export const council: GroupItem = {
  type: 'group',
  id: 'council',
  label: 'The council',
  repeats: { min: 1, max: 2, each: 'council' },
  binding: { class: 'Local authority' },
  items: [
    {
      type: 'text',
      id: 'councilName',
      label: 'Which council?',
      required: true,
      binding: { class: 'Local authority', element: 'localAuthorityName' },
    },
    {
      type: 'text',
      id: 'councilTeam',
      label: 'Which team?',
      binding: { class: 'Local authority', element: 'socialServicesTeam' },
    },
    {
      type: 'text',
      id: 'councilContact',
      label: 'Whom do you ask there?',
      help: 'The social worker, or whoever wrote the paper.',
      binding: { class: 'Local authority', element: 'localAuthorityContactName' },
    },
    {
      type: 'text',
      id: 'councilReach',
      label: 'How do you reach them?',
      binding: { class: 'Local authority', element: 'localAuthorityContactDetails' },
    },
  ],
};
