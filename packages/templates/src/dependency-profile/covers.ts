// SPDX-License-Identifier: Apache-2.0

/** What row 36 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 36, field: 'areas: mobility', items: ['movingLevel', 'movingHours'] },
  { row: 36, field: 'areas: care', items: ['washingDressingLevel', 'washingDressingHours'] },
  { row: 36, field: 'areas: food', items: ['eatingLevel', 'eatingHours'] },
  { row: 36, field: 'areas: continence', items: ['toiletLevel', 'toiletHours'] },
  { row: 36, field: 'areas: cognition', items: ['thinkingLevel', 'thinkingHours'] },
  { row: 36, field: 'areas: behaviour', items: ['feelingsLevel', 'feelingsHours'] },
  { row: 36, field: 'areas: clinical', items: ['healthLevel', 'healthHours'] },
  { row: 36, field: 'level', items: ['levelTotal'] },
  { row: 36, field: 'hours', items: ['movingHours', 'healthHours', 'enough'] },
] as const;
