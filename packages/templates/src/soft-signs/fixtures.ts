// SPDX-License-Identifier: Apache-2.0

/** Mrs Smith in the night, before anybody had a number. By item id. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  seenOn: '2026-11-22',
  seenAt: '02:40',
  usually: 'Sleeps through, wakes at six and folds. Knows Sue. Eats half.',
  breathing: 'changed',
  awake: 'worse',
  eating: 'changed',
  drinking: 'changed',
  toilet: { unknown: 'unknown' },
  moving: { unknown: 'unknown' },
  skin: 'changed',
  pain: 'usual',
  themselves: 'worse',
  worried: true,
  inWords: 'Since about one: picks at the sheet, calls Sue by her sister’s name, hot to the touch.',
  done: 'Light on, water, window a little open. Observations, and the test for sudden confusion.',
  told: 'Sue, senior on nights, 02:45. She rings 111.',
  observationsTaken: 'yes',
  lookAgain: '2026-11-22T03:15',
};

/** Mr Green is a little quieter than usual, and somebody notices. */
export const mrGreen: Readonly<Record<string, unknown>> = {
  seenOn: '2026-11-20',
  seenAt: '13:10',
  usually: 'Calls out the stops at breakfast, finishes his pudding.',
  breathing: 'usual',
  awake: 'usual',
  eating: 'changed',
  drinking: 'usual',
  toilet: 'usual',
  moving: 'usual',
  skin: 'usual',
  pain: 'usual',
  themselves: 'changed',
  worried: false,
  inWords: 'Left his pudding two days running. Says nothing of it.',
  done: 'Asked him. “It is only custard.” Weighed with the others on Sunday.',
  told: 'Eliza, senior, at hand-over, 14:00. She looks in at tea.',
  observationsTaken: 'no',
  lookAgain: '2026-11-20T17:00',
};

/** Mr Bodat is as he always is, and that is worth a line too. */
export const mrBodat: Readonly<Record<string, unknown>> = {
  seenOn: '2026-11-21',
  seenAt: '09:00',
  usually: 'Up before it is light, prays, tea with ginger.',
  breathing: 'usual',
  awake: 'usual',
  eating: 'usual',
  drinking: 'usual',
  toilet: 'usual',
  moving: 'usual',
  skin: 'usual',
  pain: 'usual',
  themselves: 'usual',
  worried: false,
};
