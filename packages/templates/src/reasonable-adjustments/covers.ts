// SPDX-License-Identifier: Apache-2.0

/** Where each field of row 66 (national reasonable adjustments flag) is asked. */
export const covers: readonly { readonly row: number; readonly field: string; readonly items: readonly string[] }[] = [
  { row: 66, field: 'impairments', items: ['impairmentsSaid', 'impairments', 'impairment', 'thresholdMet'] },
  { row: 66, field: 'adjustments', items: ['adjustments', 'doWhat', 'category', 'since', 'holds', 'endedWhy'] },
  { row: 66, field: 'consent', items: ['sharing', 'decidedAs', 'decidedBy', 'consent', 'objections'] },
];
