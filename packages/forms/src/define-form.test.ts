// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DataError } from '@careplan-kit/model';
import { createForm } from './engine/create-form.js';
import { type AnswersOf, defineForm } from './define-form.js';

const parts = {
  format: 'careplan-kit/form-1',
  id: 'tea',
  url: 'https://careplan-kit.example/form/tea',
  version: '1.0.0',
  status: 'draft',
  title: 'Tea',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'Test' },
} as const;

test('a form written in TypeScript is parsed and frozen, and its answers fit its engine', () => {
  const tea = defineForm({
    ...parts,
    items: [{ id: 'milk', type: 'choice', label: 'Milk', options: [{ code: 'none', label: 'None' }] }],
  });
  assert.ok(Object.isFrozen(tea.items[0].options));
  const answers: AnswersOf<typeof tea> = { milk: 'none' };
  const form = createForm(tea, { context: { today: '2026-11-22' }, answers });
  assert.equal(form.question('milk')?.answer, 'none');
});

test('what types cannot say is asked when the form is defined', () => {
  assert.throws(
    () =>
      defineForm({ ...parts, items: [{ id: 'a', type: 'text', label: 'A', enableWhen: { op: 'answer', item: 'z' } }] }),
    (error) => error instanceof DataError && error.issues[0]?.code === 'unknown-item',
  );
});
