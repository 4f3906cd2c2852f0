// SPDX-License-Identifier: Apache-2.0

/** James, who has had seizures since he was a boy. His plan is with the epilepsy nurse. */
export const james: Readonly<Record<string, unknown>> = {
  rescuePlan: 'in-date',
  planWhere: 'In the blue folder, and in his bag when he goes out.',
  rescueMedicine: 'The one in his plan, after three minutes, by Andi, Sophie or Eliza.',
  callAfterSec: '240',
  planCount24h: '2',
  usualSec: '60',
  seizures: [
    {
      start: '2026-11-17T09:42',
      seenBy: 'Andi',
      durationSec: '70',
      convulsive: true,
      firstEver: false,
      recovered: true,
      injury: false,
      count24h: '1',
      kind: ['shaking'],
      before: 'Breakfast. Stopped chewing, looked at the window.',
      during: 'Went stiff, slid down in the chair. Arms and legs shook on both sides; blue round the lips at the end.',
      rescueGiven: 'not-due',
      helpCalled: 'nobody',
      recoveryMinutes: '40',
      postIctal: 'Slept on his left side on the sofa with the blue coat. Thumb up at twenty past ten.',
      toldWhom: 'His mother, and Eliza',
    },
  ],
};

/** Mr Bodat’s first, on the stairs of the mandir. Nobody looked at a clock. */
export const mrBodat: Readonly<Record<string, unknown>> = {
  rescuePlan: 'none',
  usualSec: { unknown: 'unknown' },
  seizures: [
    {
      start: '2026-11-14T11:20',
      seenBy: 'Jane',
      durationSec: { unknown: 'unknown' },
      convulsive: true,
      firstEver: true,
      recovered: true,
      injury: true,
      injuryWhat: 'Skin of the right shin torn on the step.',
      kind: ['drop', 'shaking'],
      during: 'Called out and fell sideways. Shook all over.',
      rescueGiven: 'none-ordered',
      helpCalled: '999',
      helpAt: '11:22',
      recoveryMinutes: '30',
      postIctal: 'Spoke Gujarati only, asked for his wife. Taken to hospital, back at six.',
    },
  ],
};
