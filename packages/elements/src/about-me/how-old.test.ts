// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { type Phrase, type PhraseValues, say as sayIn } from '../words/words.js';
import { ageInYears, agoInWords, reviewInWords } from './how-old.js';

const english = (phrase: Phrase, values?: PhraseValues) => sayIn(phrase, values);
const welsh = (phrase: Phrase, values?: PhraseValues) => sayIn(phrase, values, { locale: 'cy', unreviewed: true });

describe('how old a person is', () => {
  it('counts whole years, and a leap day’s on 1 March', () => {
    for (const [birth, today, age] of [
      ['1941-05-17', '2026-05-16', 84],
      ['1941-05-17', '2026-05-17', 85],
      ['1936-02-29', '2026-02-28', 89],
      ['1936-02-29', '2026-03-01', 90],
      ['1936-02-29', '2028-02-29', 92],
      ['2026-11-22', '2026-11-22', 0],
      ['2026-11-23', '2026-11-22', null],
      ['2025-02-29', '2026-11-22', null],
      ['yesterday', '2026-11-22', null],
      ['', '2026-11-22', null],
      [undefined, '2026-11-22', null],
    ] as const)
      expect(ageInYears(birth, today), `${birth} on ${today}`).to.equal(age);
  });
});

describe('how long ago a day was', () => {
  it('is said in whole days, months and years, in both languages', () => {
    for (const [day, today, en, cy] of [
      ['2026-11-22', '2026-11-22', 'today', 'heddiw'],
      ['2026-11-21', '2026-11-22', 'yesterday', 'ddoe'],
      ['2026-11-20', '2026-11-22', '2 days ago', '2 ddiwrnod yn ôl'],
      ['2026-10-23', '2026-11-22', '30 days ago', '30 diwrnod yn ôl'],
      ['2026-10-22', '2026-11-22', '1 month ago', '1 mis yn ôl'],
      ['2026-09-14', '2026-11-22', '2 months ago', '2 fis yn ôl'],
      ['2026-01-31', '2026-02-28', '1 month ago', '1 mis yn ôl'],
      ['2024-02-29', '2025-02-28', '12 months ago', '12 mis yn ôl'],
      ['2024-11-23', '2026-11-22', '23 months ago', '23 mis yn ôl'],
      ['2024-11-22', '2026-11-22', '2 years ago', '2 flynedd yn ôl'],
      ['2023-11-22', '2026-11-22', '3 years ago', '3 blynedd yn ôl'],
      ['2016-11-22', '2026-11-22', '10 years ago', '10 o flynyddoedd yn ôl'],
      ['2026-11-22T23:59:59Z', '2026-11-23', 'yesterday', 'ddoe'],
    ] as const) {
      expect(agoInWords(day, today, english), `${day} on ${today}`).to.equal(en);
      expect(agoInWords(day, today, welsh), `${day} on ${today}`).to.equal(cy);
    }
  });

  it('is not said of a day that has not come, or is none', () => {
    for (const day of ['2026-11-23', '2999-01-01', '2026-02-30', '14 September', '', undefined])
      expect(agoInWords(day, '2026-11-22', english), String(day)).to.equal(null);
  });
});

describe('the flag for a review', () => {
  it('goes up the day after the months are full', () => {
    for (const [day, today, months, flag] of [
      ['2025-11-22', '2026-11-22', 12, false],
      ['2025-11-21', '2026-11-22', 12, true],
      ['2024-02-29', '2025-02-28', 12, false],
      ['2024-02-29', '2025-03-01', 12, true],
      ['2026-08-31', '2026-11-30', 3, false],
      ['2026-08-31', '2026-12-01', 3, true],
      ['1990-01-01', '2026-11-22', 0, false],
      ['1990-01-01', '2026-11-22', -1, false],
      ['1990-01-01', '2026-11-22', 1.5, false],
      ['2027-01-01', '2026-11-22', 12, false],
    ] as const)
      expect(reviewInWords(day, today, months, english) !== null, `${day} on ${today}`).to.equal(flag);
  });

  it('says its months in both languages', () => {
    const flag = (months: number, say = english) => reviewInWords('2000-01-01', '2026-11-22', months, say);
    expect(flag(12)).to.equal('Over a year old: check with the person what has changed');
    expect(flag(6)).to.equal('Over 6 months old: check with the person what has changed');
    expect(flag(1)).to.equal('Over a month old: check with the person what has changed');
    expect(flag(2, welsh)).to.match(/^Dros 2 fis oed/);
    expect(flag(6, welsh)).to.match(/^Dros 6 mis oed/);
  });
});
