// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  formatOdsCode,
  formatPostcode,
  formatUprn,
  parseDmdId,
  parseOdsCode,
  parsePostcode,
  parseSnomedId,
  parseUprn,
  parseUsrn,
} from './index.js';
import { hasVerhoeffDigit } from './verhoeff.js';

const DIGITS = '0123456789';
const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));

/** The one digit that makes the text right; asserts that there is exactly one. */
function withCheckDigit(text: string): string {
  const right = [...DIGITS].filter((digit) => hasVerhoeffDigit(text + digit));
  assert.equal(right.length, 1, text);
  return text + right[0];
}

const shortId = fc
  .tuple(fc.stringMatching(/^[1-9][0-9]{2,14}$/), fc.constantFrom('00', '01', '02'))
  .map(([item, partition]) => withCheckDigit(item + partition));
const longId = fc
  .tuple(fc.stringMatching(/^[1-9][0-9]{0,7}$/), digits(7), fc.constantFrom('10', '11', '12'))
  .map(([item, namespace, partition]) => withCheckDigit(item + namespace + partition));
const snomedId = fc.oneof(shortId, longId);

describe('any SNOMED CT identifier', () => {
  test('is accepted', () => {
    fc.assert(fc.property(snomedId, (id) => assert.ok(parseSnomedId(id).ok)));
  });

  test('with one digit changed is refused, whichever digit and whatever to', () => {
    fc.assert(
      fc.property(snomedId, (id) => {
        [...id].forEach((digit, place) => {
          for (const other of DIGITS.replace(digit, '')) {
            const changed = id.slice(0, place) + other + id.slice(place + 1);
            assert.equal(hasVerhoeffDigit(changed), false, changed);
            assert.equal(parseSnomedId(changed).ok, false, changed);
          }
        });
      }),
    );
  });

  test('with two neighbours exchanged is refused', () => {
    fc.assert(
      fc.property(snomedId, (id) => {
        for (let place = 0; place + 1 < id.length; place++) {
          const [left, right] = [id[place]!, id[place + 1]!];
          if (left === right) continue;
          const exchanged = id.slice(0, place) + right + left + id.slice(place + 2);
          assert.equal(hasVerhoeffDigit(exchanged), false, exchanged);
          assert.equal(parseSnomedId(exchanged).ok, false, exchanged);
        }
      }),
    );
  });

  test('has the namespace it was made with', () => {
    const made = fc.tuple(fc.stringMatching(/^[1-9][0-9]{0,7}$/), digits(7));
    fc.assert(
      fc.property(made, ([item, namespace]) => {
        const result = parseSnomedId(withCheckDigit(`${item}${namespace}10`));
        assert.ok(result.ok && result.namespace === namespace && result.kind === 'concept');
      }),
    );
  });
});

describe('any ODS code, postcode or reference number', () => {
  test('comes back the same however it was typed', () => {
    const ods = fc.stringMatching(/^[A-Z0-9]{3,12}$/);
    const postcode = fc.stringMatching(/^(?:[A-Z][0-9]{1,2}|[A-Z][A-HJ-Y][0-9]{1,2}) [0-9][ABD-HJLNP-UW-Z]{2}$/);
    const uprn = fc.stringMatching(/^[1-9][0-9]{0,11}$/);
    fc.assert(
      fc.property(ods, postcode, uprn, (code, place, property) => {
        assert.equal(formatOdsCode(` ${code.toLowerCase()} `), code);
        assert.equal(formatPostcode(place.toLowerCase().replace(' ', '')), place);
        const padded = parseUprn(formatUprn(property));
        assert.equal(padded.ok && padded.value, property);
      }),
    );
  });

  test('is read without a throw, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9A-Za-z ]*$/)),
        (text) => {
          for (const parse of [parseOdsCode, parsePostcode, parseUprn, parseUsrn, parseSnomedId, parseDmdId]) {
            const result = parse(text);
            // What was read once is read again to the same.
            if (result.ok) assert.deepEqual(parse(result.value), result);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
