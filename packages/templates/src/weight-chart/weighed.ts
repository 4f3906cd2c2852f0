// SPDX-License-Identifier: Apache-2.0
import type { FormItem } from '@careplan-kit/forms/contract';

/** What is asked each time somebody is put on a scale, or would have been. */
export const weighed: readonly FormItem[] = [
  { type: 'date', id: 'date', label: 'Weighed on', max: 'today', initial: { op: 'today' } },
  {
    type: 'decimal',
    id: 'currentKg',
    label: 'Weight',
    codes: [{ system: 'http://snomed.info/sct', code: '27113001', display: 'Body weight' }],
    unit: 'kg',
    unitCode: 'kg',
    min: 10,
    max: 400,
    unknowns: ['declined', 'unknown'],
  },
  {
    type: 'choice',
    id: 'scaleUsed',
    label: 'Scale',
    options: [
      { code: 'standing', label: 'Standing' },
      { code: 'chair', label: 'Chair' },
      { code: 'hoist', label: 'Hoist' },
      { code: 'bed', label: 'Bed' },
    ],
    open: { label: 'Another' },
  },
  {
    type: 'multiple-choice',
    id: 'inTheFigure',
    label: 'Anything that makes it wrong?',
    options: [
      { code: 'swelling', label: 'Swollen legs or belly' },
      { code: 'plaster', label: 'Plaster, brace' },
      { code: 'clothes', label: 'Shoes, outdoor clothes' },
      { code: 'held-on', label: 'Held on to something' },
      { code: 'none', label: 'Nothing', exclusive: true },
    ],
    open: { label: 'Something else' },
  },
  { type: 'text', id: 'weighedNote', label: 'Note' },
];
