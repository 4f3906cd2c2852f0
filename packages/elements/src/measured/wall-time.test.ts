// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { minuteOnTheWall } from './wall-time.js';

describe('a minute on the wall at home', () => {
  for (const [wall, came] of [
    ['2026-11-22T14:30', 'once'],
    ['2026-10-25T00:59', 'once'],
    ['2026-10-25T01:00', 'twice'],
    ['2026-10-25T01:30:15', 'twice'],
    ['2026-10-25T01:59', 'twice'],
    ['2026-10-25T02:00', 'once'],
    ['2026-03-29T00:59', 'once'],
    ['2026-03-29T01:00', 'never'],
    ['2026-03-29T01:59', 'never'],
    ['2026-03-29T02:00', 'once'],
  ] as const) {
    it(`${wall} came ${came}`, () => {
      expect(minuteOnTheWall(wall)).to.equal(came);
    });
  }
});
