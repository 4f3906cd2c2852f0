// SPDX-License-Identifier: Apache-2.0

/** Where each field of row 18 (oral assessment) is asked. */
export const covers: readonly { readonly row: number; readonly field: string; readonly items: readonly string[] }[] = [
  { row: 18, field: 'lips', items: ['lips'] },
  { row: 18, field: 'tongue', items: ['tongue'] },
  { row: 18, field: 'gums', items: ['gums'] },
  { row: 18, field: 'teeth', items: ['teeth'] },
  { row: 18, field: 'dentures', items: ['dentures'] },
  { row: 18, field: 'saliva', items: ['saliva'] },
  { row: 18, field: 'pain', items: ['pain', 'painWhere'] },
  { row: 18, field: 'swallow', items: ['swallow'] },
  { row: 18, field: 'last dentist', items: ['lastDentist'] },
  { row: 18, field: 'mouth care plan', items: ['mouthCarePlan', 'doesThemselves'] },
];
