// SPDX-License-Identifier: Apache-2.0

/** What row 28 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 28, field: 'site', items: ['whichWound', 'site'] },
  { row: 28, field: 'cause', items: ['kind', 'cause', 'device'] },
  { row: 28, field: 'category', items: ['category', 'categoryBy', 'mucosal'] },
  { row: 28, field: 'size', items: ['lengthMm', 'widthMm', 'depthMm'] },
  { row: 28, field: 'bed', items: ['deadPercent', 'sloughPercent', 'redPercent', 'pinkPercent'] },
  { row: 28, field: 'edge', items: ['edge', 'skinRound'] },
  { row: 28, field: 'fluid', items: ['fluid', 'fluidKind'] },
  { row: 28, field: 'odour', items: ['odour'] },
  { row: 28, field: 'infection', items: ['infectionSigns'] },
  { row: 28, field: 'pain', items: ['painScore'] },
  { row: 28, field: 'photo', items: ['photo', 'photoAgreed'] },
  { row: 28, field: 'dressing', items: ['dressing', 'dressingPlan'] },
  { row: 28, field: 'next change', items: ['nextChangeOn'] },
] as const;
