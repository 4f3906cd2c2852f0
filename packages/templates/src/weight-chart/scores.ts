// SPDX-License-Identifier: Apache-2.0
import type { Expression, Score, Variable } from '@careplan-kit/forms/contract';
import { answer, constant, is, variable } from '../expressions.js';

const times = (left: Expression, right: Expression): Expression => ({ op: 'multiply', left, right });
const divided = (left: Expression, right: Expression): Expression => ({ op: 'divide', left, right });
const minus = (left: Expression, right: Expression): Expression => ({ op: 'subtract', left, right });
export const oneDecimal = (value: Expression): Expression => ({ op: 'round', value, places: 1 });

const current: Expression = { op: 'over', items: 'weighings', fold: 'last', value: answer('currentKg') };
const metres = divided(answer('heightCm'), constant(100));

export const variables: readonly Variable[] = [
  { name: 'current', value: current },
  { name: 'changeKg', value: minus(variable('current'), answer('referenceKg')) },
  {
    // Compared as it is; rounded only to be shown.
    name: 'percentLoss',
    value: divided(times(minus(answer('referenceKg'), variable('current')), constant(100)), answer('referenceKg')),
  },
  { name: 'bmi', value: divided(variable('current'), times(metres, metres)) },
];

/** How much of the highest weight of some months is gone. */
export const weightLost: Score = {
  id: 'weight-chart',
  title: 'Weight lost',
  parts: [],
  bands: [
    { code: 'stable', label: 'Less than 5% lost', when: is(variable('percentLoss'), 'less', 5) },
    { code: 'loss-5', label: '5 to 10% lost', when: is(variable('percentLoss'), 'less-or-equal', 10) },
    { code: 'loss-10', label: 'More than 10% lost', when: is(variable('percentLoss'), 'greater', 10) },
  ],
  results: [
    {
      code: 'displayPercentLoss',
      label: 'Per cent lost (below zero: gained)',
      value: oneDecimal(variable('percentLoss')),
    },
    { code: 'bmi', label: 'Body mass index', value: oneDecimal(variable('bmi')) },
  ],
};
