// SPDX-License-Identifier: Apache-2.0

/** What row 29 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 29, field: 'date', items: ['doneOn'] },
  {
    row: 29,
    field: 'items',
    items: ['q01', 'q02', 'q03', 'q04', 'q05', 'q06', 'q07', 'q08', 'q09', 'q10', 'q11', 'q12', 'q13', 'q14', 'q15'],
  },
  { row: 29, field: 'total', items: ['total'] },
  { row: 29, field: 'mood action', items: ['mood', 'action', 'againOn'] },
] as const;
