// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/**
 * Allergies as answers to a question of safety. "None known" is written only when somebody chose it; what stands in the
 * list is never taken away by it. The parts of an entry offer no reason for having no answer: the statement has them.
 */
export const allergiesPart: GroupItem = {
  type: 'group',
  id: 'allergiesAsked',
  label: 'Allergies',
  help: 'Medicines, food, latex, stings. Whoever gives a medicine reads this.',
  items: [
    {
      type: 'choice',
      id: 'anyAllergies',
      label: 'Is the person allergic to anything?',
      help: 'If nobody has asked yet, say so. That is not the same as none.',
      required: true,
      unknowns: ['not-asked', 'none-known', 'declined', 'unknown'],
      options: [{ code: 'yes', label: 'Yes' }],
      binding: { class: 'Safety statements', element: 'allergies' },
    },
    {
      type: 'display',
      id: 'allergyNotListed',
      label:
        'Add below what the person is allergic to. Until it is there, the record says that it is still to be asked.',
      enableWhen: {
        op: 'and',
        of: [
          { op: 'exists', item: 'anyAllergies' },
          {
            op: 'equal',
            left: { op: 'over', items: 'allergies', fold: 'count' },
            right: { op: 'constant', value: 0 },
          },
        ],
      },
    },
    {
      type: 'display',
      id: 'allergyListed',
      label: 'An allergy is listed below, and it stays. Take it away there only if the person does not have it.',
      enableWhen: {
        op: 'and',
        of: [
          { op: 'unknown', item: 'anyAllergies' },
          {
            op: 'greater',
            left: { op: 'over', items: 'allergies', fold: 'count' },
            right: { op: 'constant', value: 0 },
          },
        ],
      },
    },
    {
      type: 'display',
      id: 'allergyOpen',
      label: 'Nobody knows yet. Ask before any new medicine is given.',
      enableWhen: {
        op: 'or',
        of: [
          { op: 'unknown', item: 'anyAllergies', is: 'not-asked' },
          { op: 'unknown', item: 'anyAllergies', is: 'unknown' },
          { op: 'unknown', item: 'anyAllergies', is: 'declined' },
        ],
      },
    },
    {
      type: 'group',
      id: 'allergies',
      label: 'What the person is allergic to',
      repeats: { each: 'allergy' },
      binding: { class: 'Safety statements', element: 'allergies' },
      items: [
        {
          type: 'text',
          id: 'allergyTo',
          label: 'To what?',
          help: 'The words you were given will do: “something in an antibiotic”.',
          required: true,
          binding: { class: 'Safety statements', element: 'allergies', select: 'causativeAgent.originalText' },
        },
        {
          type: 'long-text',
          id: 'allergyReaction',
          label: 'What happens?',
          binding: { class: 'Safety statements', element: 'allergies', select: 'comment' },
        },
        {
          type: 'text',
          id: 'allergyEvidence',
          label: 'Who says so?',
          help: 'Such as: the person, the GP summary.',
          binding: { class: 'Safety statements', element: 'allergies', select: 'evidence' },
        },
      ],
    },
    {
      type: 'text',
      id: 'allergiesAnsweredBy',
      label: 'Who answered?',
      enableWhen: {
        op: 'or',
        of: [
          { op: 'exists', item: 'anyAllergies' },
          { op: 'unknown', item: 'anyAllergies', is: 'none-known' },
          { op: 'unknown', item: 'anyAllergies', is: 'declined' },
          { op: 'unknown', item: 'anyAllergies', is: 'unknown' },
        ],
      },
      binding: { class: 'Safety statements', element: 'allergies', select: 'answeredBy' },
    },
    {
      type: 'date',
      id: 'allergiesAskedOn',
      label: 'When was this asked?',
      help: 'If you asked again, today.',
      max: 'today',
      enableWhen: {
        op: 'or',
        of: [
          { op: 'exists', item: 'anyAllergies' },
          { op: 'unknown', item: 'anyAllergies', is: 'none-known' },
          { op: 'unknown', item: 'anyAllergies', is: 'declined' },
          { op: 'unknown', item: 'anyAllergies', is: 'unknown' },
        ],
      },
      binding: { class: 'Safety statements', element: 'allergies', select: 'askedOn' },
    },
  ],
};
