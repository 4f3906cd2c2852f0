// SPDX-License-Identifier: Apache-2.0

/** Where each field of row 20 (manual handling) is asked. */
export const covers: readonly { readonly row: number; readonly field: string; readonly items: readonly string[] }[] = [
  { row: 20, field: 'task', items: ['task', 'taskHow'] },
  { row: 20, field: 'number of staff', items: ['staff'] },
  { row: 20, field: 'hoist and sling type and size', items: ['equipmentKind', 'slingType', 'slingSize', 'safeLoad'] },
  { row: 20, field: 'equipment check', items: ['examinedOn', 'lookedOver'] },
  { row: 20, field: 'abilities', items: ['abilities', 'standing', 'follows'] },
  { row: 20, field: 'pain', items: ['pain', 'painWhere'] },
  { row: 20, field: 'environment', items: ['placeProblems', 'placeWhat'] },
  { row: 20, field: 'plan', items: ['taskHow', 'actions', 'reviewOn'] },
];
