// SPDX-License-Identifier: Apache-2.0

/** What Sue and Eliza wrote for Mrs Smith. By item id. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  lookedOn: '2026-11-20',
  why: 'monthly',
  personsView: '“You are always running.” Robert would like somebody there from four to five.',
  mobility: '1',
  personal: '1',
  eating: '1',
  continence: '1',
  skin: '0',
  cognition: '2',
  behaviour: '1',
  night: '1',
  clinical: '1',
  interval: 'short',
  hoursByDay: '5.75',
  hoursAtNight: '0.75',
  summary: 'As last month, but from four to five she is not to be alone since she was found outside.',
  enough: 'not-always',
  notEnough: 'From four to five, when the meals are handed out. The manager knows since 9 November.',
  reviewOn: '2026-12-20',
  reviewBy: 'Eliza',
};

/** Betty’s first three days: nights and health nobody can count yet, so there is no total. */
export const betty: Readonly<Record<string, unknown>> = {
  lookedOn: '2026-11-21',
  why: 'moved-in',
  personsView: '“I want somebody near at the bath. For the rest, leave me be.”',
  mobility: '1',
  personal: '1',
  eating: '0',
  continence: '0',
  skin: '0',
  cognition: '0',
  behaviour: '0',
  night: { unknown: 'unknown' },
  clinical: { unknown: 'unknown' },
  interval: { unknown: 'unknown' },
  hoursByDay: '1',
  hoursAtNight: { unknown: 'unknown' },
  summary: 'Little help by day. Her medicines are not confirmed yet and nobody has seen a night, so no total.',
  enough: { unknown: 'unknown' },
  reviewOn: '2026-11-28',
  reviewBy: 'Jane',
};
