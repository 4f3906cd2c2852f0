// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { variable } from '../expressions.js';
import { insulin } from './insulin.js';
import { measured } from './measured.js';
import { bloodGlucose, variables } from './scores.js';

/** One person's blood glucose and insulin of one day, and what was done about it. */
export const glucoseChart: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'glucose-chart',
  url: 'https://careplan-kit.example/form/glucose-chart',
  version: '1.0.0',
  status: 'active',
  title: 'Diabetes chart',
  description: 'One day. A row for each reading, and one for each that was not possible. The person’s own plan leads.',
  language: 'en-GB',
  licence: {
    kind: 'own-words',
    text: 'All words are our own. Bands are common community guidance for frail older people; only “below 4.0” is the same for everyone.',
  },
  items: [
    { type: 'date', id: 'date', label: 'Which day?', required: true, max: 'today', initial: { op: 'today' } },
    {
      type: 'group',
      id: 'readings',
      label: 'Readings',
      repeats: { each: 'reading' },
      layout: 'table',
      items: measured,
    },
    {
      type: 'display',
      id: 'callNow',
      label: 'Call 999 now. Give nothing by mouth. Lay them on their side and stay.',
      enableWhen: variable('lowAndNotAwake'),
    },
    {
      type: 'display',
      id: 'lowNow',
      label:
        'Low. Awake and able to swallow: fast sugar now as their plan says, measure again in 10 to 15 minutes, tell the nurse. Not awake or cannot swallow: 999, nothing by mouth.',
      enableWhen: variable('low'),
    },
    {
      type: 'display',
      id: 'ketonesNow',
      label: 'Ketones of 3.0 or more: call 999 now.',
      enableWhen: variable('ketonesHigh'),
    },
    {
      type: 'display',
      id: 'highNow',
      label:
        'Above 15, or HI. Ask the nurse today, and test ketones where their plan says so. Drowsy, being sick, breathing deep and fast, or HI: 999.',
      enableWhen: variable('high'),
    },
    {
      type: 'group',
      id: 'doses',
      label: 'Insulin',
      help: 'What was given. What is prescribed stands in the medicines record.',
      repeats: { each: 'dose' },
      layout: 'table',
      items: insulin,
    },
    {
      type: 'group',
      id: 'agreed',
      label: 'What was agreed for this person',
      items: [
        {
          type: 'decimal',
          id: 'targetLow',
          label: 'Lowest they should be',
          help: 'Without one, the usual 6 to 12 of frail older people is compared with.',
          unit: 'mmol/L',
          unitCode: 'mmol/L',
          min: 4,
          max: 60,
          decimalPlaces: 1,
          unknowns: ['none-known', 'unknown'],
        },
        {
          type: 'decimal',
          id: 'targetHigh',
          label: 'Highest they should be',
          unit: 'mmol/L',
          unitCode: 'mmol/L',
          min: 4,
          max: 60,
          decimalPlaces: 1,
          unknowns: ['none-known', 'unknown'],
        },
        {
          type: 'choice',
          id: 'insulin',
          label: 'Do they take insulin, or tablets that can make it too low?',
          unknowns: ['unknown'],
          options: [
            { code: 'yes', label: 'Yes' },
            { code: 'no', label: 'No' },
          ],
        },
        { type: 'text', id: 'agreedBy', label: 'Who agreed it, and when?', unknowns: ['unknown'] },
      ],
    },
    { type: 'long-text', id: 'comment', label: 'Anything worth telling?' },
  ],
  variables,
  scores: [bloodGlucose],
};
