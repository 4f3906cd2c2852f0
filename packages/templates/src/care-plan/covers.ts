// SPDX-License-Identifier: Apache-2.0

/** What rows 2 and 45 of the list of forms capture, and which items ask it. */
export const covers = [
  { row: 2, field: 'need', items: ['needs', 'need'] },
  { row: 2, field: 'what the person wants (goal)', items: ['goals', 'goal', 'importance', 'goalStatus'] },
  { row: 2, field: 'what they can do', items: ['canDo', 'strengths', 'strength'] },
  { row: 2, field: 'support to give', items: ['actions', 'action', 'how'] },
  { row: 2, field: 'by whom', items: ['actionBy'] },
  { row: 2, field: 'how often', items: ['howOften'] },
  { row: 2, field: 'risk link', items: ['risks'] },
  { row: 2, field: 'agreed with', items: ['agreed', 'agreedName', 'agreedAs'] },
  { row: 2, field: 'start', items: ['actionFrom', 'talkedOn'] },
  { row: 2, field: 'review', items: ['nextReview', 'reviewBy', 'actionReview'] },
  { row: 2, field: 'evaluation', items: ['evaluations', 'evaluation', 'lastMonth'] },
  { row: 45, field: 'needs', items: ['needs', 'need'] },
  { row: 45, field: 'outcomes', items: ['goal', 'evaluation', 'stageOutcome'] },
  { row: 45, field: 'tasks', items: ['action', 'actionStatus', 'stageGoal', 'stageStatus'] },
  { row: 45, field: 'review date', items: ['nextReview'] },
  { row: 45, field: 'signature', items: ['signature'] },
] as const;
