// SPDX-License-Identifier: Apache-2.0

/** Mrs Smith forgets to drink; with company she drank most of what was poured. Sue wrote it as it went. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  date: '2026-11-21',
  intake: [
    { intakeAt: '07:40', intakeKind: 'tea', takenMl: '150' },
    { intakeAt: '10:15', intakeKind: 'asleep' },
    { intakeAt: '11:05', intakeKind: 'juice', takenMl: '120' },
    { intakeAt: '12:50', intakeKind: 'soup', takenMl: '200' },
    { intakeAt: '15:30', intakeKind: 'tea', takenMl: '150' },
    { intakeAt: '15:50', intakeKind: { text: 'Jelly, two spoons' }, takenMl: '30' },
    { intakeAt: '18:10', intakeKind: 'declined' },
  ],
  targetMl: '1500',
  restrictionMl: { unknown: 'none-known' },
  agreedBy: 'The GP, 9 November',
  comment: 'Drinks when you sit down with a cup of your own. Said no at six because the school bell had gone.',
};

/** Mr Green came back from the ward with a bag to be measured and a limit that the heart nurse set. */
export const mrGreen: Readonly<Record<string, unknown>> = {
  date: '2026-11-22',
  intake: [
    { intakeAt: '06:30', intakeKind: 'tea', takenMl: '200' },
    { intakeAt: '08:15', intakeKind: 'tea', takenMl: '180' },
    { intakeKind: 'water', takenMl: { unknown: 'unknown' } },
  ],
  output: [
    { outputAt: '06:10', outputKind: 'catheter', outputMl: '450' },
    { outputAt: '09:00', outputKind: 'none' },
  ],
  targetMl: { unknown: 'none-known' },
  restrictionMl: '1500',
  agreedBy: { unknown: 'unknown' },
  comment: 'A glass of water stood empty beside him and nobody saw who drank it.',
};
