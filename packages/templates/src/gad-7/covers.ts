// SPDX-License-Identifier: Apache-2.0

/** The list has no row for worry: what the questionnaire itself says is asked. */
export const covers = [
  { row: 'anxiety', field: 'date', items: ['doneOn'] },
  {
    row: 'anxiety',
    field: 'items',
    items: ['nervous', 'controlWorry', 'worryTooMuch', 'relaxing', 'restless', 'irritable', 'afraid'],
  },
  { row: 'anxiety', field: 'total', items: ['total'] },
  { row: 'anxiety', field: 'what follows', items: ['mood', 'action', 'againOn'] },
] as const;
