// SPDX-License-Identifier: Apache-2.0

/** Mrs Smith folded the washing with Sue. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  date: '2026-11-20',
  time: '10:30',
  activity: 'daily-life',
  oneOrGroup: 'one-to-one',
  tookPart: 'took-part',
  minutes: '25',
  mood: 'happy',
  again: 'yes',
  comment: 'Folded every tea towel in thirds and sang. “My mother would turn in her grave at yours.”',
};

/** Mr Green did not want to sing. */
export const mrGreen: Readonly<Record<string, unknown>> = {
  date: '2026-11-21',
  activity: 'music',
  oneOrGroup: 'group',
  tookPart: 'declined',
  mood: 'content',
  whyDeclined: '“I drove a bus, I was not on it.” He read the paper at the window.',
};

/** James heard the alarm again, and nobody could tell how he was. */
export const james: Readonly<Record<string, unknown>> = {
  date: '2026-11-20',
  time: '11:00',
  activity: { text: 'Swimming' },
  oneOrGroup: 'one-to-one',
  tookPart: 'partly',
  minutes: '10',
  mood: { unknown: 'unknown' },
  again: { unknown: 'not-asked' },
  comment: 'Went in to his knees and out again. Looked at the alarm on the wall.',
};
