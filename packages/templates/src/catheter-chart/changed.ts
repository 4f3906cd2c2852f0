// SPDX-License-Identifier: Apache-2.0
import type { FormItem } from '@careplan-kit/forms/contract';
import { oneOf, unless } from '../expressions.js';

const isIn = unless(oneOf('outcome', 'declined', 'failed', 'out'));

/** What is asked of one catheter: put in, changed, or tried. */
export const changed: readonly FormItem[] = [
  { type: 'date', id: 'dateIn', label: 'Day', max: 'today', initial: { op: 'today' } },
  {
    type: 'choice',
    id: 'outcome',
    label: 'What came of it?',
    options: [
      { code: 'in', label: 'A catheter is in' },
      { code: 'declined', label: 'Said no' },
      { code: 'failed', label: 'It did not go in' },
      { code: 'out', label: 'Taken out, none put in' },
    ],
  },
  {
    type: 'choice',
    id: 'type',
    label: 'Kind of catheter',
    enableWhen: isIn,
    options: [
      { code: 'urethral-long', label: 'Through the urethra, long term' },
      { code: 'urethral-short', label: 'Through the urethra, short term' },
      { code: 'suprapubic', label: 'Through the belly' },
      { code: 'intermittent', label: 'In and out' },
    ],
    open: { label: 'Another' },
  },
  {
    type: 'text',
    id: 'material',
    label: 'Make and material',
    enableWhen: isIn,
    help: 'From the packet. Look for a latex allergy on the record first.',
    unknowns: ['unknown'],
  },
  {
    type: 'integer',
    id: 'size',
    label: 'Size',
    enableWhen: isIn,
    unit: 'Ch',
    unitCode: '[Ch]',
    min: 6,
    max: 30,
    unknowns: ['unknown'],
  },
  {
    type: 'decimal',
    id: 'balloon',
    label: 'Water in the balloon',
    enableWhen: isIn,
    unit: 'ml',
    unitCode: 'mL',
    min: 0,
    max: 60,
    decimalPlaces: 1,
    unknowns: ['unknown'],
  },
  { type: 'text', id: 'lot', label: 'Lot number', enableWhen: isIn, unknowns: ['unknown'] },
  {
    type: 'choice',
    id: 'reason',
    label: 'Why?',
    options: [
      { code: 'due', label: 'It was due' },
      { code: 'blocked', label: 'Blocked' },
      { code: 'out', label: 'It came out' },
      { code: 'leaking', label: 'Leaking past it' },
      { code: 'infection', label: 'Infection' },
      { code: 'first', label: 'The first' },
    ],
    open: { label: 'Another reason' },
  },
  { type: 'text', id: 'byWhom', label: 'By whom?', help: 'Name and role.' },
  { type: 'text', id: 'problemsThen', label: 'Any problems?', help: 'Pain, blood, how the person was.' },
  {
    type: 'date',
    id: 'nextDue',
    label: 'Next change due',
    enableWhen: unless(oneOf('outcome', 'out')),
    help: 'As the packet and the nurse say; many are made for up to twelve weeks.',
    unknowns: ['unknown'],
  },
];
