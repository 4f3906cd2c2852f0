// SPDX-License-Identifier: Apache-2.0

/** The heel. */
export const mrGreen: Readonly<Record<string, unknown>> = {
  at: '2026-11-21T16:40',
  from: 'The district nurse',
  to: [{ toName: 'Emily' }],
  way: 'Visit',
  reason: 'A red place on his left heel',
  careGiven: 'Looked at the heel: the skin is whole. Showed Emily the pillow.',
  watchFor: 'Heel off the bed. Ring if the skin breaks or he has a fever.',
  comesAgain: 'Yes',
  nextVisits: [{ nextVisit: '2026-11-24', nextVisitFor: 'Look at the heel again' }],
  supplies: 'None',
  mayRead: 'readers-professionals',
};

/** Betty's leg. */
export const betty: Readonly<Record<string, unknown>> = {
  at: '2026-11-21T10:00',
  from: 'The nurse of the evening team',
  to: [{ toName: 'Jane' }],
  way: 'By telephone',
  reason: 'The dressing she came with',
  careGiven: { unknown: 'unknown' },
  watchFor: { unknown: 'not-asked' },
  comesAgain: { unknown: 'unknown' },
  supplies: 'Dressings as before; the nurse orders them',
};
