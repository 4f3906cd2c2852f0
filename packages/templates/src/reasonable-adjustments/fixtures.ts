// SPDX-License-Identifier: Apache-2.0

/** What Andi and James went through with the picture book. He agreed to each with his thumb, and to have it shared. */
export const james: Readonly<Record<string, unknown>> = {
  adjustmentsNeeded: 'yes',
  adjustments: [
    {
      doWhat:
        'Bring his picture book, show the picture first, count to ten and wait. Asked twice at once, he walks away.',
      category: ['001'],
      code001: '719393008',
      since: '2026-06-22',
      holds: 'active',
    },
    {
      doWhat:
        'Give him papers with few words and his own pictures. Read them with him; a letter alone tells him nothing.',
      category: ['004'],
      code004: '796161000000101',
      since: '2026-06',
      holds: 'active',
    },
    {
      doWhat: 'A quiet place to wait, headphones on, first on the list. In a loud room he runs out.',
      category: ['009', '008'],
      code009: '1325391000000106',
      since: '2026-11-06',
      holds: 'active',
    },
    {
      doWhat: 'Do not touch his head, also not to look into his ear. Show on Andi first.',
      category: ['011'],
      since: { unknown: 'unknown' },
      holds: 'active',
    },
    {
      doWhat: 'Use the photograph cards of the old house.',
      category: ['001'],
      since: '2026-06-22',
      holds: 'inactive',
      endedOn: '2026-09-01',
      endedWhy: 'He put them away himself. The picture book is what he uses; James and Andi.',
    },
  ],
  thresholdMet: 'yes',
  thresholdBy: 'The community learning disability nurse',
  thresholdOn: '2026-06-30',
  impairmentsSaid: 'yes',
  impairments: [
    { impairment: '5', impairmentDetail: 'Knows more than he says. Needs time and pictures.', impairmentSince: '1994' },
  ],
  sharing: 'shared',
  sharingOn: '2026-11-02',
  decidedAs: '001',
  reviewedOn: '2026-11-20',
  reviewedBy: 'Andi, with James',
  nextReview: '2027-05-20',
};

/** Mr Bodat, through an interpreter: he wants the help, gives no reason, and does not want it shared. */
export const mrBodat: Readonly<Record<string, unknown>> = {
  adjustmentsNeeded: 'yes',
  adjustments: [
    {
      doWhat:
        'An interpreter for Gujarati for anything about health or money, never his neighbour. He nods to be polite.',
      category: ['006'],
      code006: '203601000000106',
      since: '2026-05-18',
      holds: 'active',
    },
  ],
  thresholdMet: { unknown: 'not-asked' },
  impairmentsSaid: 'prefer-not',
  sharing: 'objected',
  sharingOn: '2026-11-18',
  decidedAs: '001',
  objections: [
    {
      objectionSays: 'Does not want it shared outside the care service. “My doctor knows me.”',
      objectionOn: '2026-11-18',
      objectionHolds: 'active',
    },
  ],
  reviewedBy: 'Sophie, with an interpreter',
  nextReview: '2027-05-18',
};
