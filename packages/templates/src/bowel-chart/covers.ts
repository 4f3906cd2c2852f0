// SPDX-License-Identifier: Apache-2.0

/** What row 13 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 13, field: 'date', items: ['date'] },
  { row: 13, field: 'time', items: ['openedAt'] },
  { row: 13, field: 'type 1-7', items: ['type'] },
  { row: 13, field: 'amount', items: ['amount'] },
  { row: 13, field: 'blood or mucus', items: ['blood', 'stoolNote'] },
  { row: 13, field: 'laxative given', items: ['laxative', 'laxativeWhat'] },
  { row: 13, field: 'days since last', items: ['daysNow', 'lastOpened', 'daysSinceLast'] },
] as const;
