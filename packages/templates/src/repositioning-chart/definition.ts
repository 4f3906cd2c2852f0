// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { variable } from '../expressions.js';
import { repositioning, variables } from './scores.js';
import { turned } from './turned.js';

/** One person's changes of position over a day or a night, what the skin looked like, and when the next is due. */
export const repositioningChart: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'repositioning-chart',
  url: 'https://careplan-kit.example/form/repositioning-chart',
  version: '1.0.0',
  status: 'active',
  title: 'Repositioning chart',
  description: 'A row for each change of position, and for each that the person did not want.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own. Longest intervals from NICE CG179 and QS89.' },
  items: [
    { type: 'date', id: 'date', label: 'Which day?', required: true, max: 'today', initial: { op: 'today' } },
    {
      type: 'group',
      id: 'turns',
      label: 'Changes of position',
      repeats: { each: 'change' },
      layout: 'table',
      items: turned,
    },
    {
      type: 'display',
      id: 'skinNow',
      label:
        'Keep them off that place, and tell the nurse now. On brown or black skin look for another colour, heat, hardness, pain.',
      enableWhen: variable('skinHurt'),
    },
    {
      type: 'display',
      id: 'overdueNow',
      label: 'The next change is overdue. Offer it now, and write the time it happened.',
      enableWhen: variable('overdue'),
    },
    { type: 'time', id: 'nextDue', label: 'When is the next change due?' },
    {
      type: 'group',
      id: 'agreed',
      label: 'What was agreed for this person',
      items: [
        {
          type: 'choice',
          id: 'riskLevel',
          label: 'Risk of pressure damage, as assessed',
          unknowns: ['unknown'],
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
          unknowns: ['none-known', 'unknown'],
        },
        {
          type: 'decimal',
          id: 'everyHoursNow',
          label: 'So at least every',
          unit: 'hours',
          unitCode: 'h',
          readOnly: true,
          calculate: variable('everyHours'),
        },
        {
          type: 'integer',
          id: 'minutesSinceLast',
          label: 'Minutes since the last change',
          help: 'From the last row, or from the sheet of the shift before.',
          unit: 'minutes',
          unitCode: 'min',
          min: 0,
          max: 100000,
        },
        {
          type: 'multiple-choice',
          id: 'surface',
          label: 'What do they lie and sit on?',
          unknowns: ['unknown'],
          options: [
            { code: 'foam', label: 'Pressure foam mattress' },
            { code: 'air', label: 'Air mattress' },
            { code: 'cushion', label: 'Pressure cushion' },
            { code: 'heels', label: 'Heels held off the bed' },
            { code: 'ordinary', label: 'An ordinary mattress and chair', exclusive: true },
          ],
          open: { label: 'Something else' },
        },
        {
          type: 'choice',
          id: 'surfaceChecked',
          label: 'Was it checked today: on, plugged in, set for their weight?',
          unknowns: ['unknown'],
          options: [
            { code: 'well', label: 'Yes, and all is well' },
            { code: 'fault', label: 'Yes, and something is wrong' },
            { code: 'no', label: 'No' },
          ],
        },
      ],
    },
    { type: 'long-text', id: 'comment', label: 'Anything worth telling?' },
  ],
  variables,
  scores: [repositioning],
};
