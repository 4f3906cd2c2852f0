// SPDX-License-Identifier: Apache-2.0

/** What row 38 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 38, field: 'date', items: ['at'] },
  { row: 38, field: 'how things are', items: ['howThingsAre'] },
  { row: 38, field: 'wishes', items: ['wishes'] },
  { row: 38, field: 'changes', items: ['anyChange', 'changes'] },
  { row: 38, field: 'actions', items: ['actions', 'action', 'actionBy', 'actionWhen'] },
] as const;
