// SPDX-License-Identifier: Apache-2.0
import type { FormItem } from '@careplan-kit/forms/contract';
import { oneOf, unless } from '../expressions.js';

const mayHaveEaten = unless(oneOf('eaten', 'declined', 'asleep', 'away', 'fasting'));

/** What is asked of one meal or snack. */
export const eaten: readonly FormItem[] = [
  {
    type: 'choice',
    id: 'meal',
    label: 'Meal',
    options: [
      { code: 'breakfast', label: 'Breakfast' },
      { code: 'lunch', label: 'Midday' },
      { code: 'evening', label: 'Evening' },
      { code: 'snack', label: 'Between meals' },
      { code: 'night', label: 'In the night' },
    ],
  },
  { type: 'time', id: 'eatenAt', label: 'Time', control: 'now' },
  { type: 'text', id: 'offered', label: 'What was offered' },
  {
    type: 'choice',
    id: 'eaten',
    label: 'How much was eaten',
    control: 'drop-down',
    options: [
      { code: 'all', label: 'All' },
      { code: 'three-quarters', label: 'Three quarters' },
      { code: 'half', label: 'Half' },
      { code: 'quarter', label: 'A quarter' },
      { code: 'mouthfuls', label: 'A mouthful or two' },
      { code: 'declined', label: 'Nothing: said no' },
      { code: 'asleep', label: 'Nothing: asleep' },
      { code: 'away', label: 'Not here' },
      { code: 'fasting', label: 'Fasting, or may not eat' },
    ],
  },
  {
    type: 'choice',
    id: 'help',
    label: 'Help',
    enableWhen: mayHaveEaten,
    options: [
      { code: 'none', label: 'None' },
      { code: 'company', label: 'Company, a word' },
      { code: 'cut-up', label: 'Cut up, put in the hand' },
      { code: 'fed', label: 'Fed by somebody' },
    ],
  },
  {
    type: 'multiple-choice',
    id: 'extras',
    label: 'Fortified, supplement',
    options: [
      { code: 'fortified', label: 'Fortified' },
      { code: 'supplement', label: 'Supplement, all' },
      { code: 'supplement-part', label: 'Supplement, part' },
      { code: 'supplement-declined', label: 'Supplement, said no' },
      { code: 'none', label: 'Neither', exclusive: true },
    ],
  },
  { type: 'text', id: 'mealNote', label: 'Comment' },
];
