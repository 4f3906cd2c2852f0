// SPDX-License-Identifier: Apache-2.0

/** Emily rang about Mr Green's heel and his tea. */
export const mrGreen: Readonly<Record<string, unknown>> = {
  at: '2026-11-21T13:40',
  from: 'Emily',
  to: [{ toName: 'The district nurse' }],
  way: 'By telephone',
  situation: 'Mr Green, 85, left his tea. His left heel is red, the size of a coin, since this morning. 37.9 at 13:20.',
  background:
    'Chest trouble. Allergic to penicillin. Fell in the night of 7 November. He goes quiet when something hurts.',
  assessment: 'I think the heel is sore from the bed, and I am worried because he leaves his tea.',
  recommendation: 'Please see the heel today.',
  outcome: 'They come today',
  ringBackBy: 'By five; if not, Eliza rings again, then 111',
  advice: 'Heel off the bed on a pillow. Look again at four.',
  readBack: true,
  whoWasTold: 'Mr Green; Eliza; his sister when she rings, as he wished',
  actions: [{ action: 'Heel off the bed, look at four', actionBy: 'Emily', actionWhen: '2026-11-21' }],
  mayRead: 'readers-professionals',
};

/** Nobody answered for Betty. */
export const betty: Readonly<Record<string, unknown>> = {
  at: '2026-11-21T22:15',
  from: 'Sue',
  to: [{ toName: 'The surgery' }],
  way: 'By telephone',
  situation: 'Betty is hot and does not want to drink since eight.',
  background: { unknown: 'unknown' },
  assessment: 'I do not know what it is, and I am worried.',
  recommendation: 'That somebody sees her tonight.',
  outcome: 'No reply',
  whoWasTold: 'Betty; Eliza at home',
  actions: [{ action: 'Ring 111', actionBy: 'Sue' }],
};
