// SPDX-License-Identifier: Apache-2.0

/** What row 57 of the list of forms captures, and which items ask or show it. */
export const covers = [
  { row: 57, field: 'baseline across mobility', items: ['walking', 'gettingUp', 'stairs', 'aids', 'falls'] },
  { row: 57, field: 'cognition', items: ['memory', 'memoryHow', 'confusedBefore'] },
  { row: 57, field: 'continence', items: ['bladder', 'bowels', 'toiletHow'] },
  { row: 57, field: 'skin', items: ['skin', 'sores', 'lying'] },
  { row: 57, field: 'nutrition', items: ['eats', 'swallowing', 'foodLevel', 'drinkLevel', 'weight', 'weightChange'] },
  { row: 57, field: 'so on: mood and behaviour', items: ['mood'] },
  { row: 57, field: 'so on: communication', items: ['speech', 'sight', 'hearing', 'howICommunicate'] },
  { row: 57, field: 'so on: sleep', items: ['awake'] },
  { row: 57, field: 'so on: pain', items: ['pain', 'painHelps'] },
  { row: 57, field: 'so on: personal care', items: ['washing'] },
  { row: 57, field: 'so on: usual readings', items: ['readings', 'oxygen', 'oxygenTarget', 'readingsOn'] },
  { row: 57, field: 'so on: illnesses and allergies', items: ['problems', 'otherIllnesses', 'anyAllergies'] },
  { row: 57, field: 'so on: medicines', items: ['medicinesHow'] },
  { row: 57, field: 'so on: decisions', items: ['resuscitation', 'advanceDecision', 'deprivation', 'attorneys'] },
  { row: 57, field: 'so on: people', items: ['visitors', 'interests'] },
  { row: 57, field: 'so on: frailty', items: ['frailty'] },
  { row: 57, field: 'so on: who, and since when', items: ['writtenBy', 'trueOn', 'since', 'summary', 'newIf'] },
] as const;
