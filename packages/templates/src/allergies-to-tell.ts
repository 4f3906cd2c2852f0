// SPDX-License-Identifier: Apache-2.0
// Allergies as they are told to somebody else: shown from the record, and never changed there.
import type { FormItem } from '@careplan-kit/forms/contract';
import { all, any } from './expressions.js';
import { isListed, listOnRecord, statementOnRecord, textOnRecord, wordsOnRecord } from './on-record.js';

const listed = isListed('allergies');
const notListed = { op: 'not', of: listed } as const;
const inStatement = { class: 'Safety statements', element: 'allergies' } as const;

/** What is listed stands there whatever is answered; what is not known is said, and never "none". */
export const allergiesToTell: readonly FormItem[] = [
  statementOnRecord('anyAllergies', 'Is the person allergic to anything?', 'Yes', 'allergies'),
  ...listOnRecord({
    id: 'allergies',
    label: 'Allergies on the record',
    each: 'allergy',
    binding: inStatement,
    items: [
      ...wordsOnRecord('allergyTo', 'Allergic to', { ...inStatement, select: 'causativeAgent' }),
      ...textOnRecord('allergyRemark', 'What happens then', { ...inStatement, select: 'comment' }),
    ],
  }),
  {
    type: 'display',
    id: 'allergyStays',
    label: 'An allergy is on the record. Tell it on, whatever was answered above.',
    enableWhen: all(listed, { op: 'unknown', item: 'anyAllergies' }),
  },
  {
    type: 'long-text',
    id: 'allergyNotListed',
    label: 'To what, and what happens then?',
    required: true,
    unknowns: ['unknown'],
    enableWhen: all(notListed, { op: 'exists', item: 'anyAllergies' }),
  },
  {
    type: 'long-text',
    id: 'allergyMissing',
    label: 'Is one missing from this list, or wrong?',
    help: 'Write it here to be told on, and have the record put right today.',
    enableWhen: listed,
  },
  {
    type: 'display',
    id: 'allergiesNotKnown',
    label: 'It is not known whether they have allergies. Say “not known” to the crew and the ward, never “none”.',
    enableWhen: all(notListed, {
      op: 'not',
      of: any({ op: 'exists', item: 'anyAllergies' }, { op: 'unknown', item: 'anyAllergies', is: 'none-known' }),
    }),
  },
];
