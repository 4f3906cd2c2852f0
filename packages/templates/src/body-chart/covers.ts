// SPDX-License-Identifier: Apache-2.0

/** What row 16 of the list of forms captures, and which items ask it. A mark has its number from the list of marks. */
export const covers = [
  { row: 16, field: 'front and back outline', items: ['marks'] },
  { row: 16, field: 'numbered marks', items: ['marks'] },
  { row: 16, field: 'kind: bruise', items: ['marks'] },
  { row: 16, field: 'kind: wound', items: ['marks'] },
  { row: 16, field: 'kind: mark', items: ['marks'] },
  { row: 16, field: 'kind: patch', items: ['marks', 'creams'] },
  { row: 16, field: 'kind: pain', items: ['marks'] },
  { row: 16, field: 'kind: cream site', items: ['marks', 'creams'] },
  { row: 16, field: 'size', items: ['marks'] },
  { row: 16, field: 'seen by', items: ['seenBy', 'alsoSeenBy'] },
  { row: 16, field: 'photo', items: ['marks', 'photoAgreed'] },
  { row: 16, field: 'healed', items: ['healed', 'healedOn'] },
] as const;
