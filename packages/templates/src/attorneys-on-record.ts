// SPDX-License-Identifier: Apache-2.0
import type { Expression, FormItem } from '@careplan-kit/forms/contract';
import { any, is } from './expressions.js';

const onRecord: Expression = { op: 'over', items: 'attorneysThere', fold: 'count' };
const anyWords = any({ op: 'exists', item: 'attorneyForDisplay' }, { op: 'exists', item: 'attorneyForWords' });

/**
 * Attorneys and deputies of the record, to be read. They are changed in the form on lasting power of attorney alone, so that
 * two forms can never differ.
 *
 * @param noneListed - what is said where there is none; it must not say that nobody was appointed
 */
export const attorneysOnRecord = (label: string, help: string, noneListed: string): FormItem[] => [
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
    label,
    help,
    enableWhen: is(onRecord, 'greater', 0),
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
        enableWhen: anyWords,
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
          of: anyWords,
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
    label: noneListed,
    enableWhen: is(onRecord, 'equal', 0),
  },
];
