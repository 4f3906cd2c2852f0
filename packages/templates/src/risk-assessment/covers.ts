// SPDX-License-Identifier: Apache-2.0

/** Where each field of row 26 (risk assessment) is asked. */
export const covers: readonly { readonly row: number; readonly field: string; readonly items: readonly string[] }[] = [
  { row: 26, field: 'hazard', items: ['hazard', 'kind'] },
  { row: 26, field: 'who', items: ['whoCouldBeHurt'] },
  { row: 26, field: 'how likely', items: ['likelihoodBefore'] },
  { row: 26, field: 'how bad', items: ['severityBefore'] },
  { row: 26, field: 'controls', items: ['controlsNow', 'controlsPlanned', 'actions'] },
  { row: 26, field: 'left-over risk', items: ['likelihoodAfter', 'severityAfter', 'accepted'] },
  { row: 26, field: 'owner', items: ['owner'] },
  { row: 26, field: 'review', items: ['reviewOn'] },
];
