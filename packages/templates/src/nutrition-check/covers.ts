// SPDX-License-Identifier: Apache-2.0

/** Where row 22 is asked, as far as it is not the gated tool itself. Its step scores and total are a result handed in. */
export const covers: readonly { readonly row: number; readonly field: string; readonly items: readonly string[] }[] = [
  { row: 22, field: 'height', items: ['height'] },
  { row: 22, field: 'weight', items: ['weight', 'weighedOn'] },
  { row: 22, field: 'past weight', items: ['pastWeight', 'pastWeighedOn', 'weightChange', 'weightChangeHow'] },
  { row: 22, field: 'acute illness and no intake', items: ['acutelyIll', 'noFood'] },
  { row: 22, field: 'plan', items: ['actions', 'reviewOn'] },
];
