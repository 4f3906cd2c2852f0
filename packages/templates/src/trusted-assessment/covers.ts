// SPDX-License-Identifier: Apache-2.0

/** Where row 90 (trusted assessment tool) is asked. */
export const covers: readonly { readonly row: number; readonly field: string; readonly items: readonly string[] }[] = [
  {
    row: 90,
    field: 'care needs of hospital patient before move',
    items: ['areasLooked', 'needs', 'need', 'needNow', 'canMeet', 'assessor', 'trust', 'comesAt'],
  },
];
