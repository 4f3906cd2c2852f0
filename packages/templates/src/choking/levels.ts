// SPDX-License-Identifier: Apache-2.0
// Levels and names: The International Dysphagia Diet Standardisation Initiative 2019, iddsi.org/framework, licensed under
// CC BY-SA 4.0; names and numbers are unchanged.
import type { Expression, NumberItem, Option, ScoreResultPart } from '@careplan-kit/forms/contract';

export const FOOD_LEVELS: readonly Option[] = [
  { code: '3', label: 'Level 3 Liquidised', system: 'https://iddsi.org/Framework' },
  { code: '4', label: 'Level 4 Pureed', system: 'https://iddsi.org/Framework' },
  { code: '5', label: 'Level 5 Minced & Moist', system: 'https://iddsi.org/Framework' },
  { code: '6', label: 'Level 6 Soft & Bite-Sized', system: 'https://iddsi.org/Framework' },
  { code: '7EC', label: 'Level 7 Easy to Chew', system: 'https://iddsi.org/Framework' },
  { code: '7', label: 'Level 7 Regular', system: 'https://iddsi.org/Framework' },
];

export const DRINK_LEVELS: readonly Option[] = [
  { code: '0', label: 'Level 0 Thin', system: 'https://iddsi.org/Framework' },
  { code: '1', label: 'Level 1 Slightly Thick', system: 'https://iddsi.org/Framework' },
  { code: '2', label: 'Level 2 Mildly Thick', system: 'https://iddsi.org/Framework' },
  { code: '3', label: 'Level 3 Moderately Thick', system: 'https://iddsi.org/Framework' },
  { code: '4', label: 'Level 4 Extremely Thick', system: 'https://iddsi.org/Framework' },
];

export const flowRemaining: NumberItem = {
  type: 'decimal',
  id: 'flowRemainingMl',
  label: 'Flow test of a thickened drink: how much of 10 ml is left after 10 seconds?',
  help: 'Only if you did it.',
  unit: 'ml',
  unitCode: 'mL',
  min: 0,
  max: 10,
  decimalPlaces: 1,
};

/** What the IDDSI flow test gives. Exactly 4 and exactly 8 ml stand on an edge that the framework gives to neither side. */
export const flowLevel: Expression = {
  op: 'band',
  value: { op: 'answer', item: 'flowRemainingMl' },
  bands: [
    { under: 1, gives: 0 },
    { min: 1, under: 4, gives: 1 },
    { over: 4, under: 8, gives: 2 },
    { over: 8, under: 10, gives: 3 },
    { min: 10, gives: 4 },
  ],
};

export const drinkLevelOfFlow: ScoreResultPart = {
  code: 'drinkLevel',
  label: 'Level the flow test gives (none at exactly 4 or 8 ml: test again)',
  value: flowLevel,
};
