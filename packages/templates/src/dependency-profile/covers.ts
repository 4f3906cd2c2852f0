// SPDX-License-Identifier: Apache-2.0

/** What row 36 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 36, field: 'areas: mobility', items: ['mobility'] },
  { row: 36, field: 'areas: care', items: ['personal', 'skin'] },
  { row: 36, field: 'areas: food', items: ['eating'] },
  { row: 36, field: 'areas: continence', items: ['continence'] },
  { row: 36, field: 'areas: cognition', items: ['cognition'] },
  { row: 36, field: 'areas: behaviour', items: ['behaviour'] },
  { row: 36, field: 'areas: clinical', items: ['clinical'] },
  { row: 36, field: 'level', items: ['total', 'night', 'interval'] },
  { row: 36, field: 'hours', items: ['hoursByDay', 'hoursAtNight', 'enough'] },
] as const;
