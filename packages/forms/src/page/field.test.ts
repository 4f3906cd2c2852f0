// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { FormDefinition, QuestionItem } from '../contract/definition.js';
import { RARER_TYPES } from '../item-types/rarer.js';
import * as field from './field.js';

const alone = (item: Partial<QuestionItem> & Pick<QuestionItem, 'type'>): FormDefinition => ({
  format: 'careplan-kit/form-1',
  id: 'field',
  url: 'field',
  version: '0.0.0',
  status: 'active',
  title: '',
  language: 'en-GB',
  licence: { kind: 'open', text: '' },
  items: [{ id: 'field', label: '', ...item } as QuestionItem],
});

describe('a question that stands alone', () => {
  test('is opened with the kind it is, and reads and checks as in a form', () => {
    const item = { type: 'quantity', units: [{ code: 'kg', label: 'kg' }], max: '200' } as const;
    const form = field.openField(alone(item), { context: { today: '2026-11-22' } }, { quantity: field.quantity });
    form.answer('field', { value: '70.5', unit: 'kg' });
    assert.deepEqual(form.question('field')?.answer, { value: '70.5', unit: 'kg' });
    form.answer('field', { value: '700', unit: 'kg' });
    assert.deepEqual(
      form.question('field')?.problems.map(({ code }) => code),
      ['too-large'],
    );
  });

  test('may be of any kind there is', () => {
    const { openField: _, readDate: _date, readTime: _time, USUAL_TYPES, ...rarer } = field;
    const usual = ['text', 'long-text', 'boolean', 'integer', 'decimal', 'date', 'choice', 'multiple-choice'];
    assert.deepEqual(Object.keys(USUAL_TYPES), usual);
    assert.deepEqual(new Set(Object.values(rarer)), new Set(Object.values(RARER_TYPES)));
  });
});
