// SPDX-License-Identifier: Apache-2.0

/** Mr Green did not open for two days in bed, and did on the third, after prunes and a walk. */
export const mrGreen: Readonly<Record<string, unknown>> = {
  date: '2026-11-21',
  opened: [
    { type: 'not-open', stoolNote: 'Night. Said his belly was “like a drum”.' },
    {
      openedAt: '11:20',
      type: '2',
      amount: 'small',
      blood: false,
      stoolNote: 'Strained. Walked to the toilet himself.',
    },
  ],
  lastOpened: '2026-11-18',
  looseIn24h: '0',
  askAfterDays: { unknown: 'none-known' },
  laxative: 'declined',
  laxativeWhat: 'The sachet at eight: “prunes first”. Had six.',
};

/** Mrs Smith had a loose morning, and nobody knows of the night. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  date: '2026-11-22',
  opened: [
    {
      openedAt: '06:50',
      type: '6',
      amount: 'medium',
      blood: false,
      stoolNote: 'Did not reach the toilet. Upset, washed, all right after tea.',
    },
    { openedAt: '08:30', type: '7', amount: 'medium', blood: { unknown: 'unknown' } },
    { type: 'not-seen', stoolNote: 'Went by herself and flushed.' },
  ],
  lastOpened: { unknown: 'unknown' },
  daysSinceLast: { unknown: 'unknown' },
  looseIn24h: '3',
  laxative: 'held',
  laxativeWhat: 'Senna held back by the nurse, told by telephone at nine',
  comment: 'Two others on the corridor are loose as well: senior told.',
};
