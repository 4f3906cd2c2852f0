// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { eaten } from './eaten.js';

/** One meal of one person, asked of a whole dining room. Its ids are those of a row of the chart. */
export const mealRow: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'food-chart-row',
  url: 'https://careplan-kit.example/form/food-chart-row',
  version: '1.0.0',
  status: 'active',
  title: 'Meal in the dining room',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own.' },
  items: eaten,
};
