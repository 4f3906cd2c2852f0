// SPDX-License-Identifier: Apache-2.0

/** What row 3 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 3, field: 'interests', items: ['preferences', 'interest', 'dislikes', 'alsoWorthKnowing'] },
  { row: 3, field: 'abilities', items: ['strengths', 'ability'] },
  { row: 3, field: 'weekly planner', items: ['week', 'day', 'partOfDay', 'activity', 'withWhom'] },
  { row: 3, field: 'support', items: ['support', 'activitySupport'] },
  { row: 3, field: 'aims', items: ['aims', 'aim', 'aimStatus'] },
  { row: 3, field: 'cultural or faith activities', items: ['faithAndCulture'] },
] as const;
