// SPDX-License-Identifier: Apache-2.0

/** What row 49 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 49, field: 'document', items: ['document', 'documentRef'] },
  { row: 49, field: 'version', items: ['documentVersion', 'planDate'] },
  { row: 49, field: 'signer', items: ['whoSigns', 'signature'] },
  { row: 49, field: 'relation', items: ['relation', 'authority', 'papersSeen'] },
  { row: 49, field: 'drawn or typed', items: ['signature', 'whereSigned'] },
  { row: 49, field: 'time', items: ['signature', 'signedOnPaperAt'] },
  { row: 49, field: 'witness', items: ['witnessed', 'witnessName', 'witnessSignature'] },
] as const;
