// SPDX-License-Identifier: Apache-2.0

/** What Andi added at Mr Bodat’s, when the council moved the visit. By item id; each object of a list is a new entry. */
export const mrBodat: Readonly<Record<string, unknown>> = {
  tasks: [
    {
      task: 'Breakfast before the morning tablet: sit with him until he has eaten',
      by: 'Whoever comes in the morning',
      status: 'To be done',
      fromWhen: '2026-11-17',
      why: 'His sugar fell on the ninth. The district nurse says: one after breakfast, never before.',
      personSays: 'agrees',
      toldTo: 'Sophie by telephone; his daughter tonight at seven; written on the sheet at the door.',
    },
  ],
};

/** What Sue added for Mrs Smith, who had not been asked yet. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  tasks: [
    {
      task: 'Walk with her from four to five and talk about the children',
      by: 'Whoever is on in the afternoon',
      status: 'In progress',
      fromWhen: '2026-11-08',
      why: 'She was in the front garden without a coat, looking for the school gate.',
      personSays: { unknown: 'not-asked' },
      toldTo:
        'Robert on the telephone. The afternoon shift at handover; the night shift has not been told: Jane does it today.',
    },
  ],
};
