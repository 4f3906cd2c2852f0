// SPDX-License-Identifier: Apache-2.0
import type { Score, Variable } from '@careplan-kit/forms/contract';
import { all, constant, is, oneOf, surely, variable } from '../expressions.js';

const mainMeal = oneOf('meal', 'breakfast', 'lunch', 'evening');
const little = oneOf('eaten', 'quarter', 'mouthfuls', 'declined', 'asleep');

export const variables: readonly Variable[] = [
  {
    // A meal of which nobody wrote how much was eaten is not counted, as much or as little.
    name: 'littleMeals',
    value: { op: 'over', items: 'meals', fold: 'count', value: surely(all(mainMeal, little)) },
  },
  {
    name: 'notWritten',
    value: { op: 'over', items: 'meals', fold: 'count', value: { op: 'not', of: { op: 'exists', item: 'eaten' } } },
  },
  { name: 'ask', value: is(variable('littleMeals'), 'greater-or-equal', constant(2)) },
];

/** How the day went. There is no total: a meal is no number. */
export const foodEaten: Score = {
  id: 'food-chart',
  title: 'Eaten today',
  version: 'Own rule, 1. Two meals is our figure, to be looked at by each service.',
  parts: [],
  flags: [
    {
      code: 'little-eaten',
      label: 'A quarter or less of two main meals or more: offer something they like, and tell the senior',
      when: variable('ask'),
    },
  ],
  results: [
    {
      code: 'nothingWritten',
      label: 'Meals',
      value: {
        op: 'if',
        when: is({ op: 'over', items: 'meals', fold: 'count' }, 'equal', constant(0)),
        then: constant('nothing entered yet; each 0 below is no meal'),
        otherwise: constant(''),
      },
    },
    { code: 'littleMeals', label: 'Main meals of which a quarter or less was eaten', value: variable('littleMeals') },
    { code: 'notWritten', label: 'Rows that do not say how much was eaten', value: variable('notWritten') },
  ],
};
