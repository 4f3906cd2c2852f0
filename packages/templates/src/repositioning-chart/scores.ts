// SPDX-License-Identifier: Apache-2.0
import type { Score, Variable } from '@careplan-kit/forms/contract';
import { answer, constant, inAny, is, oneOf, surely, variable } from '../expressions.js';

export const variables: readonly Variable[] = [
  {
    name: 'longestHours',
    value: {
      op: 'if',
      when: is(answer('riskLevel'), 'equal', 'high-risk'),
      then: constant(4),
      otherwise: constant(6),
    },
  },
  {
    // The person's own interval can be shorter than the longest, and never longer.
    name: 'everyHours',
    value: {
      op: 'least',
      of: [variable('longestHours'), { op: 'first-known', of: [answer('intervalH'), variable('longestHours')] }],
    },
  },
  {
    name: 'overdue',
    value: is(answer('minutesSinceLast'), 'greater', {
      op: 'multiply',
      left: variable('everyHours'),
      right: constant(60),
    }),
  },
  { name: 'skinHurt', value: inAny('turns', surely(oneOf('skinLooks', 'stays', 'changed', 'broken'))) },
];

/** Whether the next change of position is overdue. */
export const repositioning: Score = {
  id: 'repositioning',
  title: 'Repositioning',
  version: 'NICE CG179, QS89',
  parts: [],
  flags: [{ code: 'overdue', label: 'The next change of position is overdue', when: variable('overdue') }],
  results: [{ code: 'everyHours', label: 'Longest time between changes, in hours', value: variable('everyHours') }],
};
