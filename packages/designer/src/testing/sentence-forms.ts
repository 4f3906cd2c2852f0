// SPDX-License-Identifier: Apache-2.0
import type { Draft } from '../design/draft.js';

const yesNo = (weight: number) => [
  { code: 'yes', label: 'Yes', weight },
  { code: 'no', label: 'No', weight: 0 },
];
const answer = (item: string) => ({ op: 'answer', item });
const constant = (value: string | number | boolean) => ({ op: 'constant', value });

/** A short check of falls, as a manager of a care home would make it. */
export const fallsCheck: Draft = {
  format: 'careplan-kit/form-1',
  id: 'falls-check',
  url: 'https://forms.example/falls-check',
  version: '0.1.0',
  status: 'draft',
  title: 'Falls check',
  language: 'en',
  licence: { kind: 'own-words', text: 'Own words.' },
  items: [
    {
      id: 'about',
      type: 'group',
      label: 'About the person',
      items: [
        { id: 'age', type: 'integer', label: 'Age', min: 0, max: 120, unit: 'years' },
        { id: 'born', type: 'date', label: 'Date of birth' },
        { id: 'fallen', type: 'choice', label: 'Has the person fallen in the last year?', options: yesNo(2) },
        {
          id: 'aids',
          type: 'multiple-choice',
          label: 'What helps them walk?',
          options: [
            { code: 'stick', label: 'A stick', weight: 1 },
            { code: 'frame', label: 'A frame', weight: 1 },
            { code: 'none', label: 'Nothing', weight: 0, exclusive: true },
          ],
        },
        { id: 'dizzy', type: 'boolean', label: 'Dizzy on standing up?' },
      ],
    },
    {
      id: 'falls',
      type: 'group',
      label: 'Falls',
      repeats: { each: 'fall' },
      enableWhen: { op: 'equal', left: answer('fallen'), right: constant('yes') },
      items: [
        { id: 'hurt', type: 'boolean', label: 'Was the person hurt?' },
        { id: 'where', type: 'text', label: 'Where was it?' },
      ],
    },
    {
      id: 'plan',
      type: 'long-text',
      label: 'What will be done?',
      enableWhen: {
        op: 'and',
        of: [
          { op: 'in', value: answer('aids'), list: ['stick', 'frame'] },
          { op: 'greater-or-equal', left: answer('age'), right: constant(65) },
          { op: 'foreign', language: 'text/fhirpath', expression: 'true' },
        ],
      },
    },
    {
      id: 'months',
      type: 'integer',
      label: 'Age in months',
      calculate: { op: 'multiply', left: answer('age'), right: constant(12) },
    },
    { id: 'note', type: 'text', label: 'Anything else?' },
  ],
  scores: [
    {
      id: 'risk',
      title: 'Risk of a fall',
      parts: [{ value: { op: 'weight', item: 'fallen' } }, { value: { op: 'weight', item: 'aids' } }],
      bands: [
        { code: 'low', label: 'Low', max: 1 },
        { code: 'high', label: 'High', min: 3 },
      ],
      flags: [
        { code: 'dizzy', label: 'Tell the GP', when: { op: 'equal', left: answer('dizzy'), right: constant(true) } },
      ],
    },
  ],
  translations: {
    cy: {
      reviewed: false,
      title: 'Gwirio cwympiadau',
      items: { about: { label: 'Am y person' }, age: { label: 'Oedran' }, falls: { label: 'Falls' } },
    },
  },
};
