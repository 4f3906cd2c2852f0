// SPDX-License-Identifier: Apache-2.0
import { deriveLocal } from '@careplan-kit/catalogue';
import { type FormDefinition, type FormItem, parseDefinition } from '@careplan-kit/forms';

const OWN = [
  { type: 'text', id: 'harbour.room', label: 'In which room?' },
  { type: 'boolean', id: 'harbour.sensor', label: 'Did the sensor ring?' },
] as const satisfies readonly Partial<FormItem>[];

/** What this product makes of the standard: its own questions before and after, and nothing of the core touched. */
export function ownCopy(standard: FormDefinition): FormDefinition {
  const copy = deriveLocal(standard, {
    id: 'harbour-falls',
    url: 'https://harbour.example/forms/falls',
    version: '1.0.0',
    title: 'Falls at Harbour View',
  });
  return parseDefinition({ ...structuredClone(copy), items: [OWN[0], ...structuredClone(copy.items), OWN[1]] });
}
