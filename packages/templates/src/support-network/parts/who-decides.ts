// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** Attorneys and deputies from their own form: shown here, changed there, so that the two can never differ. */
export const whoDecides: GroupItem = {
  type: 'group',
  id: 'whoDecides',
  label: 'Who may decide, if the person cannot',
  items: [
    {
      type: 'display',
      id: 'kinDoNotDecide',
      label: 'Next of kin and carers are asked what they know of the person. They do not decide by being family.',
    },
    {
      type: 'group',
      id: 'attorneysThere',
      label: 'Whether attorneys are on the record',
      hidden: true,
      repeats: {},
      binding: { class: 'Lasting power of attorney', mode: 'read' },
      items: [
        {
          type: 'text',
          id: 'attorneyThere',
          label: 'An attorney on the record',
          readOnly: true,
          binding: { class: 'Lasting power of attorney', element: 'nameOfLPA', mode: 'read' },
        },
      ],
    },
    {
      type: 'group',
      id: 'attorneys',
      label: 'Attorneys and deputies on the record',
      help: 'From the form on lasting power of attorney. Put right there what is wrong here.',
      enableWhen: {
        op: 'greater',
        left: { op: 'over', items: 'attorneysThere', fold: 'count' },
        right: { op: 'constant', value: 0 },
      },
      repeats: { each: 'attorney' },
      binding: { class: 'Lasting power of attorney', mode: 'read' },
      items: [
        {
          type: 'long-text',
          id: 'attorneyName',
          label: 'Name of the attorney',
          readOnly: true,
          binding: { class: 'Lasting power of attorney', element: 'nameOfLPA', mode: 'read' },
        },
        {
          type: 'text',
          id: 'attorneyForDisplay',
          label: 'Words of the code of the power',
          hidden: true,
          readOnly: true,
          binding: { class: 'Lasting power of attorney', element: 'codedValue', select: 'display', mode: 'read' },
        },
        {
          type: 'text',
          id: 'attorneyForWords',
          label: 'The power in words',
          hidden: true,
          readOnly: true,
          binding: { class: 'Lasting power of attorney', element: 'codedValue', select: 'originalText', mode: 'read' },
        },
        {
          type: 'long-text',
          id: 'attorneyFor',
          label: 'For what',
          enableWhen: {
            op: 'or',
            of: [
              { op: 'exists', item: 'attorneyForDisplay' },
              { op: 'exists', item: 'attorneyForWords' },
            ],
          },
          calculate: {
            op: 'first-known',
            of: [
              { op: 'answer', item: 'attorneyForDisplay' },
              { op: 'answer', item: 'attorneyForWords' },
            ],
          },
        },
        {
          type: 'display',
          id: 'attorneyForNotSaid',
          label: 'What they may decide is not on the record: look at the paper.',
          enableWhen: {
            op: 'not',
            of: {
              op: 'or',
              of: [
                { op: 'exists', item: 'attorneyForDisplay' },
                { op: 'exists', item: 'attorneyForWords' },
              ],
            },
          },
        },
        {
          type: 'long-text',
          id: 'attorneyReached',
          label: 'How they are reached',
          readOnly: true,
          binding: { class: 'Lasting power of attorney', element: 'contactDetails', mode: 'read' },
        },
      ],
    },
    {
      type: 'display',
      id: 'noAttorneyListed',
      label:
        'No attorney is on the record. That does not say that there is none: ask, and fill in the form on lasting power of attorney.',
      enableWhen: {
        op: 'equal',
        left: { op: 'over', items: 'attorneysThere', fold: 'count' },
        right: { op: 'constant', value: 0 },
      },
    },
  ],
};
