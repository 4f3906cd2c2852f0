// SPDX-License-Identifier: Apache-2.0

/** What Jane wrote with Betty. By item id; each object of a list is a new entry. */
export const betty: Readonly<Record<string, unknown>> = {
  preferences: [
    { interest: 'Dominoes for small money. She keeps the bank.', heardOn: '2026-11-20' },
    { interest: 'Her hair done with her own oil before anybody comes', heardOn: '2026-11-20' },
  ],
  dislikes: '“I do not sing along with a tape.” Nothing after eight in the evening that is for children.',
  strengths: [{ ability: 'Taught three generations of nurses; explains anything' }],
  support: 'Large print and her glasses. A chair with arms, because of the hip. Ask, and take no for an answer.',
  faithAndCulture: 'Church on Sunday, and the minister on Thursdays. Pepper sauce on the table.',
  aims: [{ aim: 'To find three people here who can play dominoes', aimStatus: 'On the way' }],
  week: [
    { day: 'every-day', partOfDay: 'early', activity: 'Tea at six at the open window' },
    {
      day: 'every-day',
      partOfDay: 'morning',
      activity: 'A walk',
      withWhom: 'Jane',
      activitySupport: 'The hip decides how far',
    },
    { day: 'thursday', partOfDay: 'afternoon', activity: 'The minister visits', withWhom: 'In her room' },
    { day: 'sunday', partOfDay: { text: 'Half past nine' }, activity: 'Church', activitySupport: 'A lift to the door' },
  ],
  reviewOn: '2026-12-21',
  reviewBy: 'Jane',
};

/** What Andi put together with James and the picture book. Nobody has asked him about faith. */
export const james: Readonly<Record<string, unknown>> = {
  preferences: [{ interest: 'Trains, on the bridge, when they are late too', heardOn: '2026-11' }],
  dislikes: 'Dogs that jump. Too many people at once.',
  strengths: [{ ability: 'Knows every engine by its sound' }],
  support: 'Picture first, count to ten. Headphones in the bag. If the plan changes, show the new picture.',
  faithAndCulture: { unknown: 'not-asked' },
  week: [
    {
      day: 'friday',
      partOfDay: 'morning',
      activity: 'Swimming',
      withWhom: 'Andi',
      activitySupport: 'Over the big bridge',
    },
    { day: 'now-and-then', activity: 'The station' },
  ],
  reviewOn: '2027-01-15',
  reviewBy: 'Andi',
};
