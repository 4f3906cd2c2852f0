// SPDX-License-Identifier: Apache-2.0

/** What row 61 of the list of forms captures, and which items ask it. */
export const covers = [
  {
    row: 61,
    field: 'each paper and item',
    items: ['resuscitation', 'advanceDecision', 'futureWishes', 'goingNow', 'chart', 'medicinesList', 'passport'],
  },
  { row: 61, field: 'each paper and item', items: ['baseline', 'plan', 'bodyChart', 'belongingsList'] },
  { row: 61, field: 'each paper and item', items: ['medicines', 'aids', 'clothes', 'toiletries', 'more'] },
  { row: 61, field: 'packed', items: ['packedBy', 'packedAt', 'bagNumber'] },
  { row: 61, field: 'received', items: ['receivedBy', 'receivedName', 'receivedAt', 'receivedSigned'] },
  { row: 61, field: 'returned', items: ['resuscitationBack', 'passportBack', 'checkedBy', 'missing', 'recordChanged'] },
  { row: 60, field: 'where kept', items: ['resuscitation'] },
] as const;
