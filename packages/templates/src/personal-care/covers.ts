// SPDX-License-Identifier: Apache-2.0

/** What row 12 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 12, field: 'wash', items: ['area', 'doneToday'] },
  { row: 12, field: 'bath', items: ['area', 'doneToday'] },
  { row: 12, field: 'shower', items: ['area', 'doneToday'] },
  { row: 12, field: 'shave', items: ['area', 'doneToday'] },
  { row: 12, field: 'hair', items: ['area', 'doneToday'] },
  { row: 12, field: 'nails', items: ['area', 'doneToday'] },
  { row: 12, field: 'oral', items: ['area', 'doneToday'] },
  { row: 12, field: 'dressing', items: ['area', 'doneToday'] },
  { row: 12, field: 'help level', items: ['helpLevel', 'helpToday'] },
  { row: 12, field: 'choice of carer', items: ['choiceOfCarer'] },
  { row: 12, field: 'equipment', items: ['equipment', 'aid', 'aidNote'] },
  { row: 12, field: 'daily tick', items: ['rows', 'at', 'outcome', 'doneToday', 'whyNot', 'skin'] },
] as const;
