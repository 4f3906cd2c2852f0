// SPDX-License-Identifier: Apache-2.0

/** What row 27 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 27, field: 'score', items: ['painScore', 'painInWords'] },
  { row: 27, field: 'site on body map', items: ['site'] },
  { row: 27, field: 'kind', items: ['kind', 'isNew'] },
  { row: 27, field: 'when', items: ['painOn', 'painAt', 'bringsOn'] },
  { row: 27, field: 'what helps', items: ['whatHelps', 'helped'] },
  { row: 27, field: 'medicine and effect', items: ['medicineGiven', 'medicine', 'medicineAt', 'effect', 'effectAt'] },
  { row: 27, field: 'observed signs when speech is limited', items: ['howSeen', 'signs'] },
] as const;
