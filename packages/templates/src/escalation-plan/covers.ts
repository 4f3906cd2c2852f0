// SPDX-License-Identifier: Apache-2.0

/** What row 73 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 73, field: 'named contact', items: ['contact', 'contactHow', 'contactNight'] },
  { row: 73, field: 'thresholds', items: ['threshold', 'agreedBy', 'agreedOn'] },
  { row: 73, field: 'step', items: ['steps'] },
  { row: 73, field: 'reply', items: ['reply', 'noReply'] },
] as const;
