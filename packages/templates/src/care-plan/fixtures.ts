// SPDX-License-Identifier: Apache-2.0

/**
 * What Eliza wrote with Betty on her third day. By item id; what repeats is a list with an object for each new entry. The
 * need at the bath and the hope to be home for Christmas are on the record already and are not asked again.
 */
export const betty: Readonly<Record<string, unknown>> = {
  why: 'new-plan',
  talkedOn: '2026-11-21',
  strengths: [{ strength: 'Was a ward sister. Knows what she needs and says so.' }],
  needs: [
    {
      need: 'To get going in the morning while her hip is bad',
      canDo: 'Gets up by herself at six, washes, dresses and does her own hair.',
      goals: [
        {
          goal: '“To walk into church on Sunday on my own two feet.”',
          importance: '9',
          goalStatus: 'Agreed',
          actions: [
            {
              action: 'Tea at six, and a chair beside the bed to sit in until the hip lets go',
              how: ['Knock and wait', 'Put the tea where she can reach it', 'Ask before you help'],
              actionBy: 'Whoever is on at night',
              howOften: 'Every morning at six',
              actionFrom: '2026-11-22',
              actionStatus: 'To be done',
              stageGoal: 'To the front gate and back',
              stageStatus: 'Not yet',
            },
            {
              action: 'Walk with her as far as she wants to go',
              actionBy: 'Jane',
              howOften: 'Every day before lunch, if it does not rain',
              actionReview: '2026-11-29',
            },
          ],
        },
      ],
    },
    {
      need: 'Not known yet: how well she eats and sleeps here',
      goals: [{ goal: { unknown: 'not-asked' } }],
    },
  ],
  whoTookPart: 'Betty, and her granddaughter on the telephone at three.',
  nextReview: '2026-12-05',
  reviewBy: 'Eliza',
  agreed: 'Agreed by the person',
  agreedName: 'Betty',
  signature: { signedBy: 'Betty', method: 'typed', signedAt: '2026-11-21T11:00:00Z' },
};

/** The change Eliza wrote down for Mr Green after his fall; what the plan says besides stands as it did. */
export const mrGreen: Readonly<Record<string, unknown>> = {
  why: 'change',
  talkedOn: '2026-11-10',
  needs: [
    {
      need: 'To hear who comes in, above all at night',
      canDo: 'Puts his hearing aid in himself, on the right, and changes the battery.',
      risks: [{ class: 'Risk', recordUid: 'resident-green-risk-falls', display: 'May fall at night' }],
      goals: [
        {
          goal: '“To be told who it is before anybody touches me.”',
          importance: '10',
          goalStatus: 'On the way',
          actions: [
            {
              action: 'Say who you are from the door, then again on his right side',
              how: ['Knock and wait', 'Sit on his right', 'Turn the television down'],
              actionBy: 'Everybody, agency workers too',
              howOften: 'Every time',
              actionFrom: '2026-11-10',
              actionStatus: 'In progress',
            },
          ],
          evaluations: [
            {
              evaluatedOn: '2026-11-10',
              evaluation: 'By day everybody does. On the night of the seventh nobody had told Emily.',
            },
          ],
        },
      ],
    },
  ],
  whatChanged: 'He fell in the night of 7 November, on the way to the bathroom, with the light off. Not hurt.',
  whoTookPart: 'Mr Green, in his room, two afternoons. His sister on the telephone.',
  nextReview: '2026-12-08',
  reviewBy: 'Eliza',
  agreed: 'The person does not agree with part of it',
  notAgreed: 'He wants no mat that rings when he gets up. There is none: the light stays on instead.',
};
