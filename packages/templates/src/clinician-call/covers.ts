// SPDX-License-Identifier: Apache-2.0

/** What row 75 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 75, field: 'resident', items: ['resident'] },
  { row: 75, field: 'worry', items: ['worry'] },
  { row: 75, field: 'observations', items: ['observations'] },
  { row: 75, field: 'advice', items: ['advice'] },
  { row: 75, field: 'outcome: home', items: ['outcome', 'lookAgain'] },
  { row: 75, field: 'outcome: visit', items: ['outcome'] },
  { row: 75, field: 'outcome: community nurse', items: ['outcome'] },
  { row: 75, field: 'outcome: ambulance', items: ['outcome'] },
] as const;
