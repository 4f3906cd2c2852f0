// SPDX-License-Identifier: Apache-2.0

/** What row 11 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 11, field: 'what for: care', items: ['purpose', 'scope'] },
  { row: 11, field: 'what for: sharing', items: ['purpose', 'scope'] },
  { row: 11, field: 'what for: photographs', items: ['purpose', 'scope'] },
  { row: 11, field: 'what for: visits by professionals', items: ['purpose', 'scope'] },
  { row: 11, field: 'what for: medicines help', items: ['purpose', 'scope'] },
  { row: 11, field: 'yes / no / not able', items: ['answer'] },
  { row: 11, field: 'who', items: ['whoDecided', 'askedBy'] },
  { row: 11, field: 'basis', items: ['basis', 'capacityRef'] },
  { row: 11, field: 'date', items: ['date'] },
  { row: 11, field: 'review', items: ['reviewDate'] },
  { row: 11, field: 'withdrawal', items: ['withdrawn', 'withdrawnOn', 'withdrawnBy'] },
] as const;
