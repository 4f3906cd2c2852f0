// SPDX-License-Identifier: Apache-2.0

/** What row 42 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 42, field: 'date', items: ['at'] },
  { row: 42, field: 'who', items: ['from', 'fromRole', 'to'] },
  { row: 42, field: 'how', items: ['way'] },
  { row: 42, field: 'what was said', items: ['whatWasSaid', 'follows'] },
  { row: 42, field: 'consent to share', items: ['consentToShare', 'consentHow'] },
] as const;
