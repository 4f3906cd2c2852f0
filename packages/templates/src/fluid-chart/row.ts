// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { drunk } from './drunk.js';

/** One drink of one person: a drinks round asks it of everybody. Its ids are those of a row of the chart. */
export const drinkRow: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'fluid-chart-row',
  url: 'https://careplan-kit.example/form/fluid-chart-row',
  version: '1.0.0',
  status: 'active',
  title: 'Drinks round',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own.' },
  items: drunk,
};
