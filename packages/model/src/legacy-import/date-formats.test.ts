// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { DAY_FIRST, TIME_OF_DAY, contradicts, parseDateFormat, readDate, readTime } from './date-formats.js';

const formats = (...texts: readonly string[]) => texts.map((text) => parseDateFormat(text)!);
const dayFirst = formats(...DAY_FIRST);
const valueOf = (text: string, ...texts: readonly string[]) => {
  const date = readDate(text, texts.length > 0 ? formats(...texts) : dayFirst);
  return date.ok ? date.value : undefined;
};

describe('dates of an old system', () => {
  test('are read with the day first, in the usual ways of writing them', () => {
    for (const text of [
      '03/04/2026',
      '3/4/2026',
      '03-04-2026',
      '3.4.2026',
      '2026-04-03',
      '3 Apr 2026',
      '3-April-2026',
    ]) {
      assert.equal(valueOf(text), '2026-04-03', text);
    }
  });

  test('are refused when they are not certain', () => {
    const refused = [
      '03/04/26',
      '31/02/2026',
      '29/02/2025',
      '45123',
      'spring',
      '3rd April 2026',
      '01/01/0206',
      '٣/٤/٢٠٢٦',
      '',
      '3 Abc 2026',
      '03/04/2026 14:05',
      '0/1/2026',
    ];
    for (const text of refused) assert.equal(valueOf(text), undefined, text);
  });

  test('are ambiguous when day and month could be swapped, and only then', () => {
    const ambiguous = (text: string) => {
      const date = readDate(text, dayFirst);
      return date.ok && date.ambiguous;
    };
    assert.deepEqual(['03/04/2026', '13/04/2026', '04/04/2026', '2026-04-03', '3 Apr 2026'].map(ambiguous), [
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test('with the month first are told apart from what is no date at all', () => {
    assert.deepEqual(readDate('04/13/2026', dayFirst), { ok: false, swapped: true });
    assert.deepEqual(readDate('14/13/2026', dayFirst), { ok: false, swapped: false });
  });

  test('may be a month or a year when the mapping says so', () => {
    assert.equal(valueOf('04/2026', 'D/M/YYYY', 'M/YYYY'), '2026-04');
    assert.equal(valueOf('1938', 'D/M/YYYY', 'YYYY'), '1938');
    assert.equal(valueOf('1938'), undefined);
  });

  test('and times are taken from one cell when the format has both', () => {
    assert.equal(valueOf('03/04/2026 9:05', 'D/M/YYYY H:mm'), '2026-04-03');
    assert.equal(readTime('03/04/2026 9:05', formats('D/M/YYYY H:mm')), '09:05');
    assert.equal(readTime('14:02:59', formats(...TIME_OF_DAY)), '14:02:59');
    for (const text of ['24:00', '9.05', '9:5', '12:60', 'noon'])
      assert.equal(readTime(text, formats(...TIME_OF_DAY)), null);
  });

  test('every real day comes back as it was written, in every default format', () => {
    const day = fc.date({ min: new Date('1880-01-01'), max: new Date('2200-12-31'), noInvalidDate: true });
    const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    fc.assert(
      fc.property(day, fc.constantFrom(...DAY_FIRST), (date, format) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = iso.split('-') as [string, string, string];
        const text = format
          .replace('YYYY', year)
          .replace('MMM', names[Number(month) - 1]!)
          .replace(/MM|M(?![a-z])/, month)
          .replace(/DD|D(?!e)/, dayOfMonth);
        assert.equal(valueOf(text), iso, text);
      }),
      { numRuns: 500 },
    );
  });
});

describe('formats', () => {
  test('that cannot be meant are none', () => {
    for (const text of ['', 'D/M', 'D/M/YY', 'D/D/YYYY', 'YYYY MM DD!', 'D/YYYY', 'H', 'YYYYx', '(a+)+$']) {
      assert.equal(parseDateFormat(text), null, text);
    }
  });

  test('contradict one another when one text would be two days', () => {
    const clash = (a: string, b: string) => contradicts(parseDateFormat(a)!, parseDateFormat(b)!);
    assert.equal(clash('D/M/YYYY', 'M/D/YYYY'), true);
    assert.equal(clash('YYYY-MM-DD', 'YYYY-DD-MM'), true);
    assert.equal(clash('D/M/YYYY', 'YYYY-MM-DD'), false);
    assert.equal(clash('D/M/YYYY', 'D MMM YYYY'), false);
  });
});
