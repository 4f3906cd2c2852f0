// SPDX-License-Identifier: Apache-2.0

/** Mr Green came home from the ward with a catheter that nobody had explained to him. */
export const mrGreen: Readonly<Record<string, unknown>> = {
  date: '2026-11-22',
  checks: [
    { checkedAt: '06:10', draining: 'yes', looks: ['nothing'], done: ['emptied', 'night-bag'] },
    {
      checkedAt: '11:40',
      draining: 'little',
      looks: ['cloudy'],
      done: ['washed'],
      checkNote: 'Had two cups only. Cup put in his hand.',
    },
  ],
  changes: [
    {
      dateIn: '2026-11-12',
      outcome: 'in',
      type: 'urethral-long',
      material: 'All silicone: he has had a rash from a plaster',
      size: '14',
      balloon: '10',
      lot: { unknown: 'unknown' },
      reason: 'first',
      byWhom: 'The ward; no name on the letter',
      nextDue: '2027-02-04',
    },
  ],
  whyCatheter: 'Could not pass water after the fall. The district nurse will try without it in December.',
  comment: '“Like a dog on a lead.” Leg bag under the trousers since yesterday, which he likes better.',
};

/** Mr Bodat said no to a change that was due, and it is written as that. */
export const mrBodat: Readonly<Record<string, unknown>> = {
  date: '2026-11-21',
  checks: [
    {
      checkedAt: '08:45',
      draining: 'yes',
      looks: ['nothing'],
      done: ['declined'],
      checkNote: 'A woman came. He will wait for a man.',
    },
  ],
  changes: [
    {
      dateIn: '2026-08-29',
      outcome: 'in',
      type: 'suprapubic',
      material: { unknown: 'unknown' },
      size: '16',
      balloon: '10',
      lot: 'On the district nurse’s sheet',
      reason: 'due',
      byWhom: 'The district nurse',
      problemsThen: 'None',
      nextDue: '2026-11-21',
    },
    {
      dateIn: '2026-11-21',
      outcome: 'declined',
      reason: 'due',
      byWhom: 'The district nurse',
      problemsThen: 'His prayers; and he had asked for a man. Rebooked.',
      nextDue: '2026-11-23',
    },
  ],
  whyCatheter: { unknown: 'unknown' },
};
