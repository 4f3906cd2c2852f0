// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import type { FormItem } from '@careplan-kit/forms';
import { formatPath } from '@careplan-kit/model';
import { fhirFaults } from '../../../test/fhir-validators.mjs';
import { OWN } from '../src/addresses.js';
import { fromQuestionnaire } from '../src/questionnaire/from-questionnaire.js';
import { toQuestionnaire } from '../src/questionnaire/to-questionnaire.js';

export const head = {
  resourceType: 'Questionnaire',
  id: 'q',
  url: 'https://example.org/q',
  version: '1.0.0',
  status: 'active',
  title: 'A form',
  language: 'en-GB',
  extension: [{ url: `${OWN}form-licence`, valueString: '{"kind":"open","text":""}' }],
};
/** A question of one line. */
export const text = (linkId: string, more: object = {}) => ({ linkId, type: 'string', text: linkId, ...more });
export const form = (...item: unknown[]) => ({ ...head, item });

/** What was put right, each with its place. */
export function repairsOf(json: unknown): string[] {
  return fromQuestionnaire(json).repairs.map(({ path, message }) => `${formatPath(path)}: ${message}`);
}

/** Reads one item, and checks that what goes out again is valid. */
export function readOne(item: unknown): { readonly item: FormItem; readonly repairs: string[] } {
  const { definition } = fromQuestionnaire(form(item));
  assert.deepEqual(fhirFaults(toQuestionnaire(definition)), []);
  return { item: definition.items[0]!, repairs: repairsOf(form(item)) };
}
