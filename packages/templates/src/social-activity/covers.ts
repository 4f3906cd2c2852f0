// SPDX-License-Identifier: Apache-2.0

/** What row 4 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 4, field: 'date', items: ['date', 'time'] },
  { row: 4, field: 'activity', items: ['activity'] },
  { row: 4, field: 'one-to-one or group', items: ['oneOrGroup'] },
  { row: 4, field: 'length', items: ['minutes'] },
  { row: 4, field: 'took part / watched / declined', items: ['tookPart', 'whyDeclined', 'whyNotAsked'] },
  { row: 4, field: 'mood', items: ['mood'] },
  { row: 4, field: 'comment', items: ['comment', 'again'] },
] as const;
