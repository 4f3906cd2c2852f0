// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DataError } from '@careplan-kit/model';
import fc from 'fast-check';
import { FhirDecimal, decimalOf, exactNumber, withoutExponent } from './decimal.js';
import { parseFhir } from './parse-fhir.js';
import { stringifyFhir } from './stringify-fhir.js';

const forty = '1234567890123456789012345678901234567.890';

test('decimals keep their digits through reading and writing', () => {
  for (const digits of ['70.0', '0.10', '-0.0', forty, '1e5', '1.50E-3', '12345678901234567890', '0.00']) {
    const text = `{"valueDecimal":${digits}}`;
    assert.equal(stringifyFhir(parseFhir(text) as object), text);
  }
});

test('a number that keeps its digits is a plain number', () => {
  assert.deepEqual(parseFhir('{"a":70,"b":70.5,"c":-1,"d":0}'), { a: 70, b: 70.5, c: -1, d: 0 });
});

test('plain JSON.stringify still writes a number', () => {
  assert.equal(JSON.stringify({ valueDecimal: new FhirDecimal('70.0') }), '{"valueDecimal":70}');
});

test('digits inside texts and keys are left alone', () => {
  const text = String.raw`{"70.0":"70.0 and \"70.0\" \\","x":["\u0037.0",{"$y":"{\"$decimal\":\"1\"}"}]}`;
  assert.deepEqual(parseFhir(text), JSON.parse(text));
  const value = { valueString: '{"$decimal":"70.0"}', other: '{', more: ['"$decimal":"70.0"}'] };
  assert.equal(stringifyFhir(value), JSON.stringify(value));
});

test('somebody’s own data that looks like a mark of ours stays as it is', () => {
  const foreign = '{"x":{"$decimal":"1.10","more":1}}';
  assert.deepEqual(parseFhir(foreign), { x: { $decimal: '1.10', more: 1 } });
});

test('pretty printing writes decimals on their line', () => {
  assert.equal(stringifyFhir({ a: [new FhirDecimal('1.0')] }, 2), '{\n  "a": [\n    1.0\n  ]\n}');
});

test('what JSON refuses is refused', () => {
  const wrong = [
    '',
    '{',
    '01.0',
    '[1.0.0]',
    '[1.0-2.0]',
    '--1.0',
    '[70.0 80.0]',
    '{70.0:1}',
    '1.',
    '.5',
    '+1.0',
    'NaN',
  ];
  for (const text of [...wrong, '"open', '{"a":"\\', `"${'\\"'.repeat(200_000)}`]) {
    assert.throws(() => parseFhir(text), DataError, text.slice(0, 20));
  }
});

test('depth is bounded before a parser could recurse', () => {
  assert.throws(() => parseFhir('['.repeat(1_000_000)), /nested deeper/);
  assert.throws(() => parseFhir(`${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`), /nested deeper/);
});

test('prototype keys are refused', () => {
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    assert.throws(() => parseFhir(`{"a":{"${key}":{"x":1}}}`), new RegExp(key));
  }
});

test('nothing but a number can be written through a mark', () => {
  assert.throws(() => stringifyFhir({ a: { $decimal: '1,"evil":true' } }), DataError);
  assert.throws(() => new FhirDecimal('1,"evil":true'), RangeError);
  // A decimal of another copy of this package is known by its brand; its text is checked again.
  const brand = Symbol.for('@careplan-kit/fhir/decimal');
  assert.equal(stringifyFhir({ a: { [brand]: true, text: '2.0' } }), '{"a":2.0}');
  assert.throws(() => stringifyFhir({ a: { [brand]: true, text: '2.0]' } }), RangeError);
});

/** JSON without the keys that are refused: the test above is about those. */
const anyJson = fc.json({ maxDepth: 8 }).filter((text) => !/"(?:__proto__|constructor|prototype)":/.test(text));

test('any JSON is read as JSON.parse reads it, and written the same again', () => {
  fc.assert(
    fc.property(anyJson, (text) => {
      const document = parseFhir(text.replaceAll('$', '_').replaceAll('__proto__', 'proto'));
      const plain: unknown = JSON.parse(JSON.stringify(document));
      assert.deepEqual(plain, JSON.parse(text.replaceAll('$', '_').replaceAll('__proto__', 'proto')));
      const written = stringifyFhir({ document });
      assert.deepEqual(parseFhir(written), { document });
    }),
  );
});

test('typed digits become JSON numbers', () => {
  const cases = { '+5': '5', '007.50': '7.50', '-00.5': '-0.5', '0': '0', '-0': '-0', '70.0': '70.0', '1000': '1000' };
  for (const [typed, written] of Object.entries(cases)) {
    assert.equal(stringifyFhir([decimalOf(typed)]), `[${written}]`);
  }
});

test('exponents are written out', () => {
  const cases = {
    '1e-7': '0.0000001',
    '1.5e3': '1500',
    '12.5e-1': '1.25',
    '1E+2': '100',
    '-2.50e1': '-25.0',
    '5': '5',
  };
  for (const [text, plain] of Object.entries(cases)) assert.equal(withoutExponent(text), plain);
  assert.equal(withoutExponent('1e999999999'), undefined);
});

test('a number is exact only when it is the same quantity', () => {
  assert.equal(exactNumber(new FhirDecimal('18.50')), 18.5);
  assert.equal(exactNumber(new FhirDecimal('1.5e2')), 150);
  assert.equal(exactNumber(new FhirDecimal('0.1000000000000000055511151231257827')), undefined);
  assert.equal(exactNumber(new FhirDecimal('1e400')), undefined);
  assert.equal(exactNumber('5'), undefined);
});
