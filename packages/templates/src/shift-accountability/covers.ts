// SPDX-License-Identifier: Apache-2.0

/** What row 44 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 44, field: 'shift', items: ['shift', 'at'] },
  { row: 44, field: 'tasks', items: ['tasks', 'task'] },
  { row: 44, field: 'done by', items: ['done', 'doneBy', 'from'] },
  { row: 44, field: 'time', items: ['doneAt'] },
  { row: 44, field: 'not done why', items: ['notDoneWhy', 'handedOn'] },
  { row: 44, field: 'checked by', items: ['checkedBy'] },
] as const;
