// SPDX-License-Identifier: Apache-2.0

/** It is in no row: the four parts of the call, what came of it, and whom it was told to. */
export const covers = [
  { row: 73, field: 'named contact', items: ['to', 'planContact'] },
  { row: 73, field: 'thresholds', items: ['planThreshold'] },
  {
    row: 73,
    field: 'step',
    items: ['planSteps', 'situation', 'background', 'assessment', 'recommendation', 'readings', 'signs'],
  },
  { row: 73, field: 'reply', items: ['outcome', 'advice', 'whoWasTold', 'planReply'] },
] as const;
