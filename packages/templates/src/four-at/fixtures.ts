// SPDX-License-Identifier: Apache-2.0

/** Mrs Smith in the night: hot, muddled, and not as she is. By item id. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  doneOn: '2026-11-22',
  doneAt: '03:05',
  usually: 'Knows Sue and her own room. Forgets the day.',
  informant: 'Sue, who has known her for two years.',
  alertness: 'normal',
  amt4: 'untestable',
  attention: 'untestable',
  acuteChange: 'yes',
  done: 'Picks at the sheet, does not know Sue. 111 rung; observations taken at 02:50. Somebody stays with her.',
};

/** Mr Green after his cold: one mistake, and as he always is. */
export const mrGreen: Readonly<Record<string, unknown>> = {
  doneOn: '2026-11-20',
  doneAt: '11:00',
  usually: 'Clear. Says a wrong year now and then.',
  informant: 'Emily.',
  alertness: 'normal',
  amt4: '1',
  attention: '7+',
  acuteChange: 'no',
  done: 'Said 2025 for the year and laughed. Goes into his review with the GP.',
};

/** Betty, whom nobody here knows yet: no total, and nothing ruled out. */
export const betty: Readonly<Record<string, unknown>> = {
  doneOn: '2026-11-19',
  usually: { unknown: 'unknown' },
  informant: { unknown: 'unknown' },
  alertness: 'normal',
  amt4: '0',
  attention: '7+',
  acuteChange: { unknown: 'unknown' },
  done: 'Seems clear. Jane rings her old neighbour this afternoon, to hear how she was.',
};
