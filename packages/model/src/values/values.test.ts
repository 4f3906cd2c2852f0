// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { CalendarDate, Coding, Instant } from '../values.js';
import {
  CARE_UCUM_CODES,
  CodedValue,
  DateTime,
  PartialDate,
  Quantity,
  checkUcumCode,
  compareDecimals,
  comparePartialDates,
  hasTime,
  partialDateParts,
  possibleDays,
} from './index.js';

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partialDate = fc
  .tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?', '%'))
  .map(([date, length, doubt]) => date.slice(0, length) + doubt);

describe('a partial date', () => {
  test('can be any calendar date, and any moment is a date and time', () => {
    fc.assert(
      fc.property(day, (date) => {
        assert.equal(PartialDate.safeParse(date).success, CalendarDate.safeParse(date).success);
        assert.ok(Instant.safeParse(`${date}T14:02:00Z`).success && DateTime.safeParse(`${date}T14:02:00Z`).success);
      }),
    );
  });

  test('refuses the days that a calendar date refuses', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(14), fc.nat(33), (year, month, dayOfMonth) => {
        const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
        assert.equal(PartialDate.safeParse(date).success, CalendarDate.safeParse(date).success, date);
      }),
      { numRuns: 2000 },
    );
  });

  test('comes apart into what is known and how sure it is', () => {
    assert.deepEqual(partialDateParts('2026-05-17'), { precision: 'day', year: '2026', month: '05', day: '17' });
    assert.deepEqual(partialDateParts('2026-05'), { precision: 'month', year: '2026', month: '05' });
    assert.deepEqual(partialDateParts('1941~'), { precision: 'year', year: '1941', doubt: 'approximate' });
    assert.deepEqual(partialDateParts('194X?'), { precision: 'decade', year: '194X', doubt: 'uncertain' });
    assert.deepEqual(partialDateParts('19XX%'), {
      precision: 'century',
      year: '19XX',
      doubt: 'approximate-and-uncertain',
    });
    assert.equal(partialDateParts('about 1941'), undefined);
  });

  test('says which days it can be, and says nothing when in doubt', () => {
    assert.deepEqual(possibleDays('2026'), { first: '2026-01-01', last: '2026-12-31' });
    assert.deepEqual(possibleDays('2026-06'), { first: '2026-06-01', last: '2026-06-30' });
    assert.deepEqual(possibleDays('2024-02'), { first: '2024-02-01', last: '2024-02-29' });
    assert.deepEqual(possibleDays('1900-02'), { first: '1900-02-01', last: '1900-02-28' });
    assert.deepEqual(possibleDays('2000-02'), { first: '2000-02-01', last: '2000-02-29' });
    assert.deepEqual(possibleDays('194X'), { first: '1940-01-01', last: '1949-12-31' });
    assert.deepEqual(possibleDays('19XX'), { first: '1900-01-01', last: '1999-12-31' });
    assert.equal(possibleDays('1941~'), undefined);
    assert.equal(possibleDays('1941-06-03?'), undefined);
    assert.equal(possibleDays('nonsense'), undefined);
  });

  test('is compared without guessing', () => {
    assert.equal(comparePartialDates('2025', '2026-01-01'), 'before');
    assert.equal(comparePartialDates('2026-06', '2026-05-31'), 'after');
    assert.equal(comparePartialDates('2026-05-17', '2026-05-17'), 'same');
    assert.equal(comparePartialDates('2026', '2026-05-17'), 'unknown');
    assert.equal(comparePartialDates('2026', '2026'), 'unknown');
    assert.equal(comparePartialDates('1941~', '2026-05-17'), 'unknown');
    assert.equal(comparePartialDates('', '2026-05-17'), 'unknown');
  });

  test('is before another exactly when the other is after it, whatever the dates', () => {
    const turned = { before: 'after', after: 'before', same: 'same', unknown: 'unknown' } as const;
    fc.assert(
      fc.property(partialDate, partialDate, (a, b) => {
        assert.equal(comparePartialDates(b, a), turned[comparePartialDates(a, b)]);
      }),
    );
  });

  test('that is before another is so whichever day each of them really was', () => {
    fc.assert(
      fc.property(day, day, fc.constantFrom(4, 7, 10), fc.constantFrom(4, 7, 10), (a, b, lengthOfA, lengthOfB) => {
        const order = comparePartialDates(a.slice(0, lengthOfA), b.slice(0, lengthOfB));
        if (order === 'before') assert.ok(a < b);
        if (order === 'after') assert.ok(a > b);
        if (order === 'same') assert.equal(a, b);
      }),
    );
  });
});

