// SPDX-License-Identifier: Apache-2.0

/** What rows 10 and 60 of the list of forms capture of an advance decision, and which items ask it. */
export const covers = [
  { row: 10, field: 'ADRT exists and where', items: ['anyAdvanceDecision', 'locationOfDocument'] },
  { row: 60, field: 'advance plan: where kept', items: ['locationOfDocument', 'whoHasCopies'] },
  { row: 60, field: 'advance plan: review', items: ['reviewDate', 'inForce'] },
] as const;
