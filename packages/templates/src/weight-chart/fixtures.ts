// SPDX-License-Identifier: Apache-2.0

/** Mrs Smith is weighed every week since her rings came loose. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  weighings: [
    { date: '2026-09-14', currentKg: '55.4', scaleUsed: 'chair', inTheFigure: ['none'] },
    {
      date: '2026-11-09',
      currentKg: '52.9',
      scaleUsed: 'chair',
      inTheFigure: ['clothes'],
      weighedNote: 'Cardigan and handbag: she would not put it down.',
    },
    { date: '2026-11-16', currentKg: '52.3', scaleUsed: 'chair', inTheFigure: ['none'] },
  ],
  referenceKg: '55.4',
  heightCm: '158',
  action: 'Robert told on the telephone. Dietitian asked for. Milk with every cup; Sue eats with her on Tuesdays.',
  nextOn: '2026-11-23',
};

/** Betty did not want to be weighed, and that is written as what it is. */
export const betty: Readonly<Record<string, unknown>> = {
  weighings: [
    {
      date: '2026-11-20',
      currentKg: { unknown: 'declined' },
      weighedNote: '“I weighed other people for forty years.” Will see after Sunday.',
    },
  ],
  referenceKg: { unknown: 'unknown' },
  heightCm: { unknown: 'unknown' },
  action: 'Ask again on Monday, with her own scale if the granddaughter brings it.',
  nextOn: '2026-11-23',
};
