// SPDX-License-Identifier: Apache-2.0

/** What row 19 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 19, field: 'date', items: ['eventOn'] },
  { row: 19, field: 'time', items: ['eventAt'] },
  { row: 19, field: 'what led to it', items: ['before', 'trigger'] },
  { row: 19, field: 'what happened', items: ['happened', 'howStrong'] },
  { row: 19, field: 'what followed', items: ['followed', 'restriction', 'restrictionHow'] },
  { row: 19, field: 'how long', items: ['minutes'] },
  { row: 19, field: 'what helped', items: ['helped', 'calms', 'need'] },
  { row: 19, field: 'who was there', items: ['whoWasThere', 'writtenBy', 'where'] },
  { row: 19, field: 'harm', items: ['harm', 'harmWhat'] },
] as const;
