// SPDX-License-Identifier: Apache-2.0
import type { BandOf, Expression } from '../../src/contract/expression.js';
import { answer, any, choose, constant, instrument, is, total, variable, weight, weightsOf, yes } from './build.js';

const spo2 = (...bands: BandOf[]): Expression => ({ op: 'band', value: answer('spo2'), bands });
const threes = (...points: Expression[]) => any(...points.map((value) => is(value, 'equal', 3)));

export const news2 = instrument({
  id: 'news2',
  title: 'National Early Warning Score (NEWS2)',
  description: 'For people of 16 and over who are not pregnant. A low score never overrides concern.',
  licence: {
    kind: 'open',
    text: 'Reproduced from: Royal College of Physicians. National Early Warning Score (NEWS) 2: Standardising the assessment of acute-illness severity in the NHS. Updated report of a working party. London: RCP, 2017. The score is worked out from its published cut-offs; its charts are not reproduced.',
  },
  items: [
    {
      type: 'integer',
      id: 'respirationRate',
      label: 'Respiration rate',
      help: 'Breaths counted over a whole minute.',
      unit: 'a minute',
      unitCode: '/min',
      min: 1,
      max: 99,
      points: [
        { max: 8, weight: 3 },
        { max: 11, weight: 1 },
        { max: 20, weight: 0 },
        { max: 24, weight: 2 },
        { min: 25, weight: 3 },
      ],
    },
    {
      type: 'choice',
      id: 'spo2Scale',
      label: 'Oxygen saturation scale in use',
      help: 'Scale 2 only where a competent clinician has decided it and written it down.',
      initial: constant('1'),
      options: [
        { code: '1', label: 'Scale 1' },
        { code: '2', label: 'Scale 2 (target 88 to 92% prescribed)' },
      ],
    },
    { type: 'integer', id: 'spo2', label: 'Oxygen saturation', unit: '%', unitCode: '%', min: 1, max: 100 },
    {
      type: 'choice',
      id: 'airOrOxygen',
      label: 'Air or oxygen',
      options: [
        { code: 'air', label: 'Air', weight: 0 },
        { code: 'oxygen', label: 'Oxygen', weight: 2 },
      ],
    },
    {
      type: 'integer',
      id: 'systolicBp',
      label: 'Systolic blood pressure',
      unit: 'mmHg',
      unitCode: 'mm[Hg]',
      min: 20,
      max: 350,
      points: [
        { max: 90, weight: 3 },
        { max: 100, weight: 2 },
        { max: 110, weight: 1 },
        { max: 219, weight: 0 },
        { min: 220, weight: 3 },
      ],
    },
    {
      type: 'integer',
      id: 'pulse',
      label: 'Pulse',
      unit: 'a minute',
      unitCode: '/min',
      min: 1,
      max: 350,
      points: [
        { max: 40, weight: 3 },
        { max: 50, weight: 1 },
        { max: 90, weight: 0 },
        { max: 110, weight: 1 },
        { max: 130, weight: 2 },
        { min: 131, weight: 3 },
      ],
    },
    {
      type: 'choice',
      id: 'consciousness',
      label: 'Consciousness',
      help: 'Confusion that has long been there and has not changed counts as alert. If you are not sure whether it is new, it is new.',
      options: [
        { code: 'A', label: 'Alert', weight: 0 },
        { code: 'C', label: 'New confusion', weight: 3 },
        { code: 'V', label: 'Responds to voice', weight: 3 },
        { code: 'P', label: 'Responds to pain', weight: 3 },
        { code: 'U', label: 'Unresponsive', weight: 3 },
      ],
    },
    {
      type: 'decimal',
      id: 'temperature',
      label: 'Temperature',
      unit: '°C',
      unitCode: 'Cel',
      min: 20,
      max: 46,
      decimalPlaces: 1,
      points: [
        { max: '35.0', weight: 3 },
        { max: '36.0', weight: 1 },
        { max: '38.0', weight: 0 },
        { max: '39.0', weight: 1 },
        { over: '39.0', weight: 2 },
      ],
    },
    { type: 'boolean', id: 'concern', label: 'I am worried about this person, whatever the score says' },
  ],
  variables: [
    {
      name: 'spo2Points',
      value: choose(
        is(answer('spo2Scale'), 'equal', '1'),
        spo2({ max: 91, gives: 3 }, { max: 93, gives: 2 }, { max: 95, gives: 1 }, { min: 96, gives: 0 }),
        choose(
          is(answer('spo2'), 'less-or-equal', 92),
          spo2({ max: 83, gives: 3 }, { max: 85, gives: 2 }, { max: 87, gives: 1 }, { min: 88, gives: 0 }),
          choose(
            is(answer('airOrOxygen'), 'equal', 'air'),
            spo2({ gives: 0 }),
            spo2({ max: 94, gives: 1 }, { max: 96, gives: 2 }, { min: 97, gives: 3 }),
          ),
        ),
      ),
    },
    {
      name: 'single3',
      value: threes(
        ...['respirationRate', 'systolicBp', 'pulse', 'consciousness', 'temperature'].map(weight),
        variable('spo2Points'),
      ),
    },
  ],
  scores: [
    {
      id: 'news2',
      title: 'NEWS2',
      version: '2 (December 2017)',
      parts: [
        ...weightsOf('respirationRate'),
        { label: 'Oxygen saturation', value: variable('spo2Points') },
        ...weightsOf('airOrOxygen', 'systolicBp', 'pulse', 'consciousness', 'temperature'),
      ],
      bands: [
        { code: 'high', label: 'High', min: 7 },
        { code: 'medium', label: 'Medium', min: 5 },
        { code: 'low-medium', label: 'Low to medium: one reading alone scores 3', when: variable('single3') },
        { code: 'low', label: 'Low', min: 0 },
      ],
      flags: [
        { code: 'single3', label: 'One reading alone scores 3', when: variable('single3') },
        {
          code: 'newConfusion',
          label: 'New confusion',
          when: is(answer('consciousness'), 'equal', 'C'),
        },
        { code: 'concern', label: 'A worker is worried', when: yes('concern') },
      ],
      results: [
        {
          code: 'monitoring',
          label: 'How often the published hospital table says to look again',
          value: choose(
            is(total('news2'), 'greater-or-equal', 7),
            constant('continuous'),
            choose(
              any(variable('single3'), is(total('news2'), 'greater-or-equal', 5)),
              constant('1h'),
              choose(is(total('news2'), 'equal', 0), constant('12h'), constant('4-6h')),
            ),
          ),
        },
      ],
    },
  ],
});
