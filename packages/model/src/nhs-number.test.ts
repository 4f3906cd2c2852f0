// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { formatNhsNumber, isNhsNumber, parseNhsNumber } from './nhs-number.js';

interface Vectors {
  readonly valid: readonly string[];
  readonly validWithSeparators: readonly { readonly input: string; readonly normalised: string }[];
  readonly noCheckDigitPossible: readonly string[];
  readonly passesChecksumButSuspicious: readonly string[];
  readonly invalid: readonly { readonly input: string; readonly why: string }[];
}

const vectors = JSON.parse(
  await readFile(new URL('../../../test/vectors/nhs-number.json', import.meta.url), 'utf8'),
) as Vectors;

describe('an NHS number', () => {
  test('is accepted when its check digit is right', () => {
    assert.ok(vectors.valid.length > 10);
    for (const value of vectors.valid) {
      assert.deepEqual(parseNhsNumber(value), { ok: true, value, suspicious: false, testOnly: true });
    }
  });

  test('is read with spaces or hyphens and kept as ten digits', () => {
    for (const { input, normalised } of vectors.validWithSeparators) {
      const result = parseNhsNumber(input);
      assert.equal(result.ok && result.value, normalised, JSON.stringify(input));
    }
  });

  test('does not exist for nine digits whose check comes to ten', () => {
    for (const nine of vectors.noCheckDigitPossible) {
      for (const last of '0123456789') {
        assert.deepEqual(parseNhsNumber(nine + last), { ok: false, fault: 'impossible' }, nine + last);
      }
    }
  });

  test('has one right check digit and nine wrong ones', () => {
    for (const value of vectors.valid) {
      for (const last of '0123456789') {
        assert.equal(isNhsNumber(value.slice(0, 9) + last), last === value[9], value.slice(0, 9) + last);
      }
    }
  });

  test('that nobody was ever given is marked, not refused', () => {
    for (const value of vectors.passesChecksumButSuspicious) {
      const result = parseNhsNumber(value);
      assert.ok(result.ok && result.suspicious, value);
    }
  });

  test('is refused with the reason', () => {
    const faults: Readonly<Record<string, string>> = {
      'check digit': 'check-digit',
      'transposed digits': 'check-digit',
      'nine digits': 'wrong-length',
      'eleven digits': 'wrong-length',
      letter: 'not-digits',
      'check value 10: number cannot exist': 'impossible',
      empty: 'empty',
      'full-width digits: normalise or reject, never pass silently': 'not-digits',
    };
    for (const { input, why } of vectors.invalid) {
      assert.deepEqual(parseNhsNumber(input), { ok: false, fault: faults[why] }, why);
    }
  });

  test('outside the range kept for tests is not marked as one of it', () => {
    const result = parseNhsNumber('9876543210');
    assert.ok(result.ok && !result.testOnly);
  });

  test('is printed in groups; anything else is printed as it is', () => {
    assert.equal(formatNhsNumber('9990000018'), '999 000 0018');
    assert.equal(formatNhsNumber('99900'), '99900');
    assert.equal(formatNhsNumber('999 000 0018'), '999 000 0018');
  });
});
