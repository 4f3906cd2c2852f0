// SPDX-License-Identifier: Apache-2.0

/** What row 39 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 39, field: 'date', items: ['at'] },
  { row: 39, field: 'from', items: ['from'] },
  { row: 39, field: 'to', items: ['to', 'toName'] },
  { row: 39, field: 'message', items: ['message'] },
  { row: 39, field: 'reply', items: ['replyWanted', 'replyBy', 'reply'] },
] as const;
