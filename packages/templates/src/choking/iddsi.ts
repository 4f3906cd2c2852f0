// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { any, oneOf, surely } from '../expressions.js';
import { choking } from './definition.js';
import { DRINK_LEVELS, FOOD_LEVELS, drinkLevelOfFlow, flowRemaining } from './levels.js';

/** The levels of food and drink and the flow test by themselves, as the form of choking has them. */
export const iddsi: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'iddsi',
  url: 'https://careplan-kit.example/form/iddsi',
  version: '1.0.0',
  status: 'active',
  title: 'Levels of food and drink (IDDSI)',
  language: 'en-GB',
  licence: choking.licence,
  items: [
    { type: 'choice', id: 'food', label: 'Food (IDDSI)', control: 'radio', options: FOOD_LEVELS },
    { type: 'choice', id: 'drink', label: 'Drink (IDDSI)', control: 'radio', options: DRINK_LEVELS },
    flowRemaining,
  ],
  scores: [
    {
      id: 'iddsi',
      title: 'IDDSI',
      version: '2.0 (2019)',
      parts: [],
      results: [
        drinkLevelOfFlow,
        {
          code: 'valid',
          label: 'A level of the framework is given',
          value: any(
            surely(oneOf('food', ...FOOD_LEVELS.map(({ code }) => code))),
            surely(oneOf('drink', ...DRINK_LEVELS.map(({ code }) => code))),
          ),
        },
      ],
    },
  ],
};
