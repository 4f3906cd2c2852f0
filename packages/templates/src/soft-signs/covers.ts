// SPDX-License-Identifier: Apache-2.0

/** What rows 37 and 71 of the list of forms capture. Row 37 names a score: it is that of the observations, and none is here. */
export const covers = [
  { row: 37, field: 'usual state', items: ['usually'] },
  {
    row: 37,
    field: 'soft signs',
    items: ['breathing', 'awake', 'eating', 'drinking', 'toilet', 'moving', 'skin', 'pain', 'themselves'],
  },
  { row: 37, field: 'what was done', items: ['done', 'observationsTaken'] },
  { row: 37, field: 'who was told', items: ['told'] },
  { row: 71, field: 'soft signs', items: ['breathing', 'themselves', 'worried'] },
  { row: 71, field: 'action', items: ['done', 'told', 'lookAgain'] },
] as const;
