// SPDX-License-Identifier: Apache-2.0
import { type FormDefinition, parseDefinition } from '@careplan-kit/forms';
import type { PackSources } from '../src/index.js';

const YES_NO = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
];

/** A standard form of an association: a locked core with a score, a group that repeats, and room round it. */
export const fallsJson = (change: Readonly<Record<string, unknown>> = {}) => ({
  format: 'careplan-kit/form-1',
  id: 'falls',
  url: 'https://caspa.example/forms/falls',
  version: '1.2.0',
  status: 'active',
  title: 'Falls',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'CASPA. CC BY 4.0.' },
  items: [
    {
      type: 'group',
      id: 'history',
      label: 'History',
      items: [
        {
          type: 'integer',
          id: 'count',
          label: 'Falls in the last year',
          min: 0,
          max: 500,
          locked: 'always',
          required: true,
        },
        { type: 'choice', id: 'fear', label: 'Afraid of falling?', options: YES_NO, locked: 'always' },
        { type: 'long-text', id: 'story', label: 'How it happened', locked: 'may-hide' },
        { type: 'text', id: 'note', label: 'Note' },
      ],
    },
    {
      type: 'multiple-choice',
      id: 'aids',
      label: 'Walking aids',
      locked: 'always',
      options: [
        { code: '1', label: 'Stick', system: 'https://caspa.example/forms/falls/aids' },
        { code: '2', label: 'Frame', system: 'https://caspa.example/forms/falls/aids' },
        { code: '228869008', label: 'Rail', system: 'http://snomed.info/sct' },
      ],
    },
    {
      type: 'group',
      id: 'injury',
      label: 'Injuries',
      repeats: { each: 'injury' },
      items: [
        { type: 'text', id: 'where', label: 'Where', locked: 'always' },
        { type: 'date', id: 'when', label: 'When', locked: 'always' },
      ],
    },
    { type: 'boolean', id: 'dizzy', label: 'Dizzy on standing?' },
    {
      type: 'text',
      id: 'pressure',
      label: 'Blood pressure lying and standing',
      locked: 'always',
      enableWhen: { op: 'equal', left: { op: 'answer', item: 'dizzy' }, right: { op: 'constant', value: true } },
    },
  ],
  scores: [{ id: 'falls', title: 'Falls', parts: [{ label: 'Falls', value: { op: 'answer', item: 'count' } }] }],
  ...change,
});

export const falls = (change?: Readonly<Record<string, unknown>>): FormDefinition => parseDefinition(fallsJson(change));

export const TODAY = '2026-11-22';

export const aboutFalls = (change: Readonly<Record<string, unknown>> = {}) => ({
  name: 'org.caspa.falls',
  version: '1.2.0',
  title: 'Falls',
  description: 'What every member asks about falls.',
  licence: 'CC-BY-4.0',
  canonical: 'https://caspa.example/forms',
  authors: [{ name: 'Emily', organisation: 'CASPA' }],
  approvals: [{ name: 'Sue', role: 'clinical lead', at: '2026-11-01' }],
  published: '2026-11-02',
  reviewBy: '2027-11-02',
  ...change,
});

export const sources = (
  about: Readonly<Record<string, unknown>> = {},
  form: Readonly<Record<string, unknown>> = {},
): PackSources => ({
  about: aboutFalls(about),
  definitions: [fallsJson(form)],
  changelog: '# Changes\n\n## 1.2.0\n\nA question about fear.\n',
  licence: 'Creative Commons Attribution 4.0\n',
  fixtures: { 'mr-green.json': { form: 'falls', answers: { count: '2' } } },
});
