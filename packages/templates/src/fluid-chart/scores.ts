// SPDX-License-Identifier: Apache-2.0
import type { Expression, Score, Variable } from '@careplan-kit/forms/contract';
import { answer, constant, is, oneOf, surely, variable } from '../expressions.js';
import { NOTHING_DRUNK } from './drunk.js';

/** The sum of a column. Who took nothing took 0 ml; an amount that is blank or not known leaves no sum. */
const sumOf = (items: string, none: Expression, amount: Expression): Expression => ({
  op: 'over',
  items,
  fold: 'sum',
  value: { op: 'if', when: surely(none), then: constant(0), otherwise: amount },
});
/** Whether nothing was entered. A row that was added and left blank is an entry in which something is missing. */
export const isEmpty = (items: string): Expression => is({ op: 'over', items, fold: 'count' }, 'equal', 0);
const tookNone = oneOf('intakeKind', ...NOTHING_DRUNK);
/** Said beside a sum of nought of which nobody entered anything. */
const nothingIn = (items: string): Expression => ({
  op: 'if',
  when: isEmpty(items),
  then: constant('nothing entered yet; the 0 below is no amount'),
  otherwise: constant(''),
});
const minus = (left: Expression, right: Expression): Expression => ({ op: 'subtract', left, right });
const whole: Expression = { op: 'round', value: variable('percent'), places: 0 };

export const variables: readonly Variable[] = [
  { name: 'drunk', value: sumOf('intake', tookNone, answer('takenMl')) },
  {
    // What went down for certain. It is shown nowhere: a limit that it has passed is passed, whatever is missing.
    name: 'drunkAtLeast',
    value: sumOf('intake', tookNone, { op: 'first-known', of: [answer('takenMl'), constant(0)] }),
  },
  { name: 'passed', value: sumOf('output', is(answer('outputKind'), 'equal', 'none'), answer('outputMl')) },
  {
    name: 'percent',
    value: {
      op: 'divide',
      left: { op: 'multiply', left: variable('drunk'), right: constant(100) },
      right: answer('targetMl'),
    },
  },
];

/** The balance of the day. There is no total, since one figure of two says nothing. */
export const fluidBalance: Score = {
  id: 'fluid-chart',
  title: 'Fluid balance',
  parts: [],
  flags: [
    {
      code: 'below-target',
      label: 'Less than the target so far: offer more, and say so at handover',
      when: is(variable('drunk'), 'less', answer('targetMl')),
    },
    {
      code: 'over-restriction',
      label: 'More than the most agreed: ask the nurse',
      when: is(variable('drunkAtLeast'), 'greater', answer('restrictionMl')),
    },
  ],
  results: [
    { code: 'nothingDrunk', label: 'Drunk', value: nothingIn('intake') },
    { code: 'nothingPassed', label: 'Passed', value: nothingIn('output') },
    { code: 'intakeMl', label: 'Drunk and written down, in millilitres', value: variable('drunk') },
    { code: 'outputMl', label: 'Passed and measured, in millilitres', value: variable('passed') },
    {
      code: 'balanceMl',
      label: 'Balance of the two, in millilitres',
      value: minus(variable('drunk'), variable('passed')),
    },
    {
      // A target missed by a drop is not shown as reached.
      code: 'percentTarget',
      label: 'Whole per cent of the target',
      value: {
        op: 'if',
        when: is(whole, 'greater', variable('percent')),
        then: minus(whole, constant(1)),
        otherwise: whole,
      },
    },
  ],
};
