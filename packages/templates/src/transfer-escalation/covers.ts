// SPDX-License-Identifier: Apache-2.0

/** What row 58 of the list of forms captures, and which items ask or show it. */
export const covers = [
  { row: 58, field: 'concerns', items: ['concerns', 'lastWell', 'baselines', 'usually'] },
  { row: 58, field: 'action', items: ['done', 'calls', 'calledAt'] },
  { row: 58, field: 'response', items: ['response', 'calledSaid'] },
  { row: 58, field: 'examination', items: ['awake', 'looks', 'injuries', 'readingsTaken', 'lastFood', 'lastToilet'] },
  { row: 58, field: 'shared information', items: ['personKnows', 'sharing', 'told', 'goesToo', 'handedTo', 'ringUs'] },
  { row: 58, field: 'reason for going', items: ['reason'] },
  { row: 58, field: 'allergies', items: ['anyAllergies', 'allergies', 'allergyNotListed', 'allergyMissing'] },
  { row: 58, field: 'next of kin', items: ['contacts', 'told'] },
  { row: 60, field: 'CPR decision', items: ['resuscitation'] },
  { row: 60, field: 'where kept', items: ['resuscitationWhere', 'advanceDecisionWhere'] },
] as const;
