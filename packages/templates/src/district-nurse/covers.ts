// SPDX-License-Identifier: Apache-2.0

/** What row 43 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 43, field: 'visit', items: ['at', 'from', 'way'] },
  { row: 43, field: 'reason', items: ['reason'] },
  { row: 43, field: 'care given', items: ['careGiven', 'watchFor'] },
  { row: 43, field: 'next visit', items: ['comesAgain', 'nextVisit', 'nextVisitFor'] },
  { row: 43, field: 'supplies', items: ['supplies'] },
] as const;
