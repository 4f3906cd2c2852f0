// SPDX-License-Identifier: Apache-2.0

/** What row 15 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 15, field: 'date', items: ['date'] },
  { row: 15, field: 'kg', items: ['currentKg'] },
  { row: 15, field: 'scale used', items: ['scaleUsed', 'inTheFigure'] },
  { row: 15, field: 'change', items: ['referenceKg', 'changeNow'] },
  { row: 15, field: 'BMI', items: ['heightCm', 'bmiNow'] },
  { row: 15, field: 'action', items: ['action', 'nextOn'] },
] as const;
