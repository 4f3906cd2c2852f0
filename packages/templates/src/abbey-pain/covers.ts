// SPDX-License-Identifier: Apache-2.0

/** What this form asks of row 27 of the list of forms; the rest of the row is the pain chart's. */
export const covers = [
  { row: 27, field: 'score', items: ['vocalisation', 'facialExpression', 'bodyLanguage', 'behaviour'] },
  { row: 27, field: 'kind', items: ['painType'] },
  { row: 27, field: 'when', items: ['lookedOn', 'lookedAt', 'observedDuring'] },
  { row: 27, field: 'medicine and effect', items: ['done', 'totalBefore', 'againAt'] },
  {
    row: 27,
    field: 'observed signs when speech is limited',
    items: ['vocalisation', 'facialExpression', 'bodyLanguage', 'behaviour', 'physiological', 'physical'],
  },
] as const;
