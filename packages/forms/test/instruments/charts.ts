// SPDX-License-Identifier: Apache-2.0
import type { FormItem } from '../../src/contract/definition.js';
import type { Expression } from '../../src/contract/expression.js';
import { OWN_RECORD, all, answer, choose, constant, instrument, is, variable } from './build.js';

const amounts = (group: string, label: string, amount: string, kinds: readonly string[]): FormItem => ({
  type: 'group',
  id: group,
  label,
  repeats: {},
  layout: 'table',
  items: [
    { type: 'time', id: `${group}At`, label: 'Time' },
    {
      type: 'choice',
      id: `${group}Kind`,
      label: 'What',
      options: kinds.map((kind) => ({ code: kind.toLowerCase(), label: kind })),
      open: { label: 'Other' },
    },
    { type: 'integer', id: amount, label: 'Amount', unit: 'ml', unitCode: 'mL', min: 0, max: 10000 },
  ],
});
const sumOf = (items: string, amount: string): Expression => ({
  op: 'over',
  items,
  fold: 'sum',
  value: answer(amount),
});
const minus = (left: Expression, right: Expression): Expression => ({ op: 'subtract', left, right });
const times = (left: Expression, right: Expression): Expression => ({ op: 'multiply', left, right });
const divided = (left: Expression, right: Expression): Expression => ({ op: 'divide', left, right });
const rounded = (value: Expression, places = 0): Expression => ({ op: 'round', value, places });

export const fluidChart = instrument({
  id: 'fluid-chart',
  title: 'Fluid balance of a day',
  description: 'What was drunk, not what was offered. No target holds unless one is recorded for the person.',
  licence: OWN_RECORD('No target is assumed.'),
  items: [
    amounts('intake', 'Drunk', 'takenMl', ['Water', 'Tea', 'Juice', 'Milk', 'Soup']),
    amounts('output', 'Passed', 'outputMl', ['Urine', 'Vomit', 'Stool', 'Drain']),
    { type: 'integer', id: 'targetMl', label: 'Target of the person', unit: 'ml', unitCode: 'mL', min: 1, max: 10000 },
    {
      type: 'integer',
      id: 'restrictionMl',
      label: 'Most the person may drink',
      unit: 'ml',
      unitCode: 'mL',
      min: 1,
      max: 10000,
    },
  ],
  variables: [
    { name: 'drunk', value: sumOf('intake', 'takenMl') },
    { name: 'passed', value: sumOf('output', 'outputMl') },
    { name: 'percent', value: divided(times(variable('drunk'), constant(100)), answer('targetMl')) },
  ],
  scores: [
    {
      id: 'fluid-chart',
      title: 'Fluid balance',
      parts: [],
      flags: [
        { code: 'below-target', label: 'Below the target', when: is(variable('drunk'), 'less', answer('targetMl')) },
        {
          code: 'over-restriction',
          label: 'More than the person may drink',
          when: is(variable('drunk'), 'greater', answer('restrictionMl')),
        },
      ],
      results: [
        { code: 'intakeMl', label: 'Drunk, in millilitres', value: variable('drunk') },
        { code: 'outputMl', label: 'Passed, in millilitres', value: variable('passed') },
        {
          code: 'balanceMl',
          label: 'Balance, in millilitres',
          value: minus(variable('drunk'), variable('passed')),
        },
        {
          // A target missed by a drop is not shown as reached.
          code: 'percentTarget',
          label: 'Whole per cent of the target',
          value: choose(
            is(rounded(variable('percent')), 'greater', variable('percent')),
            minus(rounded(variable('percent')), constant(1)),
            rounded(variable('percent')),
          ),
        },
      ],
    },
  ],
});

export const weightChart = instrument({
  id: 'weight-chart',
  title: 'Weight against an earlier weight',
  licence: OWN_RECORD('Five and ten per cent are the usual thresholds of weight lost without wanting to.'),
  items: [
    {
      type: 'decimal',
      id: 'referenceKg',
      label: 'Highest weight of the last three to six months',
      unit: 'kg',
      unitCode: 'kg',
      min: 10,
      max: 400,
    },
    { type: 'decimal', id: 'currentKg', label: 'Weight now', unit: 'kg', unitCode: 'kg', min: 10, max: 400 },
    { type: 'date', id: 'date', label: 'Weighed on', max: 'today' },
  ],
  variables: [
    {
      // Compared as it is; rounded only to be shown.
      name: 'percentLoss',
      value: divided(times(minus(answer('referenceKg'), answer('currentKg')), constant(100)), answer('referenceKg')),
    },
  ],
  scores: [
    {
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
          value: rounded(variable('percentLoss'), 1),
        },
      ],
    },
  ],
});

export const bloodGlucose = instrument({
  id: 'blood-glucose',
  title: 'Blood glucose reading',
  description: 'Only "below 4.0" is the same for everyone: a target of the person comes before the other bands.',
  licence: OWN_RECORD('Bands are common community guidance for frail older people.'),
  items: [
    {
      type: 'decimal',
      id: 'mmol',
      label: 'Blood glucose',
      unit: 'mmol/L',
      unitCode: 'mmol/L',
      min: '0.1',
      max: 60,
      decimalPlaces: 1,
    },
    {
      type: 'choice',
      id: 'timing',
      label: 'When',
      options: [
        { code: 'fasting', label: 'Before breakfast' },
        { code: 'pre', label: 'Before a meal' },
        { code: 'post', label: 'Two hours after a meal' },
        { code: 'bed', label: 'At bedtime' },
        { code: 'other', label: 'Another time' },
      ],
    },
    {
      type: 'decimal',
      id: 'ketones',
      label: 'Ketones',
      unit: 'mmol/L',
      unitCode: 'mmol/L',
      min: 0,
      max: 20,
      decimalPlaces: 1,
    },
    { type: 'boolean', id: 'conscious', label: 'Conscious, and can swallow' },
  ],
  scores: [
    {
      id: 'blood-glucose',
      title: 'Blood glucose',
      version: 'UK community guidance',
      parts: [],
      bands: [
        { code: 'hypo', label: 'Low: below 4.0', when: is(answer('mmol'), 'less', 4) },
        { code: 'below-target', label: 'Below the usual target', when: is(answer('mmol'), 'less', 6) },
        { code: 'in-target', label: 'Within the usual target', when: is(answer('mmol'), 'less-or-equal', 12) },
        { code: 'above-target', label: 'Above the usual target', when: is(answer('mmol'), 'less-or-equal', 15) },
        { code: 'high', label: 'High: above 15', when: is(answer('mmol'), 'greater', 15) },
      ],
      flags: [
        { code: 'hypo', label: 'Low blood glucose: treat it now', when: is(answer('mmol'), 'less', 4) },
        {
          code: '999',
          label: 'Low, and not conscious or cannot swallow: call 999',
          when: all(is(answer('mmol'), 'less', 4), is(answer('conscious'), 'equal', false)),
        },
        { code: 'dka', label: 'Ketones of 3.0 or more: call 999', when: is(answer('ketones'), 'greater-or-equal', 3) },
      ],
    },
  ],
});
