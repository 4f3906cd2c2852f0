// SPDX-License-Identifier: Apache-2.0

/** What rows 10 and 60 of the list of forms capture of such decisions, and which items ask it. */
export const covers = [
  { row: 10, field: 'DNACPR exists and where', items: ['anyDecision', 'locationOfDocument'] },
  { row: 10, field: 'ReSPECT exists and where', items: ['anyRespect', 'respectWhere'] },
  { row: 60, field: 'CPR decision', items: ['cprDecision'] },
  { row: 60, field: 'date', items: ['decidedOn', 'respectDate'] },
  { row: 60, field: 'review', items: ['dateForReview', 'respectReview'] },
  { row: 60, field: 'who was part', items: ['decidedBy', 'personInvolved', 'othersInvolved', 'respectInvolved'] },
  { row: 60, field: 'where kept', items: ['locationOfDocument', 'respectWhere'] },
  { row: 60, field: 'advance plan', items: ['anyRespect', 'respectName'] },
] as const;
