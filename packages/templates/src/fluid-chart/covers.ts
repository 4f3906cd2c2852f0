// SPDX-License-Identifier: Apache-2.0

/** What row 33 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 33, field: 'time', items: ['intakeAt', 'outputAt', 'date'] },
  { row: 33, field: 'in: kind', items: ['intakeKind'] },
  { row: 33, field: 'in: ml', items: ['takenMl'] },
  { row: 33, field: 'out: urine, vomit, drain', items: ['outputKind'] },
  { row: 33, field: 'out: ml', items: ['outputMl'] },
  { row: 33, field: 'running total', items: ['drunkSoFar', 'passedSoFar'] },
  { row: 33, field: 'target', items: ['targetMl', 'restrictionMl', 'agreedBy'] },
] as const;
