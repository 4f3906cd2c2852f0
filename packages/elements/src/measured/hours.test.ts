// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { timesOfHour } from './hours.js';

describe('the times that an hour alone can mean', () => {
  for (const [typed, times] of [
    ['9', ['09:00', '21:00']],
    [' 9 ', ['09:00', '21:00']],
    ['09', ['09:00']],
    ['12', ['12:00', '00:00']],
    ['11', ['11:00', '23:00']],
    ['0', ['00:00']],
    ['13', ['13:00']],
    ['23', ['23:00']],
    ['24', []],
    ['9 o’clock', ['09:00', '21:00']],
    ['0915', []],
    ['9ish', []],
    ['', []],
    ['-1', []],
  ] as const) {
    it(`of ${JSON.stringify(typed)} are ${times.join(' and ') || 'none'}`, () => {
      expect(timesOfHour(typed)).to.deep.equal(times);
    });
  }
});
