// SPDX-License-Identifier: Apache-2.0

/** Betty in her first week. By item id. */
export const betty: Readonly<Record<string, unknown>> = {
  doneOn: '2026-11-21',
  why: 'moved-in',
  agrees: 'yes',
  how: 'alone',
  nervous: '1',
  controlWorry: '1',
  worryTooMuch: '2',
  relaxing: '1',
  restless: '0',
  irritable: '1',
  afraid: '0',
  mood: '“I keep thinking I left the gas on. It is not even my gas any more.”',
  action: 'She would like to see her house locked up. Jane asks the family for a photograph of it.',
  againOn: '2026-12-05',
};

/** Mr Green, with one answer he did not want to give: no total. */
export const mrGreen: Readonly<Record<string, unknown>> = {
  doneOn: '2026-11-22',
  why: 'asked',
  agrees: 'yes',
  how: 'read',
  nervous: '0',
  controlWorry: '0',
  worryTooMuch: '1',
  relaxing: '1',
  restless: '0',
  irritable: { unknown: 'declined' },
  afraid: '0',
  mood: '“I am not nervous. I am bored.”',
  action: 'Goes to the GP with the other questionnaire.',
};
