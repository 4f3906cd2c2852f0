// SPDX-License-Identifier: Apache-2.0

/** The list has no row for delirium: what the test itself says is asked. */
export const covers = [
  { row: 'delirium', field: 'date and time', items: ['doneOn', 'doneAt'] },
  { row: 'delirium', field: 'four items', items: ['alertness', 'amt4', 'attention', 'acuteChange'] },
  { row: 'delirium', field: 'what is usual', items: ['usually', 'informant'] },
  { row: 'delirium', field: 'total', items: ['total'] },
  { row: 'delirium', field: 'what follows', items: ['done'] },
] as const;
