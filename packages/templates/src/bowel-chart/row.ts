// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { answer } from '../expressions.js';
import { opened } from './opened.js';
import { stoolType } from './scores.js';

/** One row of the chart, to be asked of many people at the end of a shift. */
export const bowelRow: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'bowel-chart-row',
  url: 'https://careplan-kit.example/form/bowel-chart-row',
  version: '1.0.0',
  status: 'active',
  title: 'Bowels this shift',
  language: 'en-GB',
  licence: {
    kind: 'own-words',
    text: 'Type numbers after Lewis SJ, Heaton KW. Scand J Gastroenterol 1997. Words are our own.',
  },
  items: opened,
  scores: [stoolType(answer('type'))],
};
