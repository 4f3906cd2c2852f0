// SPDX-License-Identifier: Apache-2.0

/** Mr Green: a low total, and one answer that does not wait for it. By item id. */
export const mrGreen: Readonly<Record<string, unknown>> = {
  doneOn: '2026-11-22',
  why: 'asked',
  agrees: 'yes',
  how: 'read',
  interest: '1',
  lowMood: '1',
  sleep: '1',
  energy: '0',
  appetite: '0',
  selfWorth: '0',
  concentration: '0',
  psychomotor: '0',
  selfHarm: '1',
  plan: 'no',
  toldNow: 'Eliza, senior, 10:20. The surgery at 10:30: the GP comes this afternoon.',
  keptSafe: 'Emily sits with him until the GP has been. He knows why and says it is kind.',
  difficulty: 'some',
  mood: '“Some mornings I would not mind if the bus never came.”',
  action: 'GP today. He wants nobody else told yet.',
  againOn: '2026-12-06',
};

/** Mr Bodat would not answer the last problem: no total, and no "not at all". */
export const mrBodat: Readonly<Record<string, unknown>> = {
  doneOn: '2026-11-17',
  why: 'review',
  agrees: 'yes',
  how: 'interpreter',
  interest: '0',
  lowMood: '0',
  sleep: '2',
  energy: '1',
  appetite: '0',
  selfWorth: '0',
  concentration: '0',
  psychomotor: '0',
  selfHarm: { unknown: 'declined' },
  mood: '“Such a thing is not spoken of.”',
  action: 'Told Eliza. She asks him again this evening after prayers, in her own words.',
};
