// SPDX-License-Identifier: Apache-2.0

/** Where each field of row 78 (Care Act needs assessment) is asked. */
export const covers: readonly { readonly row: number; readonly field: string; readonly items: readonly string[] }[] = [
  { row: 78, field: 'wellbeing', items: ['wellbeingWords', 'wellbeingAreas', 'personsWords'] },
  { row: 78, field: 'health', items: ['conditions', 'healthWords'] },
  { row: 78, field: 'self-care', items: ['canDo', 'needsHelpWith'] },
  { row: 78, field: 'social', items: ['socialWords', 'household', 'unpaidCarers'] },
  { row: 78, field: 'eligible needs', items: ['need', 'councilSays', 'eligibilityWords'] },
  { row: 78, field: 'non-eligible needs', items: ['need', 'councilSays', 'councilAdvises', 'eligibilityWords'] },
  { row: 78, field: 'outcomes', items: ['outcome'] },
];
