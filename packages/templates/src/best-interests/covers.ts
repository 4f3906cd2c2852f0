// SPDX-License-Identifier: Apache-2.0

/** The best-interests part of row 7 of the list of forms, and which items ask it. */
export const covers = [
  {
    row: 7,
    field: 'best-interests record: people asked',
    items: ['consulted', 'consultedName', 'consultedView', 'imca'],
  },
  { row: 7, field: 'best-interests record: options', items: ['options', 'option', 'benefits', 'burdens'] },
  { row: 7, field: 'best-interests record: decision', items: ['decision', 'reasons', 'decisionMaker', 'decidedOn'] },
  { row: 7, field: 'best-interests record: reviewer', items: ['reviewDate', 'reviewer'] },
] as const;
