// SPDX-License-Identifier: Apache-2.0

/** James ran out at the alarm of the pool and would not go back in. At home there is one person on at night. */
export const james: Readonly<Record<string, unknown>> = {
  assessedOn: '2026-11-12',
  room: 'His room, first floor, at the back',
  personsView: 'Thumb up to the picture of the wall outside. Turned away from the picture of the alarm.',
  hears: 'yes',
  understands: 'told',
  awareness:
    'Shown the three pictures (bell, door, wall) on Mondays. At the pool on 6 November he ran out by himself, and then would not come back in.',
  fireDangers: ['none'],
  dependency: 'dependent',
  mobility: 'Quick on his feet and on stairs. He may run.',
  aids: [{ text: 'Picture book, headphones and blue coat, on the hook at his door' }],
  aidsWhere: 'On the hook at his door',
  staffDay: '1',
  staffNight: '1',
  staffOnAtNight: '1',
  route: 'Down the back stairs, out through the kitchen, to the wall opposite. He waits there with his coat on.',
  otherRoute: 'Front stairs and the front door, then round to the same wall: it has to be the same wall.',
  nightPlan: 'Whoever sleeps in goes to him first. Lamp on, show the picture, headphones, coat, go.',
  howToHelp: 'Show the picture, count to ten. Do not touch his head, do not pull him.',
  summary: 'Leaves quickly but is frightened by the noise and may run on. One person stays with him until it is over.',
  risks: [
    {
      riskKind: 'fire',
      riskInWords: 'May run into the road when the alarm goes',
      riskKeptSmall: 'One person goes with him to the wall. Pictures every Monday.',
    },
  ],
  actions: [
    {
      action: 'Walk the way to the wall with James, by day, with the pictures.',
      actionBy: 'Andi',
      actionWhen: '2026-11-16',
      actionReview: '2026-11-30',
    },
  ],
  reviewOn: '2026-12-12',
  reviewBy: 'Andi',
};

/** Mr Green at night: hearing aid out, slow, and two people needed where one is on. */
export const mrGreen: Readonly<Record<string, unknown>> = {
  assessedOn: '2026-11-12',
  room: 'His room, ground floor, garden side',
  personsView: '“I drove buses. You get everybody off and then you count them.”',
  hears: 'awake',
  understands: 'yes',
  awareness: 'Has read the card on his door. Came out by himself at the drill in October.',
  fireDangers: ['emollient'],
  fireDangersWhat: 'Cream for his feet only, put away at night. Nobody smokes in this house.',
  dependency: 'dependent',
  mobility: 'With his frame, slowly, along the corridor. No stairs on his way.',
  aids: ['walking-aid', 'wheelchair'],
  aidsWhere: 'Frame at the bed on the right; wheelchair in the corridor, left of the linen room',
  staffDay: '1',
  staffNight: '2',
  staffOnAtNight: '1',
  route: 'Right out of his door, through the fire door at the linen room, to the dining room.',
  otherRoute: 'Through his garden door to the gate.',
  nightPlan: 'He does not hear the alarm without his aid. Light on, touch his right arm, say who you are; wheelchair.',
  howToHelp: 'Tell him what is happening and what you will do. His watch goes with him.',
  summary: 'By day with one person. At night he hears nothing and needs two; there is one.',
  needs: [{ need: 'Somebody to wake him when the alarm goes at night' }],
  actions: [
    {
      action: 'Ask for a pad under his pillow that shakes when the alarm goes.',
      actionBy: 'The manager',
      actionWhen: '2026-11-20',
      actionReview: '2026-11-27',
    },
  ],
  reviewOn: '2026-11-30',
};
