// SPDX-License-Identifier: Apache-2.0

/** What row 35 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 35, field: 'type', items: ['type', 'material'] },
  { row: 35, field: 'size', items: ['size'] },
  { row: 35, field: 'balloon', items: ['balloon'] },
  { row: 35, field: 'lot', items: ['lot'] },
  { row: 35, field: 'reason', items: ['reason', 'whyCatheter'] },
  { row: 35, field: 'date in', items: ['dateIn', 'outcome'] },
  { row: 35, field: 'next due', items: ['nextDue'] },
  { row: 35, field: 'by whom', items: ['byWhom'] },
  { row: 35, field: 'problems', items: ['problemsThen', 'looks', 'draining'] },
] as const;
