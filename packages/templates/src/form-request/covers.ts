// SPDX-License-Identifier: Apache-2.0

/** What row 51 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 51, field: 'title', items: ['title', 'newOrChange', 'changedForm'] },
  { row: 51, field: 'sections', items: ['sections', 'sectionTitle'] },
  { row: 51, field: 'fields', items: ['fields', 'question', 'kind', 'choices', 'limits'] },
  { row: 51, field: 'rules', items: ['rule', 'mayBeBlank'] },
  { row: 51, field: 'bindings', items: ['onRecord', 'binding'] },
  { row: 51, field: 'version', items: ['wantedVersion', 'changedForm'] },
  { row: 51, field: 'needed because vendor templates lacked detail', items: ['why', 'whatFollows'] },
] as const;
