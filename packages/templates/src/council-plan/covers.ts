// SPDX-License-Identifier: Apache-2.0

/** Where each field of row 80 (local authority care and support plan) is asked. */
export const covers: readonly { readonly row: number; readonly field: string; readonly items: readonly string[] }[] = [
  { row: 80, field: 'needs', items: ['needs', 'need', 'needMetBy'] },
  { row: 80, field: 'outcomes', items: ['outcomes', 'outcome'] },
  { row: 80, field: 'budget', items: ['personalBudget', 'budgetFor', 'budgetHeldBy', 'personPays'] },
  { row: 80, field: 'hours', items: ['hoursPerWeek', 'schedule'] },
  { row: 80, field: 'provider', items: ['provider', 'service'] },
  { row: 80, field: 'review', items: ['reviewOn', 'reviewBy'] },
];
