// SPDX-License-Identifier: Apache-2.0
import type { Expression, Score, Variable } from '@careplan-kit/forms/contract';
import { all, answer, any, constant, inAny, is, oneOf, surely, variable } from '../expressions.js';

const low = any(is(answer('mmol'), 'less', 4), oneOf('noNumber', 'lo'));
const known = (item: string, otherwise: number): Expression => ({
  op: 'first-known',
  of: [answer(item), constant(otherwise)],
});
const fold = (how: 'least' | 'greatest'): Expression => ({
  op: 'over',
  items: 'readings',
  fold: how,
  value: answer('mmol'),
});

export const variables: readonly Variable[] = [
  { name: 'latest', value: { op: 'over', items: 'readings', fold: 'last', value: answer('mmol') } },
  { name: 'low', value: inAny('readings', surely(low)) },
  { name: 'lowAndNotAwake', value: inAny('readings', surely(all(low, is(answer('conscious'), 'equal', false)))) },
  {
    name: 'high',
    value: inAny('readings', surely(any(is(answer('mmol'), 'greater', 15), oneOf('noNumber', 'hi')))),
  },
  { name: 'ketonesHigh', value: inAny('readings', surely(is(answer('ketones'), 'greater-or-equal', 3))) },
];

/** The last reading against what was agreed for the person, and what any reading of the sheet asks for. */
export const bloodGlucose: Score = {
  id: 'blood-glucose',
  title: 'Blood glucose',
  version: 'UK community guidance',
  parts: [],
  bands: [
    { code: 'hypo', label: 'Low: below 4.0', when: is(variable('latest'), 'less', 4) },
    { code: 'below-target', label: 'Below the target', when: is(variable('latest'), 'less', known('targetLow', 6)) },
    {
      code: 'in-target',
      label: 'Within the target',
      when: is(variable('latest'), 'less-or-equal', known('targetHigh', 12)),
    },
    { code: 'above-target', label: 'Above the target', when: is(variable('latest'), 'less-or-equal', 15) },
    { code: 'high', label: 'High: above 15', when: is(variable('latest'), 'greater', 15) },
  ],
  flags: [
    { code: 'hypo', label: 'Low blood glucose: treat it now', when: variable('low') },
    { code: '999', label: 'Low, and not awake or cannot swallow: call 999', when: variable('lowAndNotAwake') },
    { code: 'dka', label: 'Ketones of 3.0 or more: call 999', when: variable('ketonesHigh') },
  ],
  results: [
    { code: 'lowest', label: 'Lowest on this sheet', value: fold('least') },
    { code: 'highest', label: 'Highest on this sheet', value: fold('greatest') },
  ],
};
