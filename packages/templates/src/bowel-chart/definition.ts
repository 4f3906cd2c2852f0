// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { answer, oneOf, variable } from '../expressions.js';
import { opened } from './opened.js';
import { bowels, stoolType, variables } from './scores.js';

/** One person's bowels over one day: each stool as it is seen, and each shift in which there was none. */
export const bowelChart: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'bowel-chart',
  url: 'https://careplan-kit.example/form/bowel-chart',
  version: '1.0.0',
  status: 'active',
  title: 'Bowel chart',
  description: 'One day. A row for each time, and one for each shift in which the bowels did not open.',
  language: 'en-GB',
  licence: {
    kind: 'own-words',
    text: 'Type numbers after Lewis SJ, Heaton KW. Stool form scale as a useful guide to intestinal transit time. Scand J Gastroenterol 1997. Words are our own; no published chart is reproduced.',
  },
  items: [
    { type: 'date', id: 'date', label: 'Which day?', required: true, max: 'today', initial: { op: 'today' } },
    {
      type: 'group',
      id: 'opened',
      label: 'Today',
      repeats: { each: 'entry' },
      layout: 'table',
      items: opened,
    },
    {
      type: 'display',
      id: 'bloodNow',
      label: 'Blood, mucus or black stool: tell the nurse or senior now. Black like tar, or a lot of blood: 999.',
      enableWhen: variable('bloodSeen'),
    },
    {
      type: 'display',
      id: 'looseNow',
      label: 'Three or more loose stools: tell the nurse today, offer more to drink, gloves, soap and water.',
      enableWhen: variable('looseOften'),
    },
    {
      type: 'group',
      id: 'before',
      label: 'Before this sheet',
      items: [
        {
          type: 'date',
          id: 'lastOpened',
          label: 'On which day did they last open, before today?',
          max: 'today',
          unknowns: ['unknown'],
        },
        {
          type: 'integer',
          id: 'daysSinceLast',
          label: 'If the day is not known: about how many whole days ago?',
          min: 0,
          max: 90,
          unknowns: ['unknown'],
          enableWhen: { op: 'not', of: { op: 'exists', item: 'lastOpened' } },
        },
        {
          type: 'integer',
          id: 'looseIn24h',
          label: 'Loose stools (5 to 7) in the last 24 hours, with those on yesterday’s sheet',
          help: 'Those on this sheet are counted for you; this is for the night between.',
          min: 0,
          max: 50,
          unknowns: ['unknown'],
        },
        {
          type: 'integer',
          id: 'askAfterDays',
          label: 'After how many days do we ask, for this person?',
          help: 'As the nurse or GP agreed. Three, if nothing was agreed.',
          min: 1,
          max: 14,
          unknowns: ['none-known'],
        },
      ],
    },
    {
      type: 'integer',
      id: 'daysNow',
      label: 'Whole days since they last opened',
      unit: 'days',
      unitCode: 'd',
      readOnly: true,
      calculate: variable('daysSince'),
    },
    {
      type: 'display',
      id: 'tooLongNow',
      label:
        'It has been too long. Follow their bowel plan, and ask the nurse today. Leaking loose stool can mean a blockage.',
      enableWhen: variable('tooLong'),
    },
    {
      type: 'choice',
      id: 'laxative',
      label: 'Was a laxative given today?',
      help: 'It is written on the medicines record as well.',
      unknowns: ['unknown'],
      options: [
        { code: 'given', label: 'Yes' },
        { code: 'declined', label: 'Offered, said no' },
        { code: 'held', label: 'Held back, as the plan says' },
        { code: 'none', label: 'No' },
      ],
    },
    {
      type: 'text',
      id: 'laxativeWhat',
      label: 'Which, and when?',
      enableWhen: oneOf('laxative', 'given', 'declined', 'held'),
    },
    { type: 'long-text', id: 'comment', label: 'Anything worth telling?' },
  ],
  variables,
  scores: [bowels, stoolType({ op: 'over', items: 'opened', fold: 'last', value: answer('type') })],
};
