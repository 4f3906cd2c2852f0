// SPDX-License-Identifier: Apache-2.0

/** Jane to the night. */
export const mrGreen: Readonly<Record<string, unknown>> = {
  at: '2026-11-21T20:55',
  from: 'Jane',
  to: [{ toName: 'Sue' }, { toName: 'Emily' }],
  way: 'At handover',
  message: 'Bathroom light on, door open a crack, frame at the bed. He found it off once, and fell.',
  replyWanted: false,
};

/** Sue asked the kitchen. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  at: '2026-11-20T11:10',
  from: 'Sue',
  to: [{ toName: 'The kitchen' }],
  way: 'In person',
  message: 'Can her tea come in the cup with the saucer?',
  replyWanted: true,
  replyBy: 'Tea time',
  reply: 'Yes, from today.',
  mayRead: 'readers-family',
};
