// SPDX-License-Identifier: Apache-2.0

/** What row 14 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 14, field: 'meal', items: ['meal', 'eatenAt', 'date'] },
  { row: 14, field: 'offered', items: ['offered'] },
  { row: 14, field: 'amount eaten', items: ['eaten'] },
  { row: 14, field: 'texture', items: ['texture', 'servedAsPlanned'] },
  { row: 14, field: 'help', items: ['help'] },
  { row: 14, field: 'fortified', items: ['extras'] },
  { row: 14, field: 'supplement', items: ['extras'] },
  { row: 14, field: 'comment', items: ['mealNote', 'comment'] },
] as const;
