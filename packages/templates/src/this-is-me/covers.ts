// SPDX-License-Identifier: Apache-2.0

/** What rows 1 and 55 of the list of forms capture, and which items ask it. */
export const covers = [
  { row: 1, field: 'preferred name', items: ['preferredName'] },
  { row: 1, field: 'background', items: ['background'] },
  { row: 1, field: 'what matters', items: ['mattersMost', 'people'] },
  { row: 1, field: 'routines', items: ['routines', 'goodAndBadDays'] },
  { row: 1, field: 'likes and dislikes', items: ['preferences', 'doAndDoNot'] },
  { row: 1, field: 'communication', items: ['communication'] },
  { row: 1, field: 'worries and comforts', items: ['worries', 'worrySigns', 'comforts'] },
  { row: 1, field: 'eating', items: ['eating', 'swallowing'] },
  { row: 1, field: 'sleep', items: ['sleep'] },
  { row: 1, field: 'personal care', items: ['personalCare', 'howToHelp', 'strengths'] },
  { row: 1, field: 'mobility', items: ['mobility'] },
  { row: 1, field: 'senses', items: ['aids', 'communication'] },
  { row: 55, field: 'matters most', items: ['mattersMost'] },
  { row: 55, field: 'communication', items: ['communication'] },
  { row: 55, field: 'comfort', items: ['comforts', 'worries'] },
] as const;
