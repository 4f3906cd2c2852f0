// SPDX-License-Identifier: Apache-2.0

/** What row 77 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 77, field: 'woke at', items: ['wokeAt'] },
  { row: 77, field: 'personal care', items: ['personalCare'] },
  { row: 77, field: 'food and drink', items: ['ate', 'drank'] },
  { row: 77, field: 'medicines', items: ['medicines'] },
  { row: 77, field: 'activities', items: ['activities'] },
  { row: 77, field: 'who helped', items: ['from'] },
  { row: 77, field: 'mood', items: ['mood'] },
  { row: 77, field: 'sleep', items: ['sleep'] },
  { row: 77, field: 'changes', items: ['different', 'changes', 'changesToldTo'] },
] as const;
