// SPDX-License-Identifier: Apache-2.0

/** What row 7 of the list of forms captures, and which items ask it. Its best-interests part is a form of its own. */
export const covers = [
  { row: 7, field: 'decision', items: ['decision', 'neededBy', 'relevantInfo'] },
  { row: 7, field: 'date', items: ['date'] },
  { row: 7, field: 'impairment question', items: ['impairment', 'impairmentEvidence', 'causal', 'causalEvidence'] },
  { row: 7, field: 'understand with evidence', items: ['understand', 'understandEvidence'] },
  { row: 7, field: 'retain with evidence', items: ['retain', 'retainEvidence'] },
  { row: 7, field: 'weigh with evidence', items: ['useWeigh', 'useWeighEvidence'] },
  { row: 7, field: 'communicate with evidence', items: ['communicate', 'communicateEvidence'] },
  { row: 7, field: 'help given', items: ['support', 'supportGiven'] },
  { row: 7, field: 'outcome', items: ['conclusion', 'summary', 'whatThePersonDecided', 'decisionMaker'] },
] as const;
