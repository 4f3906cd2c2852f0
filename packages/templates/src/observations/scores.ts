// SPDX-License-Identifier: Apache-2.0
import type { Expression, Score, Variable } from '@careplan-kit/forms/contract';

const answer = (item: string): Expression => ({ op: 'answer', item });
const constant = (value: string | number): Expression => ({ op: 'constant', value });
const weight = (item: string): Expression => ({ op: 'weight', item });
const isThree = (value: Expression): Expression => ({ op: 'equal', left: value, right: constant(3) });
const points: Expression = { op: 'variable', name: 'spo2Points' };
const single3: Expression = { op: 'variable', name: 'single3' };
const total: Expression = { op: 'score', score: 'news2' };

export const variables: readonly Variable[] = [
  {
    // On scale 2, from 93% the same saturation counts on oxygen and does not on air.
    name: 'spo2Points',
    value: {
      op: 'if',
      when: { op: 'equal', left: answer('spo2Scale'), right: constant('1') },
      then: {
        op: 'band',
        value: answer('spo2'),
        bands: [
          { max: 91, gives: 3 },
          { max: 93, gives: 2 },
          { max: 95, gives: 1 },
          { min: 96, gives: 0 },
        ],
      },
      otherwise: {
        op: 'if',
        when: { op: 'less-or-equal', left: answer('spo2'), right: constant(92) },
        then: {
          op: 'band',
          value: answer('spo2'),
          bands: [
            { max: 83, gives: 3 },
            { max: 85, gives: 2 },
            { max: 87, gives: 1 },
            { min: 88, gives: 0 },
          ],
        },
        otherwise: {
          op: 'if',
          when: { op: 'equal', left: answer('airOrOxygen'), right: constant('air') },
          then: { op: 'band', value: answer('spo2'), bands: [{ gives: 0 }] },
          otherwise: {
            op: 'band',
            value: answer('spo2'),
            bands: [
              { max: 94, gives: 1 },
              { max: 96, gives: 2 },
              { min: 97, gives: 3 },
            ],
          },
        },
      },
    },
  },
  {
    name: 'single3',
    value: {
      op: 'or',
      of: [
        isThree(weight('respirationRate')),
        isThree(weight('systolicBp')),
        isThree(weight('pulse')),
        isThree(weight('consciousness')),
        isThree(weight('temperature')),
        isThree(points),
      ],
    },
  },
];

/**
 * The National Early Warning Score 2 from its published cut-offs. Flags stand on the readings that are there: a missing one
 * takes the total away and never a flag.
 */
export const news2: Score = {
  id: 'news2',
  title: 'NEWS2',
  version: '2 (December 2017)',
  parts: [
    { value: weight('respirationRate') },
    { label: 'Oxygen saturation', value: points },
    { value: weight('airOrOxygen') },
    { value: weight('systolicBp') },
    { value: weight('pulse') },
    { value: weight('consciousness') },
    { value: weight('temperature') },
  ],
  bands: [
    { code: 'high', label: 'High', min: 7 },
    { code: 'medium', label: 'Medium', min: 5 },
    { code: 'low-medium', label: 'Low to medium: one reading alone scores 3', when: single3 },
    { code: 'low', label: 'Low', min: 0 },
  ],
  flags: [
    { code: 'single3', label: 'One reading alone scores 3', when: single3 },
    {
      code: 'newConfusion',
      label: 'New confusion',
      when: { op: 'equal', left: answer('consciousness'), right: constant('C') },
    },
    {
      code: 'concern',
      label: 'A worker is worried',
      when: { op: 'equal', left: answer('concern'), right: { op: 'constant', value: true } },
    },
  ],
  results: [
    {
      code: 'monitoring',
      label: 'How often the published hospital table says to look again',
      value: {
        op: 'if',
        when: { op: 'greater-or-equal', left: total, right: constant(7) },
        then: constant('continuous'),
        otherwise: {
          op: 'if',
          when: { op: 'or', of: [single3, { op: 'greater-or-equal', left: total, right: constant(5) }] },
          then: constant('1h'),
          otherwise: {
            op: 'if',
            when: { op: 'equal', left: total, right: constant(0) },
            then: constant('12h'),
            otherwise: constant('4-6h'),
          },
        },
      },
    },
  ],
};
