// SPDX-License-Identifier: Apache-2.0
import type { Counted } from '../about-me/counted.js';
import type { Phrase } from '../words/words.js';

export const TIME_OUT_WORDS = {
  'timeOut.kept': {
    en: 'Nobody has done anything for a while. What was saved is kept.',
    cy: 'Nid oes neb wedi gwneud dim ers tro. Mae’r hyn a gadwyd yn aros.',
    note: 'Under the sentence that says how much time is left.',
  },
  'timeOut.stay': { en: 'Stay signed in', cy: 'Aros wedi mewngofnodi', note: 'Button: goes on without a lock.' },
  'timeOut.now': { en: 'Locking now…', cy: 'Yn cloi nawr…', note: 'The time is over.' },
  'timeOut.stayed': {
    en: 'You stay signed in.',
    cy: 'Rydych yn aros wedi mewngofnodi.',
    note: 'Announced after the button.',
  },
} as const satisfies Record<string, Phrase>;

export const MINUTES_LEFT: Counted = {
  one: { en: 'You will be locked in {number} minute', cy: 'Cewch eich cloi ymhen {number} funud', note: 'Warning.' },
  two: { en: 'You will be locked in {number} minutes', cy: 'Cewch eich cloi ymhen {number} funud', note: 'Warning.' },
  other: { en: 'You will be locked in {number} minutes', cy: 'Cewch eich cloi ymhen {number} munud', note: 'Warning.' },
};

export const SECONDS_LEFT: Counted = {
  one: { en: 'You will be locked in {number} second', cy: 'Cewch eich cloi ymhen {number} eiliad', note: 'Warning.' },
  other: {
    en: 'You will be locked in {number} seconds',
    cy: 'Cewch eich cloi ymhen {number} eiliad',
    note: 'Warning.',
  },
};
