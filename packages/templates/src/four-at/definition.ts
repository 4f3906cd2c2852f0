// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { assessedBy, totalOf } from '../scale-parts.js';
import { items } from './items.js';

/** The 4AT: a few minutes at the bedside, for sudden confusion. Nobody is unable to be assessed. */
export const fourAt: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'four-at',
  url: 'https://careplan-kit.example/form/four-at',
  version: '1.0.0',
  status: 'active',
  title: 'Sudden confusion (4AT)',
  description:
    'The 4AT rapid test for delirium. A total of 4 or more means that delirium is possible; whether it is delirium is for a clinician to say.',
  language: 'en-GB',
  licence: {
    kind: 'open',
    text: '4AT version 1.2 (2014), copyright MacLullich, Ryan, Cash. Free to use; see the website of the 4AT for its guide. Items and points are not altered.',
  },
  items: [
    ...assessedBy('Delirium', '4AT (1.2, 2014)', 'Which test'),
    {
      type: 'group',
      id: 'before',
      label: 'Before you begin',
      items: [
        {
          type: 'date',
          id: 'doneOn',
          label: 'Which day?',
          required: true,
          max: 'today',
          initial: { op: 'today' },
        },
        { type: 'time', id: 'doneAt', label: 'At what time?' },
        {
          type: 'text',
          id: 'usually',
          label: 'How clear are they on an ordinary day?',
          help: 'From somebody who knows them, or from their plan. Hearing, glasses, language: put them right first.',
          unknowns: ['unknown'],
        },
        {
          type: 'text',
          id: 'informant',
          label: 'Who told you how they have been these two weeks?',
          unknowns: ['unknown'],
        },
      ],
    },
    { type: 'group', id: 'test', label: 'The four items', items },
    totalOf('four-at'),
    {
      type: 'group',
      id: 'what',
      label: 'What follows',
      items: [
        {
          type: 'display',
          id: 'sameDay',
          label:
            'Delirium is possible, and it has a cause: infection, pain, medicines, no stool, no water, a full bladder. Take observations, tell the senior or nurse now, and have a clinician see them today.',
          enableWhen: {
            op: 'or',
            of: [
              {
                op: 'greater-or-equal',
                left: { op: 'score', score: 'four-at' },
                right: { op: 'constant', value: 4 },
              },
              { op: 'equal', left: { op: 'answer', item: 'alertness' }, right: { op: 'constant', value: 'abnormal' } },
              { op: 'equal', left: { op: 'answer', item: 'acuteChange' }, right: { op: 'constant', value: 'yes' } },
            ],
          },
        },
        {
          type: 'display',
          id: 'changeNotKnown',
          label:
            'Nobody could say whether this is new, so there is no total, and delirium is not ruled out. Find somebody who knows, today.',
          enableWhen: { op: 'unknown', item: 'acuteChange' },
        },
        {
          type: 'long-text',
          id: 'done',
          label: 'What did you see, what was done, and who was told?',
          required: true,
          binding: { class: 'Assessment', element: 'assessmentSummary', mode: 'write', on: 'create' },
        },
      ],
    },
  ],
  scores: [
    {
      id: 'four-at',
      title: '4AT',
      version: '1.2 (2014)',
      parts: [
        { value: { op: 'weight', item: 'alertness' } },
        { value: { op: 'weight', item: 'amt4' } },
        { value: { op: 'weight', item: 'attention' } },
        { value: { op: 'weight', item: 'acuteChange' } },
      ],
      bands: [
        { code: 'unlikely', label: 'Delirium or severe cognitive impairment unlikely', max: 0 },
        { code: 'possible-cognitive-impairment', label: 'Possible cognitive impairment', max: 3 },
        { code: 'possible-delirium', label: 'Possible delirium, with or without cognitive impairment', min: 4 },
      ],
      flags: [
        {
          code: 'delirium',
          label: 'Possible delirium',
          when: {
            op: 'greater-or-equal',
            left: { op: 'score', score: 'four-at' },
            right: { op: 'constant', value: 4 },
          },
        },
      ],
    },
  ],
};
