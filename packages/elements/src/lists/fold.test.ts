// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { fit } from './fold.js';

describe('how a typed text fits a label', () => {
  for (const [typed, label, expected] of [
    ['wel', 'Welsh', 0],
    ['WELSH', 'Welsh', 0],
    ['british si', 'British Sign Language', 0],
    ['sign', 'British Sign Language', 1],
    ['lang brit', 'British Sign Language', 1],
    ['itish', 'British Sign Language', 2],
    ['cote', 'Côte d’Ivoire', 0],
    ['ivoire', 'Côte d’Ivoire', 1],
    ['french', 'Welsh', null],
    ['', 'Welsh', 0],
    ['(', 'Welsh (North)', 0],
  ] as const) {
    it(`of ${JSON.stringify(typed)} to ${label} is ${expected}`, () => {
      expect(fit(typed, label)).to.equal(expected);
    });
  }
});
