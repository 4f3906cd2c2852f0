// SPDX-License-Identifier: Apache-2.0

/** What row 62 of the list of forms captures, and which items ask it. */
export const covers = [
  {
    row: 62,
    field: 'item',
    items: ['clothes', 'toiletries', 'glasses', 'hearingAidLeft', 'denturesUpper', 'walkingAid', 'valuable', 'thing'],
  },
  { row: 62, field: 'sent', items: ['clothes', 'toiletries', 'glasses', 'anyValuables', 'handedTo'] },
  { row: 62, field: 'description', items: ['clothesLook', 'glassesLook', 'valuable', 'thingLook', 'glassesPhoto'] },
  { row: 62, field: 'back', items: ['clothesBack', 'glassesBack', 'valuableBack', 'thingBack', 'lostWhat'] },
] as const;
