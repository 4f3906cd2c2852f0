// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormItem } from '../src/contract/definition.js';
import { parseDefinition } from '../src/definition/parse-definition.js';

/** A definition as JSON, with the parts a test does not care about filled in. */
export const definitionJson = (items: readonly unknown[], more: Record<string, unknown> = {}) => ({
  format: 'careplan-kit/form-1',
  id: 'test-form',
  url: 'https://careplan-kit.example/form/test-form',
  version: '1.2.3',
  status: 'draft',
  title: 'Test form',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'Test' },
  items,
  ...more,
});

export const defineForm = (...items: FormItem[]): FormDefinition => parseDefinition(definitionJson(items));

export const TODAY = '2026-11-22';
