// SPDX-License-Identifier: Apache-2.0

/** What rows 22, 24 and 29 name of tools that need a licence: only what they came to is kept. */
export const covers = [
  { row: 22, field: 'step scores', items: ['document', 'whereKept'] },
  { row: 22, field: 'total', items: ['toolName', 'total', 'outcome'] },
  { row: 24, field: 'decision', items: ['outcome', 'plan'] },
  { row: 29, field: 'date', items: ['doneOn', 'doneBy'] },
  { row: 29, field: 'total', items: ['total'] },
  { row: 'licensed-tools', field: 'document', items: ['document', 'whereKept'] },
] as const;
