// SPDX-License-Identifier: Apache-2.0

/** James at the pool, and the same alarm a fortnight later. */
export const james: Readonly<Record<string, unknown>> = {
  triggers: [{ trigger: 'A fire alarm, or standing under one' }],
  calms: 'Go outside. The blue coat round him, nobody touches his head, wait.',
  shareAgreed: { unknown: 'not-asked' },
  events: [
    {
      eventOn: '2026-11-20',
      eventAt: '11:10',
      where: 'The pool, by the steps',
      whoWasThere: 'Andi, the lifeguard, about ten others',
      before: 'In to his knees. A whistle was blown at the other end.',
      happened: 'Looked at the alarm on the wall, put both hands over his ears, ran to the door.',
      minutes: '10',
      howStrong: 'moderate',
      followed: 'Andi went after him with the coat and stood two steps away. They sat on the wall.',
      helped: 'The coat, and nobody talking. The lifeguard’s questions made it worse.',
      need: ['fear', 'quiet'],
      change: 'no',
      harm: ['nobody'],
      restriction: ['none'],
      personSays: 'Pointed to the picture of the bus. Thumb up.',
      writtenBy: 'Andi',
    },
  ],
};

/** Mrs Smith on an afternoon that was not like her. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  calms: 'Walk with her. Ask about the school; never say that it is closed.',
  events: [
    {
      eventOn: '2026-11-21',
      eventAt: '15:50',
      where: 'At the front door',
      whoWasThere: 'Sue; two visitors came in',
      before: { unknown: 'unknown' },
      happened: 'Pulled at the door, shouted “They are waiting!”, hit the glass with her hand.',
      minutes: { unknown: 'unknown' },
      howStrong: 'high',
      followed: 'Sue held her by the wrist until the visitors were in, then walked with her to the garden.',
      helped: 'The garden. The visitors standing there made it worse.',
      need: ['toilet', 'fear', { text: 'The children at the gate' }],
      change: 'new',
      harm: ['person'],
      harmWhat: 'Red knuckles on the right hand. Cold cloth; looked at again at six.',
      restriction: ['held'],
      restrictionHow: 'Sue, by the left wrist, less than a minute. She had asked her twice to wait.',
      toldWhom: 'Eliza, at four. She rang Robert and the GP.',
      personSays: { unknown: 'not-asked' },
      writtenBy: 'Sue',
    },
  ],
};
