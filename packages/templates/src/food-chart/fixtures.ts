// SPDX-License-Identifier: Apache-2.0

/** Mrs Smith ate well where it was quiet, and hardly at all where it was not. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  date: '2026-11-21',
  meals: [
    {
      meal: 'breakfast',
      eatenAt: '08:10',
      offered: 'Porridge with cream, half a banana',
      eaten: 'three-quarters',
      help: 'company',
      extras: ['fortified'],
    },
    { meal: 'snack', offered: 'Milk and a biscuit', eaten: 'all', help: 'company', extras: ['none'] },
    {
      meal: 'lunch',
      eatenAt: '12:45',
      offered: 'Shepherd’s pie, peas',
      eaten: 'mouthfuls',
      help: 'cut-up',
      extras: ['none'],
      mealNote: 'The hoover was on. She folded the napkins and went.',
    },
    { meal: 'evening', eatenAt: '17:30', offered: 'Egg sandwich', eaten: 'declined', extras: ['supplement-part'] },
  ],
  servedAsPlanned: 'yes',
  coughed: false,
  comment: 'Had two jam tarts with Sue at the window at three and asked for the recipe.',
};

/** Mr Bodat keeps a fast of his own on some days; that is no poor appetite. */
export const mrBodat: Readonly<Record<string, unknown>> = {
  date: '2026-11-20',
  meals: [
    { meal: 'breakfast', offered: 'Nothing was offered: a day of fasting', eaten: 'fasting' },
    {
      meal: 'lunch',
      eatenAt: '13:00',
      offered: 'Fruit, milk, peanuts, as he asked',
      eaten: 'all',
      help: 'none',
      extras: ['none'],
    },
    { meal: 'evening', eatenAt: '19:15', offered: 'Khichdi his neighbour cooked', eaten: 'half', help: 'none' },
  ],
  servedAsPlanned: { unknown: 'unknown' },
  coughed: { unknown: 'unknown' },
  comment: 'Sugar was 5.8 before his milk; his hands were steady. Sophie stayed until he had eaten.',
};
