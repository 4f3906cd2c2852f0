// SPDX-License-Identifier: Apache-2.0

/** What row 54 of the list of forms captures, and which items ask or show it. */
export const covers = [
  { row: 54, field: 'name', items: ['callMe'] },
  { row: 54, field: 'must-know', items: ['allergyList', 'allergicTo', 'swallowing', 'dangers', 'resuscitation'] },
  { row: 54, field: 'important to me', items: ['importantToMe', 'importantInHospital'] },
  { row: 54, field: 'likes and dislikes', items: ['preferences', 'doAndDoNot'] },
  { row: 54, field: 'communication', items: ['communication', 'yesAndNo', 'interpreter', 'firstLanguage'] },
  { row: 54, field: 'eating', items: ['eatingHelp', 'swallowing', 'foodLevel', 'drinkLevel'] },
  { row: 54, field: 'pain', items: ['painSigns', 'painHelp'] },
  { row: 54, field: 'medicines', items: ['medicines', 'timeCritical', 'medicineHow'] },
  { row: 54, field: 'sight and hearing', items: ['sight', 'hearing', 'aids'] },
  { row: 54, field: 'my life', items: ['myLife'] },
  { row: 54, field: 'who completed', items: ['completedBy', 'tookPart', 'completedOn'] },
] as const;
