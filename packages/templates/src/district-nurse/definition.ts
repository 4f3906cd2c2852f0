// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { constant, oneOf } from '../expressions.js';
import { from, happenedAt, inWords, mayReadQuestion, noteFrame, saying, toPeople, way } from '../note-parts.js';

/** What the district nurse did, when they come again, and what they need. */
export const districtNurse: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'district-nurse',
  url: 'https://careplan-kit.example/form/district-nurse',
  version: '1.0.0',
  status: 'active',
  title: 'District nurse',
  description: 'A visit of the district nurse: why, what was done, what to watch, when they come again, and supplies.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own.' },
  items: [
    happenedAt('When was the visit?'),
    ...from('Which nurse?', 'A name. If you do not know it, “the district nurse”.'),
    toPeople('Who in the home was there?', 'person'),
    way('Visit or call?', 'Visit', 'By telephone', 'By video'),
    { type: 'long-text', id: 'reason', label: 'Why did they come?', required: true },
    ...saying('reason', 'Why:'),
    { type: 'long-text', id: 'careGiven', label: 'What care did they give?', required: true, unknowns: ['unknown'] },
    ...saying('careGiven', 'Care given:'),
    {
      type: 'long-text',
      id: 'watchFor',
      label: 'What are we to do or watch for until the next visit?',
      required: true,
      unknowns: ['not-asked'],
    },
    ...saying('watchFor', 'Until the next visit:'),
    {
      type: 'choice',
      id: 'comesAgain',
      label: 'Do they come again?',
      required: true,
      unknowns: ['unknown'],
      options: inWords('Yes', 'When we ring', 'No'),
    },
    {
      type: 'display',
      id: 'askWhen',
      label: 'Nobody knows whether they come again. Ring the team and ask.',
      enableWhen: { op: 'unknown', item: 'comesAgain' },
    },
    {
      type: 'group',
      id: 'nextVisits',
      label: 'Next visit',
      enableWhen: oneOf('comesAgain', 'Yes'),
      repeats: { min: 1, each: 'visit' },
      binding: { class: 'Instruction', mode: 'write' },
      items: [
        {
          type: 'date',
          id: 'nextVisit',
          label: 'When?',
          required: true,
          unknowns: ['unknown'],
          binding: { class: 'Instruction', element: 'when', mode: 'write' },
        },
        {
          type: 'text',
          id: 'nextVisitFor',
          label: 'What for?',
          required: true,
          binding: { class: 'Instruction', element: 'what', select: 'originalText', mode: 'write' },
        },
        {
          type: 'text',
          id: 'nextVisitBy',
          label: 'Who comes?',
          required: true,
          initial: constant('The district nurse'),
          binding: { class: 'Instruction', element: 'who', select: 'name', mode: 'write' },
        },
      ],
    },
    {
      type: 'text',
      id: 'supplies',
      label: 'Which supplies are needed, and who orders them?',
      help: 'Dressings, pads, catheters. If none, write “none”.',
      required: true,
      unknowns: ['not-asked'],
    },
    ...saying('supplies', 'Supplies:'),
    mayReadQuestion,
    ...noteFrame('district-nurse', 'District nurse'),
  ],
};
