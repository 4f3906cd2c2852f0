// SPDX-License-Identifier: Apache-2.0
import { fluidChart } from '@careplan-kit/templates/fluid-chart';

/** The chart of the catalogue, all of it. */
export const fluidReference = fluidChart;

const variable = (name) => ({ op: 'variable', name });
const constant = (value) => ({ op: 'constant', value });
const count = (items) => ({ op: 'over', items, fold: 'count' });
const any = (items) => ({ op: 'greater', left: count(items), right: constant(0) });

/** What somebody writes where the chart says the same in other words, by the id of the question. */
const CONDITIONS = {
  drunkSoFar: any('intake'),
  nothingYet: { op: 'less', left: count('intake'), right: constant(1) },
  passedSoFar: any('output'),
};
/** Names come out in small letters. */
const NAMES = { drunkAtLeast: 'drunk-at-least' };

function inHand(value) {
  if (Array.isArray(value)) return value.map(inHand);
  if (typeof value !== 'object' || value === null) return value;
  if (value.op === 'variable') return variable(NAMES[value.name] ?? value.name);
  // A line begins with something that has a name.
  if (value.op === 'round') return variable('whole');
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inHand(one)]));
}

const planned = (items) =>
  items.map((item) => ({
    ...inHand(item),
    ...(CONDITIONS[item.id] && { enableWhen: CONDITIONS[item.id] }),
    ...(item.items && { items: planned(item.items) }),
  }));

/** The same chart as somebody writes it down before they make it. */
export const fluidPlan = {
  ...fluidChart,
  items: planned(fluidChart.items),
  variables: [
    ...fluidChart.variables.map(({ name, value }) => ({ name: NAMES[name] ?? name, value: inHand(value) })),
    { name: 'whole', value: { op: 'round', value: variable('percent'), places: 0 } },
  ],
  scores: inHand(fluidChart.scores),
};

export const fluidPeople = {
  nobody: {},
  'Mrs Smith': {
    'Which day?': '2026-11-21',
    Drunk: [
      { Time: '07:40', What: 'Tea or coffee', Drunk: '150' },
      { Time: '10:15', What: 'Nothing: asleep' },
      { Time: '12:50', What: 'Soup', Drunk: '200' },
    ],
    Passed: [
      { Time: '08:00', What: 'Urine', Passed: '180' },
      { Time: '11:00', What: 'Nothing: went, and passed none' },
    ],
    'What should they drink in a day?': '1500',
  },
  'Mr Green': {
    'Which day?': '2026-11-22',
    Drunk: [{ Time: '06:30', What: 'Water', Drunk: '200' }, { What: 'Water' }],
    'What is the most they may drink in a day?': '150',
  },
  'Mr Bodat': { 'Which day?': '2026-11-23', Drunk: [{ Drunk: '90' }], 'What should they drink in a day?': '20000' },
  Betty: {
    Drunk: [{ What: 'Milk or supplement', Drunk: '997' }],
    Passed: [{ What: 'Vomit' }],
    'What should they drink in a day?': '1000',
    'What is the most they may drink in a day?': '2000',
  },
};
