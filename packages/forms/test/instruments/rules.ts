// SPDX-License-Identifier: Apache-2.0
import { answer, any, instrument } from './build.js';

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
