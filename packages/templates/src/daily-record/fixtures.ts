// SPDX-License-Identifier: Apache-2.0

/** Emily, from the agency, met Mr Green this morning and wrote his day by evening. */
export const mrGreen: Readonly<Record<string, unknown>> = {
  parts: [
    {
      partOfDay: 'morning',
      at: '2026-11-21T07:30',
      from: 'Emily',
      personalCare: ['washed', 'shaved', 'dressed'],
      wokeAt: 'Seven',
      sleep: 'Was up once, then slept',
      ate: 'Ate all of the meal',
      drank: 'Drank as much as usual',
      medicines: 'No medicine was due',
      activities: 'Read the paper by ten.',
      mood: 'Content',
      different: false,
      note: 'Washed his face and top half himself. I said who I was first, and he showed me his watch.',
    },
    {
      partOfDay: 'afternoon',
      at: '2026-11-21T13:00',
      from: 'Emily',
      personalCare: ['toilet'],
      ate: 'Ate about half',
      drank: 'Drank less than usual',
      medicines: 'No medicine was due',
      activities: 'Walked to the gate and back with his frame.',
      mood: 'Quiet',
      different: true,
      changes: 'He left his tea. Said he was all right; asked twice, and his left heel hurts.',
      changesToldTo: 'Eliza, at half past one',
    },
    {
      partOfDay: 'evening',
      at: '2026-11-21T18:45',
      from: 'Sue',
      personalCare: ['saidNo'],
      ate: 'Eating: I did not see it',
      drank: 'Drinking: I did not see it',
      mood: 'Could not tell',
      different: { unknown: 'unknown' },
    },
  ],
  mayRead: 'readers-professionals',
};

/** Sue wrote Mrs Smith's morning. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  parts: [
    {
      partOfDay: 'morning',
      at: '2026-11-20T08:40',
      from: 'Sue',
      personalCare: ['washed', 'dressed'],
      sleep: 'Slept well',
      ate: 'Ate a little',
      drank: 'Drank as much as usual',
      medicines: 'Medicines taken as the chart says',
      activities: 'Folded tea towels with me.',
      mood: 'Happy, lively',
      different: false,
      note: 'Chose the blue cardigan. Three cups by ten, in the cup with the saucer.',
    },
  ],
  mayRead: 'readers-family',
};
