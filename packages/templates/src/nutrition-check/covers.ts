// SPDX-License-Identifier: Apache-2.0

/** Where each field of row 22, as far as it is not the gated tool itself: no score is asked or worked out is asked. */
export const covers: readonly { readonly row: number; readonly field: string; readonly items: readonly string[] }[] = [
  { row: 22, field: 'weight', items: ['weight', 'weighedOn'] },
  { row: 22, field: 'past weight', items: ['weightChange', 'weightChangeHow'] },
  { row: 22, field: 'acute illness and no intake', items: ['noFood'] },
  { row: 22, field: 'plan', items: ['actions', 'reviewOn'] },
];
