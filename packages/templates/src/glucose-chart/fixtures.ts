// SPDX-License-Identifier: Apache-2.0

/** Mr Bodat’s hands shook before his milk. Sophie measured, gave, and measured again. */
export const mrBodat: Readonly<Record<string, unknown>> = {
  date: '2026-11-21',
  readings: [
    {
      measuredAt: '08:20',
      mmol: '3.6',
      timing: 'fasting',
      conscious: true,
      actionTaken: 'A small glass of juice, and sat with him. He was short with me, as he says he gets.',
    },
    {
      measuredAt: '08:35',
      mmol: '5.1',
      timing: 'other',
      actionTaken: 'Then his milk and two rotli. Daughter and district nurse told.',
    },
    { measuredAt: '18:30', noNumber: 'declined', timing: 'pre', actionTaken: 'At prayer. Not disturbed.' },
  ],
  doses: [
    {
      insulinAt: '09:10',
      insulinType: 'Long-acting, as on the district nurse’s sheet',
      insulinUnits: '0',
      insulinSite: 'not-given',
      insulinBy: 'The district nurse held it back and will come again at eleven',
    },
  ],
  targetLow: '6',
  targetHigh: '12',
  insulin: 'yes',
  agreedBy: 'The diabetes nurse, 2 October',
  comment: 'He prays before he eats. Going later would be better than measuring him hungry.',
};

/** Mrs Smith takes steroids for her chest this week, and the GP asked for her sugar twice a day. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  date: '2026-11-22',
  readings: [
    {
      measuredAt: '07:50',
      mmol: '7.2',
      timing: 'fasting',
      actionTaken: 'Little finger, side of the tip; she looked out at the birds.',
    },
    {
      measuredAt: '16:40',
      mmol: '16.2',
      timing: 'post',
      ketones: '0.4',
      actionTaken: 'Nurse told at a quarter to five; GP rung. Drinks well, bright, no different.',
    },
  ],
  targetLow: { unknown: 'none-known' },
  targetHigh: { unknown: 'none-known' },
  insulin: 'no',
  agreedBy: 'The GP, 20 November, for a week',
};
