// SPDX-License-Identifier: Apache-2.0

/** What row 40 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 40, field: 'date', items: ['at'] },
  { row: 40, field: 'who and role', items: ['from', 'fromRole'] },
  { row: 40, field: 'matter', items: ['matter'] },
  { row: 40, field: 'advice', items: ['advice'] },
  { row: 40, field: 'action', items: ['action', 'actionWhen'] },
  { row: 40, field: 'owner', items: ['actionBy'] },
] as const;
