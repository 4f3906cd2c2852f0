// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** People who look after the person without being paid, and what happens when they cannot. */
export const carers: GroupItem = {
  type: 'group',
  id: 'carers',
  label: 'Who looks after the person, unpaid',
  help: 'Somebody who washes, cooks, shops, pays bills or sits up at night, also if they do not call it caring. They may stand above too: write here what they do.',
  repeats: { max: 20, each: 'carer' },
  binding: { class: 'Unpaid carer' },
  items: [
    {
      type: 'text',
      id: 'carerName',
      label: 'Name of the carer',
      required: true,
      binding: { class: 'Unpaid carer', element: 'name' },
    },
    {
      type: 'text',
      id: 'carerRelationship',
      label: 'Who are they to the person?',
      binding: { class: 'Unpaid carer', element: 'relationship', select: 'originalText' },
    },
    {
      type: 'long-text',
      id: 'carerDoes',
      label: 'What do they do, and when?',
      binding: { class: 'Unpaid carer', element: 'relationshipType' },
    },
    {
      type: 'long-text',
      id: 'carerReached',
      label: 'Telephone, email or address of the carer',
      repeats: { max: 6, each: 'way to reach them' },
      binding: { class: 'Unpaid carer', element: 'contactDetails' },
    },
    {
      type: 'long-text',
      id: 'carerRules',
      label: 'When may we ring the carer, and what should we keep to?',
      binding: { class: 'Unpaid carer', element: 'comments' },
    },
    {
      type: 'choice',
      id: 'carerTold',
      label: 'What may the carer be told?',
      help: 'Caring gives no right to be told. What was not asked is not agreed to.',
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
      id: 'carerToldWhat',
      label: 'What may the carer be told, and what not?',
      required: true,
      enableWhen: { op: 'equal', left: { op: 'answer', item: 'carerTold' }, right: { op: 'constant', value: 'some' } },
    },
    {
      type: 'long-text',
      id: 'ifCarerCannot',
      label: 'What happens if they are ill or cannot come?',
      required: true,
      unknowns: ['not-asked', 'none-known', 'unknown'],
    },
    {
      type: 'display',
      id: 'planWithoutCarer',
      label: 'Without a plan the person is alone on that day. Put it on the list of what has to be agreed.',
      enableWhen: { op: 'unknown', item: 'ifCarerCannot' },
    },
    {
      type: 'choice',
      id: 'carersAssessment',
      label: 'Do they know that the council offers carers an assessment of their own?',
      unknowns: ['not-asked'],
      options: [
        { code: 'had', label: 'They have had one' },
        { code: 'told', label: 'They know' },
        { code: 'not-wanted', label: 'They do not want one' },
      ],
    },
  ],
};
