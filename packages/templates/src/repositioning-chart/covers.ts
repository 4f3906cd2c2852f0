// SPDX-License-Identifier: Apache-2.0

/** What row 34 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 34, field: 'time', items: ['turnedAt', 'date'] },
  { row: 34, field: 'position', items: ['position', 'refused'] },
  { row: 34, field: 'skin seen', items: ['skinLooks', 'skin'] },
  { row: 34, field: 'surface', items: ['surface', 'surfaceChecked'] },
  { row: 34, field: 'staff', items: ['helpedBy'] },
  { row: 34, field: 'next due', items: ['nextDue', 'everyHoursNow', 'minutesSinceLast'] },
] as const;
