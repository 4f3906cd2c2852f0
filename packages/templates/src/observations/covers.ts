// SPDX-License-Identifier: Apache-2.0

/** What rows 31 and 70 of the list of forms capture, and the score that row 37 names, and which items ask it. */
export const covers = [
  { row: 31, field: 'respirations', items: ['respirationRate'] },
  {
    row: 31,
    field: 'oxygen saturation and scale',
    items: ['spo2', 'spo2Scale', 'oxygenDecision', 'newDecidedBy', 'newDecidedOn'],
  },
  { row: 31, field: 'air or oxygen', items: ['airOrOxygen', 'oxygenDevice'] },
  { row: 31, field: 'blood pressure', items: ['systolicBp', 'diastolicBp'] },
  { row: 31, field: 'pulse', items: ['pulse'] },
  { row: 31, field: 'alertness', items: ['consciousness'] },
  { row: 31, field: 'temperature', items: ['temperature'] },
  { row: 31, field: 'time', items: ['takenOn', 'takenAt'] },
  { row: 31, field: 'who', items: ['takenBy'] },
  {
    row: 70,
    field: 'observations',
    items: ['respirationRate', 'spo2', 'systolicBp', 'pulse', 'consciousness', 'temperature'],
  },
  { row: 70, field: 'total', items: ['total'] },
  { row: 37, field: 'score', items: ['total'] },
] as const;
