// SPDX-License-Identifier: Apache-2.0

/** What row 9 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 9, field: 'type (health and welfare / property)', items: ['kind'] },
  { row: 9, field: 'attorney names', items: ['attorneys', 'replacements'] },
  { row: 9, field: 'jointly or severally', items: ['howTheyDecide', 'whichTogether'] },
  { row: 9, field: 'restrictions', items: ['restrictions', 'lifeSustaining'] },
  { row: 9, field: 'registered number', items: ['registered', 'registeredNumber'] },
  { row: 9, field: 'copy seen by and date', items: ['seen', 'seenBy', 'seenOn'] },
] as const;
