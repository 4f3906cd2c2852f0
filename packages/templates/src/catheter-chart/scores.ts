// SPDX-License-Identifier: Apache-2.0
import type { Expression, Score, Variable } from '@careplan-kit/forms/contract';
import { answer, any, inAny, is, oneOf, surely, variable } from '../expressions.js';

const today: Expression = { op: 'today' };

export const variables: readonly Variable[] = [
  { name: 'due', value: { op: 'over', items: 'changes', fold: 'last', value: answer('nextDue') } },
  { name: 'overdue', value: is(today, 'greater', variable('due')) },
  { name: 'blocked', value: inAny('checks', surely(any(oneOf('draining', 'no'), oneOf('looks', 'pain')))) },
  { name: 'unwell', value: inAny('checks', surely(oneOf('looks', 'blood', 'unwell'))) },
];

/** When the next change is due, and what a look at it asks for. There is no total. */
export const catheter: Score = {
  id: 'catheter-chart',
  title: 'Catheter',
  parts: [],
  flags: [
    { code: 'not-draining', label: 'Not draining, or pain: ring the nurse now', when: variable('blocked') },
    { code: 'unwell', label: 'Blood, or hot, shivering, newly confused: ring the nurse now', when: variable('unwell') },
    { code: 'change-overdue', label: 'The change of the catheter is overdue', when: variable('overdue') },
  ],
  results: [
    {
      code: 'daysToNext',
      label: 'Days to the next change (below zero: overdue)',
      value: { op: 'days-between', from: today, to: variable('due') },
    },
  ],
};
