// SPDX-License-Identifier: Apache-2.0
import type { Expression, GroupItem } from '@careplan-kit/forms/contract';

const noneListed: Expression = {
  op: 'equal',
  left: { op: 'over', items: 'allergiesThere', fold: 'count' },
  right: { op: 'constant', value: 0 },
};

/** A listed allergy, an answer, or a reason other than that nobody has asked. */
const somethingSaid: Expression = {
  op: 'or',
  of: [
    { op: 'not', of: noneListed },
    { op: 'exists', item: 'allergicTo' },
    { op: 'unknown', item: 'allergicTo', is: 'none-known' },
    { op: 'unknown', item: 'allergicTo', is: 'declined' },
    { op: 'unknown', item: 'allergicTo', is: 'unknown' },
  ],
};

/**
 * Allergies as the record has them. Those that are listed are shown and cannot be changed here. Only while none is
 * listed is it asked whether there are any, and that answer is the record's too. It is kept while it is hidden: taken
 * away, it would take the first allergy of the record away with it.
 */
export const allergies: GroupItem = {
  type: 'group',
  id: 'allergies',
  label: 'Allergies and bad reactions',
  items: [
    {
      // An empty list says "nothing", which somebody reads as "no allergies": it is drawn only when there is one.
      type: 'group',
      id: 'allergiesThere',
      label: 'Whether allergies are on the record',
      hidden: true,
      repeats: {},
      binding: { class: 'Safety statements', element: 'allergies', mode: 'read' },
      items: [
        {
          type: 'text',
          id: 'allergyThere',
          label: 'An allergy on the record',
          readOnly: true,
          binding: { class: 'Safety statements', element: 'allergies', select: 'comment', mode: 'read' },
        },
      ],
    },
    {
      type: 'group',
      id: 'allergyList',
      label: 'Allergies on my record',
      enableWhen: { op: 'not', of: noneListed },
      repeats: { each: 'allergy' },
      binding: { class: 'Safety statements', element: 'allergies', mode: 'read' },
      items: [
        {
          type: 'text',
          id: 'allergyDisplay',
          label: 'Words of the code of the allergy',
          hidden: true,
          readOnly: true,
          binding: {
            class: 'Safety statements',
            element: 'allergies',
            select: 'causativeAgent.display',
            mode: 'read',
          },
        },
        {
          type: 'text',
          id: 'allergyWords',
          label: 'The allergy in words',
          hidden: true,
          readOnly: true,
          binding: {
            class: 'Safety statements',
            element: 'allergies',
            select: 'causativeAgent.originalText',
            mode: 'read',
          },
        },
        {
          type: 'text',
          id: 'allergyCode',
          label: 'Code of the allergy',
          hidden: true,
          readOnly: true,
          binding: { class: 'Safety statements', element: 'allergies', select: 'causativeAgent.code', mode: 'read' },
        },
        {
          type: 'long-text',
          id: 'allergyListed',
          label: 'What I am allergic to',
          calculate: {
            op: 'first-known',
            of: [
              { op: 'answer', item: 'allergyDisplay' },
              { op: 'answer', item: 'allergyWords' },
              { op: 'answer', item: 'allergyCode' },
            ],
          },
        },
      ],
    },
    {
      type: 'long-text',
      id: 'allergyMissing',
      label: 'Is one missing from this list, or wrong?',
      help: 'Write it here for the ward, and have it put right in the record today.',
      enableWhen: { op: 'not', of: noneListed },
    },
    {
      type: 'long-text',
      id: 'allergicTo',
      label: 'Is there anything I am allergic to, or reacted badly to?',
      help: 'Medicines, plasters, latex, food, stings. If there is, write all of it.',
      unknowns: ['not-asked', 'none-known', 'declined', 'unknown'],
      enableWhen: noneListed,
      whenHidden: 'keep',
      binding: { class: 'Safety statements', element: 'allergies', select: 'causativeAgent.originalText' },
    },
    {
      // The question above cannot be required: it is kept while it is hidden. This one stands in for that.
      type: 'choice',
      id: 'allergiesLeftBlank',
      label: 'Nothing is said above. Has nobody asked about allergies?',
      required: true,
      enableWhen: {
        op: 'and',
        of: [
          noneListed,
          { op: 'not', of: { op: 'exists', item: 'allergicTo' } },
          { op: 'not', of: { op: 'unknown', item: 'allergicTo' } },
        ],
      },
      options: [{ code: 'nobody', label: 'Nobody has asked yet' }],
    },
    {
      type: 'display',
      id: 'allergiesNotKnown',
      label:
        'It is not known whether I have allergies. Say so to the ambulance crew and the ward, and never say “none”.',
      enableWhen: {
        op: 'and',
        of: [
          noneListed,
          {
            op: 'not',
            of: {
              op: 'or',
              of: [
                { op: 'exists', item: 'allergicTo' },
                { op: 'unknown', item: 'allergicTo', is: 'none-known' },
              ],
            },
          },
        ],
      },
    },
    {
      type: 'long-text',
      id: 'allergyReaction',
      label: 'What happens then, and what helps?',
      help: 'A rash, a swollen face, no breath. Whether I carry a pen with adrenaline, and where.',
      unknowns: ['not-asked', 'unknown'],
      enableWhen: {
        op: 'or',
        of: [
          { op: 'not', of: noneListed },
          { op: 'exists', item: 'allergicTo' },
        ],
      },
    },
    {
      type: 'long-text',
      id: 'allergiesSaidBy',
      label: 'Who said so about allergies?',
      help: 'The person, family, the GP record.',
      required: true,
      unknowns: ['unknown'],
      enableWhen: somethingSaid,
      binding: { class: 'Safety statements', element: 'allergies', select: 'answeredBy' },
    },
    {
      // It begins with the day of the record and never with today: nobody asks again by opening a form.
      type: 'date',
      id: 'allergiesAskedOn',
      label: 'When were they asked about allergies?',
      required: true,
      max: 'today',
      unknowns: ['unknown'],
      enableWhen: somethingSaid,
      binding: { class: 'Safety statements', element: 'allergies', select: 'askedOn' },
    },
  ],
};
