// SPDX-License-Identifier: Apache-2.0
import type { Expression } from '@careplan-kit/forms/contract';

const later = (date: Expression, amount: number, unit: 'days' | 'months'): Expression => ({
  op: 'add-to-date',
  date,
  amount: { op: 'constant', value: amount },
  unit,
});

/**
 * The last day an authorisation can have: seven days for an urgent one, otherwise twelve months, the first day counted.
 *
 * @param kind - id of the item with its kind
 * @param start - id of the item with its first day
 */
export const longestItCanLast = (kind: string, start: string): Expression => ({
  op: 'if',
  when: { op: 'equal', left: { op: 'answer', item: kind }, right: { op: 'constant', value: 'urgent' } },
  then: later({ op: 'answer', item: start }, 6, 'days'),
  otherwise: later(later({ op: 'answer', item: start }, 12, 'months'), -1, 'days'),
});
