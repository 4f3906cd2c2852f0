// SPDX-License-Identifier: Apache-2.0

/** What row 46 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 46, field: 'task', items: ['tasks', 'before', 'changes'] },
  { row: 46, field: 'old', items: ['before', 'isThere'] },
  { row: 46, field: 'new', items: ['task', 'by', 'status'] },
  { row: 46, field: 'why', items: ['why', 'personSays'] },
  { row: 46, field: 'from when', items: ['fromWhen'] },
  { row: 46, field: 'told to', items: ['toldTo'] },
] as const;
