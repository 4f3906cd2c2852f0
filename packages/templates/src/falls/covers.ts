// SPDX-License-Identifier: Apache-2.0

/** Where each field of row 21 (falls risk assessment) is asked. */
export const covers: readonly { readonly row: number; readonly field: string; readonly items: readonly string[] }[] = [
  { row: 21, field: 'falls in 12 months', items: ['fallsInTwelveMonths', 'falls'] },
  { row: 21, field: 'gait', items: ['gait'] },
  { row: 21, field: 'aids', items: ['aids'] },
  { row: 21, field: 'medicines', items: ['medicines'] },
  { row: 21, field: 'sight', items: ['sight'] },
  { row: 21, field: 'feet', items: ['feet'] },
  { row: 21, field: 'continence', items: ['continence'] },
  { row: 21, field: 'cognition', items: ['cognition'] },
  { row: 21, field: 'blood pressure', items: ['bloodPressure'] },
  { row: 21, field: 'home hazards', items: ['surroundings'] },
  { row: 21, field: 'fear', items: ['fear'] },
  { row: 21, field: 'plan', items: ['risks', 'needs', 'actions', 'reviewOn'] },
  { row: 21, field: 'post-fall check', items: ['postFallCheck', 'urgent'] },
];
