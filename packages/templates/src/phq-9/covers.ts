// SPDX-License-Identifier: Apache-2.0

/** Row 29 names another scale; this one asks the same fields for those who can read it themselves. */
export const covers = [
  { row: 29, field: 'date', items: ['doneOn'] },
  {
    row: 29,
    field: 'items',
    items: [
      'interest',
      'lowMood',
      'sleep',
      'energy',
      'appetite',
      'selfWorth',
      'concentration',
      'psychomotor',
      'selfHarm',
    ],
  },
  { row: 29, field: 'total', items: ['total'] },
  { row: 29, field: 'mood action', items: ['mood', 'action', 'againOn'] },
] as const;
