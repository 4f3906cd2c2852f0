// SPDX-License-Identifier: Apache-2.0
import type { BooleanItem } from '../../src/contract/definition.js';
import { OWN_RECORD, all, answer, any, choose, constant, instrument, is, yes } from './build.js';

const check = (id: string, label: string): BooleanItem => ({ type: 'boolean', id, label });

export const repositioning = instrument({
  id: 'repositioning',
  title: 'Repositioning',
  licence: OWN_RECORD('Longest intervals from NICE CG179 and QS89.'),
  items: [
    {
      type: 'choice',
      id: 'position',
      label: 'Position now',
      options: [
        { code: 'left30', label: 'Left side, tilted' },
        { code: 'right30', label: 'Right side, tilted' },
        { code: 'back', label: 'Back' },
        { code: 'prone', label: 'Front' },
        { code: 'chair', label: 'Chair' },
        { code: 'standing', label: 'Stood or walked' },
      ],
    },
    { type: 'long-text', id: 'skin', label: 'What the skin looked like' },
    check('refused', 'Did not want to be moved'),
    {
      type: 'choice',
      id: 'riskLevel',
      label: 'Risk of pressure damage',
      options: [
        { code: 'at-risk', label: 'At risk' },
        { code: 'high-risk', label: 'At high risk' },
      ],
    },
    {
      type: 'decimal',
      id: 'intervalH',
      label: 'Hours between changes for this person',
      help: 'It can be shorter than the usual longest time, not longer.',
      unit: 'hours',
      unitCode: 'h',
      min: '0.25',
      max: 24,
    },
    {
      type: 'integer',
      id: 'minutesSinceLast',
      label: 'Minutes since the last change',
      unit: 'minutes',
      unitCode: 'min',
      min: 0,
      max: 100000,
    },
  ],
  variables: [
    {
      name: 'longestHours',
      value: choose(is(answer('riskLevel'), 'equal', 'high-risk'), constant(4), constant(6)),
    },
  ],
  scores: [
    {
      id: 'repositioning',
      title: 'Repositioning',
      version: 'NICE CG179, QS89',
      parts: [],
      flags: [
        {
          code: 'overdue',
          label: 'The next change of position is overdue',
          when: is(answer('minutesSinceLast'), 'greater', {
            op: 'multiply',
            left: {
              op: 'least',
              of: [
                { op: 'variable', name: 'longestHours' },
                { op: 'first-known', of: [answer('intervalH'), { op: 'variable', name: 'longestHours' }] },
              ],
            },
            right: constant(60),
          }),
        },
      ],
    },
  ],
});

export const seizureChart = instrument({
  id: 'seizure-chart',
  title: 'Seizure record',
  description: "The person's own rescue plan leads. It can ask for help earlier than here, never later.",
  licence: OWN_RECORD('Five minutes after NICE NG217.'),
  items: [
    { type: 'date-time', id: 'start', label: 'When it began', max: 'today' },
    {
      type: 'integer',
      id: 'durationSec',
      label: 'How long it lasted',
      unit: 'seconds',
      unitCode: 's',
      min: 0,
      max: 86400,
    },
    check('convulsive', 'Convulsive'),
    check('firstEver', 'The first known seizure'),
    check('recovered', 'Came round fully, and between seizures'),
    { type: 'integer', id: 'count24h', label: 'Seizures in 24 hours', min: 1, max: 200 },
    check('injury', 'Injury, in water, or trouble breathing'),
    { type: 'long-text', id: 'postIctal', label: 'How long it took to recover, and how' },
  ],
  scores: [
    {
      id: 'seizure-chart',
      title: 'Seizure',
      version: 'NICE NG217',
      parts: [],
      flags: [
        {
          code: 'emergency',
          label: 'Call 999 and follow the rescue plan',
          when: any(
            all(yes('convulsive'), is(answer('durationSec'), 'greater-or-equal', 300)),
            yes('firstEver'),
            is(answer('recovered'), 'equal', false),
            yes('injury'),
          ),
        },
      ],
    },
  ],
});

export const iddsi = instrument({
  id: 'iddsi',
  title: 'Texture of food and drink (IDDSI)',
  licence: {
    kind: 'open',
    text: 'Levels and names: The International Dysphagia Diet Standardisation Initiative 2019, iddsi.org/framework, licensed under CC BY-SA 4.0. Works that alter the framework beyond translation may not carry this attribution; names and numbers here are unchanged.',
  },
  items: [
    {
      type: 'choice',
      id: 'food',
      label: 'Food level',
      options: [
        { code: '3', label: '3 Liquidised' },
        { code: '4', label: '4 Pureed' },
        { code: '5', label: '5 Minced & Moist' },
        { code: '6', label: '6 Soft & Bite-Sized' },
        { code: '7EC', label: '7 Easy to Chew' },
        { code: '7', label: '7 Regular' },
      ],
    },
    {
      type: 'choice',
      id: 'drink',
      label: 'Drink level',
      options: [
        { code: '0', label: '0 Thin' },
        { code: '1', label: '1 Slightly Thick' },
        { code: '2', label: '2 Mildly Thick' },
        { code: '3', label: '3 Moderately Thick' },
        { code: '4', label: '4 Extremely Thick' },
      ],
    },
    {
      type: 'decimal',
      id: 'flowRemainingMl',
      label: 'Flow test: left of 10 ml after 10 seconds',
      unit: 'ml',
      unitCode: 'mL',
      min: 0,
      max: 10,
    },
  ],
  scores: [
    {
      id: 'iddsi',
      title: 'IDDSI',
      version: '2.0 (2019)',
      parts: [],
      results: [
        {
          code: 'drinkLevel',
          label: 'Level the flow test gives (none at exactly 4 or 8 ml: test again)',
          value: {
            op: 'band',
            value: answer('flowRemainingMl'),
            // Exactly 4 and exactly 8 ml stand on an edge the framework gives to neither side.
            bands: [
              { under: 1, gives: 0 },
              { under: 4, gives: 1 },
              { over: 4, under: 8, gives: 2 },
              { over: 8, under: 10, gives: 3 },
              { min: 10, gives: 4 },
            ],
          },
        },
        {
          code: 'valid',
          label: 'A level of the framework is recorded',
          value: any({ op: 'exists', item: 'food' }, { op: 'exists', item: 'drink' }),
        },
      ],
    },
  ],
});
