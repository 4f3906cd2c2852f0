// SPDX-License-Identifier: Apache-2.0

/** Mr Green's chest. */
export const mrGreen: Readonly<Record<string, unknown>> = {
  plans: [
    {
      threshold: 'He stays in bed with a tight chest, or his oxygen is below the 88 % the GP agreed for him.',
      contact: 'The GP on duty at the surgery in the market square',
      contactHow: 'By telephone; the number is in the office',
      contactNight: '111, and say that he has a plan',
      steps: [
        'Sit him up and open the window',
        'Two puffs of his inhaler if the chart has it',
        'Stay with him; ask twice',
      ],
      reply: 'Rings back within an hour',
      noReply: 'Ring again, then 111. If he cannot finish a sentence, 999.',
      agreedBy: 'The GP at the surgery',
      agreedWith: 'Mr Green and his sister',
      agreedOn: '2026-11-10',
      review: '2027-02-10',
      holds: 'In progress',
    },
  ],
};

/** Nobody has agreed a level for Mrs Smith yet. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  plans: [
    {
      threshold: 'Fewer than three cups by tea time, or she does not know the cup.',
      contact: 'The senior on duty',
      contactHow: 'In the home',
      contactNight: { unknown: 'unknown' },
      steps: ['Offer her own cup and saucer'],
      reply: { unknown: 'unknown' },
      noReply: 'Ring 111',
      agreedBy: { unknown: 'not-asked' },
      agreedWith: 'Robert, her son',
      agreedOn: '2026-11-20',
      review: '2026-11-27',
      holds: 'In progress',
    },
  ],
};
