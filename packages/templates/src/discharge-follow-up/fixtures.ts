// SPDX-License-Identifier: Apache-2.0

/** James is home from the emergency department. Andi made the picture cards with him; Emily from the agency is on tonight. */
export const james: Readonly<Record<string, unknown>> = {
  extraCare: 'yes',
  extraCareWhat:
    'Somebody sits with him at each meal and for an hour after, until the dentist has seen him. At night too.',
  easyRead: 'given',
  easyReadWhat: 'Five picture cards: tooth, tablet three times, soft food, dentist, home. In his picture book.',
  wentThrough: 'Andi, twice. He put the tablet card on the clock and pointed to the dentist.',
  personSays: 'Thumb up for soft food and his trains. Turned away at the picture of the ambulance.',
  things: [
    {
      thingKind: 'appointment',
      thingWhat: 'Take James to the community dentist on Tuesday at ten, with the picture book and the headphones',
      thingWho: 'Andi',
      thingWhen: '2026-11-24',
      thingStatus: 'To be done',
      told: [
        { toldName: 'Andi', toldAt: '2026-11-21T18:30', hasRead: true, readAt: '2026-11-21T18:30' },
        { toldName: 'Sophie', toldAt: '2026-11-21T18:30', hasRead: true, readAt: '2026-11-21T18:45' },
        { toldName: 'Emily, agency', toldAt: '2026-11-21T20:50', hasRead: false },
      ],
    },
    {
      thingKind: 'eating',
      thingWhat: 'Soft food for five days, cut small; sit with him',
      thingWho: 'Whoever is with him at the meal',
      thingWhen: '2026-11-26',
      thingStatus: 'In progress',
      told: [
        { toldName: 'Sophie', toldAt: '2026-11-21T18:30', hasRead: true, readAt: '2026-11-21T18:45' },
        { toldName: 'Emily, agency', toldAt: '2026-11-21T20:50', hasRead: true, readAt: '2026-11-21T20:55' },
      ],
    },
    {
      thingKind: 'ask',
      thingWhat: 'Ask the department whether paracetamol is every day now',
      thingWho: 'Sophie',
      thingWhen: '2026-11-21',
      thingStatus: 'Done',
      thingDone: 'Sophie, seven in the evening: four times a day while on the antibiotic, then as before',
      told: [{ toldName: 'Andi', toldAt: '2026-11-21T19:05', hasRead: true, readAt: '2026-11-21T19:05' }],
    },
  ],
  informed: [{ informedWho: 'His mother', informedAt: '2026-11-21T19:30', informedAgreed: 'yes' }],
  reviewOn: '2026-11-26',
  reviewBy: 'Eliza',
};

/** Mrs Smith came back in the night; nobody has looked yet, and nobody has taken the call to the ward. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  extraCare: { unknown: 'unknown' },
  easyRead: { unknown: 'not-asked' },
  things: [
    {
      thingKind: 'ask',
      thingWhat: 'Ring the ward for the discharge summary before the morning medicines',
      thingWho: { unknown: 'unknown' },
      thingWhen: '2026-11-22',
      thingStatus: 'To be done',
      told: [{ toldName: 'Sue', toldAt: '2026-11-22T06:50', hasRead: true, readAt: '2026-11-22T06:55' }],
    },
  ],
  informed: [
    { informedWho: 'Robert, her son', informedAt: '2026-11-22T07:00', informedAgreed: { unknown: 'not-asked' } },
  ],
  reviewOn: '2026-11-23',
  reviewBy: 'Eliza',
};
