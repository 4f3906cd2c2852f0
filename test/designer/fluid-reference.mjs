// SPDX-License-Identifier: Apache-2.0
import { fluidChart } from '@careplan-kit/templates/fluid-chart';
import { BESIDE, reduced } from './reduced.mjs';

const KEPT = ['date', 'intake', 'intakeAt', 'intakeKind', 'takenMl', 'drunkSoFar', 'nothingYet'];
const AGREED = ['agreed', 'targetMl', 'restrictionMl', 'agreedBy', 'comment'];
// The sum stands in the question and not beside it, under a name: the designer has no names.
const { value: sum } = fluidChart.variables.find(({ name }) => name === 'drunk');
const count = { op: 'over', items: 'intake', fold: 'count' };
const none = { op: 'constant', value: 0 };

/** A day of drinks in a table, with what comes to: nobody writes the sum, and a drink of no known amount leaves none. */
const changes = {
  drunkSoFar: { calculate: sum, enableWhen: { op: 'greater', left: count, right: none } },
  nothingYet: { enableWhen: { op: 'less', left: count, right: { op: 'constant', value: 1 } } },
};
export const fluidReference = reduced(fluidChart, [...KEPT, ...AGREED], changes);

/** The same without what stands beside its answers: see README.md for why the tablet makes this one. */
export const fluidWithoutBeside = reduced(fluidChart, [...KEPT, ...AGREED], changes, BESIDE);

export const fluidPeople = {
  nobody: {},
  'Mrs Smith': {
    'Which day?': '2026-11-21',
    Drunk: [
      { Time: '07:40', What: 'Tea or coffee', Drunk: '150' },
      { Time: '10:15', What: 'Nothing: asleep' },
      { Time: '12:50', What: 'Soup', Drunk: '200' },
    ],
    'What should they drink in a day?': '1500',
  },
  'Mr Green': {
    'Which day?': '2026-11-22',
    Drunk: [{ Time: '06:30', What: 'Water', Drunk: '200' }, { What: 'Water' }],
    'What is the most they may drink in a day?': '1500',
  },
  'Mr Bodat': { 'Which day?': '2026-11-23', Drunk: [{ Drunk: '90' }], 'What should they drink in a day?': '20000' },
};
