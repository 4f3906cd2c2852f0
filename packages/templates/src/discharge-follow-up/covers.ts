// SPDX-License-Identifier: Apache-2.0

/** Where each field of row 84 is asked. The pack itself is the hospital passport and what goes with it. */
export const covers: readonly { readonly row: number; readonly field: string; readonly items: readonly string[] }[] = [
  { row: 84, field: 'needs', items: ['needsThere', 'extraCareWhat'] },
  { row: 84, field: 'communication', items: ['howTheyCommunicate', 'easyRead', 'easyReadWhat', 'wentThrough'] },
  { row: 84, field: 'extra care after discharge', items: ['extraCare', 'extraCareWhat', 'things'] },
  { row: 84, field: 'who was told', items: ['told', 'hasRead', 'readAt', 'informed'] },
];