test('a date and time says whether it has a time', () => {
  assert.ok(hasTime('2026-11-22T14:02Z'));
  assert.ok(hasTime('2026-11-22T14:02:00.5+01:00'));
  assert.ok(!hasTime('2026-11-22'));
  assert.ok(!hasTime('1941~'));
});

describe('exact decimals', () => {
  test('are compared as numbers are, at any length', () => {
    const bigAsText = fc.bigInt().map(String);
    fc.assert(
      fc.property(bigAsText, bigAsText, (a, b) => {
        const [left, right] = [BigInt(a), BigInt(b)];
        assert.equal(compareDecimals(a, b), left < right ? -1 : left > right ? 1 : 0);
      }),
    );
  });

  test('are compared by what they are worth, not by how they are written', () => {
    assert.equal(compareDecimals('70.5', '70.50'), 0);
    assert.equal(compareDecimals('0', '-0.000'), 0);
    assert.equal(compareDecimals('0.1', '0.09'), 1);
    assert.equal(compareDecimals('-0.1', '-0.09'), -1);
    assert.equal(compareDecimals('18.5', '18.49999999999999999999'), 1);
    assert.equal(compareDecimals('9', '10'), -1);
    assert.equal(compareDecimals('-1', '1'), -1);
    assert.equal(compareDecimals('1', '-1'), 1);
  });

  test('to hundredths are compared as their hundredths are', () => {
    const hundredths = fc.integer({ min: -100000, max: 100000 });
    const written = (value: number) => {
      const digits = String(Math.abs(value)).padStart(3, '0');
      return `${value < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
    };
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        assert.equal(compareDecimals(written(a), written(b)), a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });
});

describe('a UCUM code', () => {
  test('of the list a care home uses is known, each once', () => {
    assert.equal(new Set(CARE_UCUM_CODES).size, CARE_UCUM_CODES.length);
    for (const code of CARE_UCUM_CODES) assert.deepEqual(checkUcumCode(code), { known: true }, code);
  });

  test('may carry words in braces', () => {
    for (const code of ['{tablet}', '{puff}', '{breaths}/min', '{beats}/min', 'mg{total}']) {
      assert.deepEqual(checkUcumCode(code), { known: true }, code);
    }
  });

  test('that is not known is said to be so, with what may have been meant', () => {
    assert.deepEqual(checkUcumCode('mmHg'), { known: false, suggestion: 'mm[Hg]' });
    assert.deepEqual(checkUcumCode('KG'), { known: false, suggestion: 'kg' });
    assert.deepEqual(checkUcumCode('mcg'), { known: false, suggestion: 'ug' });
    assert.deepEqual(checkUcumCode('\u00b5g'), { known: false, suggestion: 'ug' });
    assert.deepEqual(checkUcumCode('\u03bcg'), { known: false, suggestion: 'ug' });
    assert.deepEqual(checkUcumCode('°C'), { known: false, suggestion: 'Cel' });
    // Case carries meaning: Mg is a thousand kilograms.
    assert.deepEqual(checkUcumCode('Mg'), { known: false, suggestion: 'mg' });
    for (const code of ['', '{', '{}}', 'stone', 'kat', 'toString', '__proto__']) {
      assert.deepEqual(checkUcumCode(code), { known: false }, code);
    }
  });

  test('that is not known stays in the quantity', () => {
    const quantity = { value: '1', unit: 'katal', code: 'kat' };
    assert.deepEqual(Quantity.parse(quantity), quantity);
  });
});

test('a coding is a coded value, and a code no list knows is kept', () => {
  const coding = Coding.parse({ system: 'urn:x', code: 'no such code', display: 'As it came', more: [1] });
  assert.deepEqual(CodedValue.parse(coding), coding);
});
