// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnswerValue } from '../contract/answers.js';
import type { QuestionItem } from '../contract/definition.js';
import { answerWords } from './answer-words.js';

const base = { id: 'q', label: 'Question' };
const options = [
  { code: 'a', label: 'First' },
  { code: 'b', label: 'Second' },
];

test('an answer is put in the words of its question', () => {
  const rows: readonly (readonly [AnswerValue, Partial<QuestionItem> & { readonly type: string }, string])[] = [
    ['tea', { type: 'text' }, 'tea'],
    [true, { type: 'boolean' }, 'Yes'],
    [false, { type: 'boolean' }, 'No'],
    ['70.0', { type: 'decimal', unit: 'kg' }, '70.0 kg'],
    ['7', { type: 'integer' }, '7'],
    ['0', { type: 'scale', min: 0, max: 10, marks: { '0': 'no pain' } }, '0 (no pain)'],
    ['3', { type: 'scale', min: 0, max: 10, marks: { '0': 'no pain' } }, '3'],
    ['constructor', { type: 'scale', min: 0, max: 10, marks: { '0': 'no pain' } }, 'constructor'],
    ['2026-11-22', { type: 'date' }, '2026-11-22'],
    ['b', { type: 'choice', options }, 'Second'],
    [{ text: 'neither' }, { type: 'choice', options }, 'neither'],
    [['a', 'b', { text: 'more' }], { type: 'multiple-choice', options }, 'First; Second; more'],
    [
      { value: '2.5', unit: 'mg' },
      { type: 'quantity', units: [{ code: 'mg', label: 'milligrams' }] },
      '2.5 milligrams',
    ],
    [{ system: 's', code: 'c', display: 'Asthma' }, { type: 'look-up', valueSet: 'v' }, 'Asthma'],
    [{ held: 'draft', id: 'x', filename: 'hip' }, { type: 'attachment' }, 'hip'],
    [{ signedBy: 'Mrs Smith', method: 'typed', signedAt: '2026-11-22T14:02:00Z' }, { type: 'signature' }, 'Mrs Smith'],
    [{ class: 'About Me', recordUid: 'r1' }, { type: 'reference' }, 'About Me'],
    [{ class: 'About Me', recordUid: 'r1', display: 'About Mrs Smith' }, { type: 'reference' }, 'About Mrs Smith'],
    [
      [
        { id: 'm1', view: 'front', region: 'left-knee', kind: 'a', note: 'sore' },
        { id: 'm2', view: 'back', region: 'left-heel' },
      ],
      { type: 'body-map', kinds: options },
      'left-knee, First, sore; left-heel',
    ],
  ];
  for (const [value, item, words] of rows)
    assert.equal(answerWords(value, { ...base, ...item } as QuestionItem), words);
});
