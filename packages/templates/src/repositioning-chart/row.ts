// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { turned } from './turned.js';

/** One change of position of one person: the round of turns asks it of everybody. Its ids are those of a row of the chart. */
export const turnRow: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'repositioning-chart-row',
  url: 'https://careplan-kit.example/form/repositioning-chart-row',
  version: '1.0.0',
  status: 'active',
  title: 'Round of turns',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own.' },
  items: turned,
};
