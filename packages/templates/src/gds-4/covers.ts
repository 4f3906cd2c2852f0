// SPDX-License-Identifier: Apache-2.0

/** What row 29 of the list of forms captures, as far as four questions go. */
export const covers = [
  { row: 29, field: 'date', items: ['doneOn'] },
  { row: 29, field: 'items', items: ['satisfied', 'empty', 'afraid', 'happy'] },
  { row: 29, field: 'total', items: ['total'] },
  { row: 29, field: 'mood action', items: ['mood', 'action', 'againOn'] },
] as const;
