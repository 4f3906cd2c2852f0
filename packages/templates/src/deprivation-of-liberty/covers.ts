// SPDX-License-Identifier: Apache-2.0

/** What row 8 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 8, field: 'standard or urgent', items: ['kind'] },
  { row: 8, field: 'application date', items: ['applicationDate'] },
  { row: 8, field: 'authority', items: ['authority'] },
  { row: 8, field: 'conditions', items: ['condition', 'conditionMet', 'conditionEvidence'] },
  { row: 8, field: 'start', items: ['startDate'] },
  { row: 8, field: 'end', items: ['endDate', 'extendedUntil'] },
  { row: 8, field: 'representative', items: ['representative', 'advocate'] },
  { row: 8, field: 'CQC notified', items: ['cqcNotifiedOn'] },
  { row: 8, field: 'review', items: ['reviewDate', 'applicationReview'] },
] as const;
