// SPDX-License-Identifier: Apache-2.0
import type { ChoiceItem, FormItem } from '@careplan-kit/forms/contract';
import { isBack } from '../../bag-parts.js';
import { all, oneOf } from '../../expressions.js';

/** One line of the list: whether it is in the bag, and whether it came back. Left empty, it says that nobody looked. */
export const line = (id: string, label: string, help?: string): readonly FormItem[] => [
  {
    type: 'choice',
    id,
    label,
    ...(help ? { help } : {}),
    options: [
      { code: 'packed', label: 'In the bag' },
      { code: 'not-found', label: 'Not found' },
      { code: 'none', label: 'There is none, or none is needed' },
      { code: 'not-looked', label: 'I did not look' },
    ],
  },
  cameBack(id, label, all(isBack, oneOf(id, 'packed'))),
];

/** A paper that counts only as it was signed. */
export const signedLine = (id: string, label: string): readonly FormItem[] => [
  {
    type: 'choice',
    id,
    label,
    required: true,
    unknowns: ['not-asked', 'unknown'],
    options: [
      { code: 'packed', label: 'The signed original is in the bag' },
      { code: 'copy', label: 'Only a copy is in the bag' },
      { code: 'not-found', label: 'There is one, and it was not found' },
      { code: 'none', label: 'There is none: somebody looked or asked' },
    ],
  },
  cameBack(id, label, all(isBack, oneOf(id, 'packed', 'copy'))),
];

const cameBack = (id: string, label: string, enableWhen: ChoiceItem['enableWhen']): ChoiceItem => ({
  type: 'choice',
  id: `${id}Back`,
  label: `${label}: did it come back?`,
  required: true,
  control: 'radio',
  unknowns: ['unknown'],
  enableWhen,
  options: [
    { code: 'yes', label: 'Back' },
    { code: 'missing', label: 'Missing' },
    { code: 'not-wanted', label: 'Not meant to come back' },
  ],
});
