// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { differenceOf, isNumber, sumOf } from './decimals.js';

describe('exact numbers of a chart', () => {
  it('adds and takes away without the faults of binary numbers', () => {
    expect(sumOf(['0.1', '0.2'])).to.equal('0.3');
    expect(sumOf(['200', '150', '0.25'])).to.equal('350.25');
    expect(sumOf([])).to.equal('0');
    expect(differenceOf('54.2', '58.4')).to.equal('-4.2');
    expect(differenceOf('0.3', '0.1')).to.equal('0.2');
    expect(differenceOf('-1.5', '-0.25')).to.equal('-1.25');
    expect(differenceOf('0.05', '0.10')).to.equal('-0.05');
    expect(sumOf(['9007199254740993', '0.1'])).to.equal('9007199254740993.1');
  });

  it('takes nothing for a number that says more, or less, than one', () => {
    for (const text of ['<0.1', '70,5', '1e3', ' 7', '7.', '.5', '', 'refused', '+3'])
      expect(isNumber(text), text).to.equal(false);
    for (const text of ['0', '-0.25', '70.50']) expect(isNumber(text), text).to.equal(true);
  });
});
