// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** Family, friends and others: each is a record of the person, with what they may be told and when they may be rung. */
export const contacts: GroupItem = {
  type: 'group',
  id: 'contacts',
  label: 'Family, friends and others',
  help: 'One entry for each. Also somebody who must not be told: say so in the entry. To end a contact, write in it that they are not to be rung; taking the entry away leaves them on the record.',
  repeats: { max: 60, each: 'contact' },
  binding: { class: 'Personal contact' },
  items: [
    {
      type: 'text',
      id: 'contactName',
      label: 'Name',
      required: true,
      binding: { class: 'Personal contact', element: 'name' },
    },
    {
      type: 'choice',
      id: 'contactRelationship',
      label: 'Who are they to the person?',
      unknowns: ['unknown'],
      control: 'drop-down',
      options: [
        { code: 'WIFE', system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', label: 'wife' },
        { code: 'HUSB', system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', label: 'husband' },
        { code: 'DOMPART', system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', label: 'partner' },
        { code: 'DAUC', system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', label: 'daughter' },
        { code: 'SONC', system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', label: 'son' },
        { code: 'MTH', system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', label: 'mother' },
        { code: 'FTH', system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', label: 'father' },
        { code: 'SIS', system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', label: 'sister' },
        { code: 'BRO', system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', label: 'brother' },
        { code: 'GRNDCHILD', system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', label: 'grandchild' },
        { code: 'FRND', system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', label: 'friend' },
        { code: 'NBOR', system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', label: 'neighbour' },
      ],
      open: { label: 'Somebody else, in words' },
      binding: { class: 'Personal contact', element: 'relationship', as: 'coded-value' },
    },
    {
      type: 'long-text',
      id: 'contactPart',
      label: 'Which part do they play?',
      help: 'Such as next of kin, in an emergency, key holder, handles the post, advocate, minister.',
      binding: { class: 'Personal contact', element: 'relationshipType' },
    },
    {
      type: 'long-text',
      id: 'contactReached',
      label: 'Telephone, email or address',
      repeats: { max: 6, each: 'way to reach them' },
      binding: { class: 'Personal contact', element: 'contactDetails' },
    },
    {
      type: 'long-text',
      id: 'contactRules',
      label: 'When may we ring, and what should we keep to?',
      help: 'Such as: not after 9 pm; works nights, ring after two; speaks Gujarati; visits on Wednesdays.',
      binding: { class: 'Personal contact', element: 'comments' },
    },
    {
      type: 'choice',
      id: 'contactTold',
      label: 'What may they be told?',
      help: 'As the person says. What was not asked is not agreed to.',
      required: true,
      unknowns: ['not-asked'],
      options: [
        { code: 'everything', label: 'Everything' },
        { code: 'some', label: 'Some things' },
        { code: 'nothing', label: 'Nothing: do not tell' },
      ],
    },
    {
      type: 'text',
      id: 'contactToldWhat',
      label: 'What may they be told, and what not?',
      required: true,
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'contactTold' },
        right: { op: 'constant', value: 'some' },
      },
    },
    {
      type: 'display',
      id: 'contactDoNotTell',
      label: 'Do not tell: not that the person is here, not how they are, and not whom else to ask.',
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'contactTold' },
        right: { op: 'constant', value: 'nothing' },
      },
    },
  ],
};
