// SPDX-License-Identifier: Apache-2.0

/** What row 41 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 41, field: 'visit or call', items: ['at', 'way', 'from'] },
  { row: 41, field: 'reason', items: ['reason'] },
  { row: 41, field: 'finding', items: ['finding'] },
  { row: 41, field: 'plan', items: ['plan', 'actions'] },
  { row: 41, field: 'changes to medicine', items: ['medicineChanges', 'medicineChange'] },
] as const;
