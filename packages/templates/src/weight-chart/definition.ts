// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { is, variable } from '../expressions.js';
import { oneDecimal, variables, weightLost } from './scores.js';
import { weighed } from './weighed.js';

/** One person's weights, the newest last, and what has changed since the highest of some months. */
export const weightChart: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'weight-chart',
  url: 'https://careplan-kit.example/form/weight-chart',
  version: '1.0.0',
  status: 'active',
  title: 'Weight chart',
  description: 'A row for each time, the newest last. The last row is compared with the highest weight of some months.',
  language: 'en-GB',
  licence: {
    kind: 'own-words',
    text: 'All words are our own. Five and ten per cent are the usual thresholds of weight lost without wanting to; no nutrition score is reproduced.',
  },
  items: [
    {
      type: 'group',
      id: 'weighings',
      label: 'Weights',
      help: 'The same scale, at the same time of day, in light clothes.',
      repeats: { each: 'weight' },
      layout: 'table',
      items: weighed,
    },
    {
      type: 'group',
      id: 'compared',
      label: 'Compared with before',
      items: [
        {
          type: 'decimal',
          id: 'referenceKg',
          label: 'Highest weight of the last three to six months',
          help: 'From this chart or the one before. Clothes size and rings are no weight: leave it “not known”.',
          unit: 'kg',
          unitCode: 'kg',
          min: 10,
          max: 400,
          unknowns: ['unknown'],
        },
        {
          type: 'decimal',
          id: 'changeNow',
          label: 'Change since then',
          help: 'Below zero: lost.',
          unit: 'kg',
          unitCode: 'kg',
          readOnly: true,
          calculate: variable('changeKg'),
        },
        {
          type: 'decimal',
          id: 'heightCm',
          label: 'Height',
          help: 'For the body mass index. Lost height, a bent back or an estimate makes it wrong: say “not known” rather.',
          unit: 'cm',
          unitCode: 'cm',
          min: 80,
          max: 230,
          unknowns: ['unknown'],
        },
        {
          type: 'decimal',
          id: 'bmiNow',
          label: 'Body mass index',
          codes: [{ system: 'http://snomed.info/sct', code: '60621009', display: 'Body mass index' }],
          help: 'Not used after an amputation, or with much swelling.',
          unit: 'kg/m²',
          unitCode: 'kg/m2',
          readOnly: true,
          calculate: oneDecimal(variable('bmi')),
        },
      ],
    },
    {
      type: 'display',
      id: 'weighAgain',
      label: 'A twentieth or more is gone. Weigh again tomorrow, then do the screening the home uses and tell the GP.',
      enableWhen: is(variable('percentLoss'), 'greater-or-equal', 5),
    },
    {
      type: 'display',
      id: 'dietitian',
      label:
        'More than a tenth is gone. Ask the GP this week, and for a dietitian. Write down what they eat from now on.',
      enableWhen: is(variable('percentLoss'), 'greater', 10),
    },
    {
      type: 'long-text',
      id: 'action',
      label: 'What will be done?',
      help: 'Who was told, what changes at meals, when they are weighed next.',
    },
    { type: 'date', id: 'nextOn', label: 'Weighed next on', unknowns: ['unknown'] },
  ],
  variables,
  scores: [weightLost],
};
