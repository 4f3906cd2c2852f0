// SPDX-License-Identifier: Apache-2.0

/** Mr Bodat, at his review. By item id. */
export const mrBodat: Readonly<Record<string, unknown>> = {
  doneOn: '2026-11-17',
  why: 'review',
  agrees: 'yes',
  how: 'read',
  satisfied: 'yes',
  empty: 'no',
  afraid: 'no',
  happy: 'yes',
  mood: '“God is good. Only the nights are long.”',
  action: 'Nothing needed. Andi looks in at two, when he is awake anyway.',
};

/** Mr Green: two of the four, so the fifteen are asked. */
export const mrGreen: Readonly<Record<string, unknown>> = {
  doneOn: '2026-11-19',
  why: 'change',
  agrees: 'yes',
  how: 'read',
  satisfied: 'no',
  empty: 'yes',
  afraid: 'no',
  happy: 'yes',
  mood: '“One day is like the next stop.”',
  action: 'The fifteen questions tomorrow with Eliza. He is willing.',
};

/** Mrs Smith said no, and nothing was asked. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  doneOn: '2026-11-18',
  agrees: 'no',
  mood: { unknown: 'declined' },
  action: 'She said no and went to fold towels. She sang. Sue writes down how she is this week.',
};
