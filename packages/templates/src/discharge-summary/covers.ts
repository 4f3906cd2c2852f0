// SPDX-License-Identifier: Apache-2.0

/** Where each field of row 64 (summary of discharge information) is asked. */
export const covers: readonly { readonly row: number; readonly field: string; readonly items: readonly string[] }[] = [
  { row: 64, field: 'diagnosis', items: ['diagnosesSaid', 'diagnosis', 'diagnosisIs'] },
  {
    row: 64,
    field: 'changes',
    items: ['changesIn', 'changesWhat', 'medicineChanges', 'medicineReason', 'allergySaid'],
  },
  { row: 64, field: 'follow-up', items: ['followUpSaid', 'things', 'questions'] },
];
