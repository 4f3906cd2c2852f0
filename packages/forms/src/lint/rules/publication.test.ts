// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choice, text, told } from '../../../test/lint-example.js';

const licence = (kind: string, words = 'Say where it is from.') => ({ licence: { kind, text: words } });

test('words that may not be shipped are told', () => {
  const places = [
    text('a', { label: 'Question 1' }),
    text('b', { label: '2b' }),
    choice('c', 'x y', { label: 'Item C' }),
  ];
  assert.deepEqual(told('gated-text', places, licence('licence-gated')), []);
  const [only, ...others] = told(
    'gated-text',
    [...places, text('d', { label: 'Little interest?' })],
    licence('licence-gated'),
  );
  assert.match(only ?? '', /^items\[3\] error: .* 1 of its items hold some/);
  assert.deepEqual(others, []);
  assert.deepEqual(told('gated-text', [text('d', { label: 'Little interest?' })], licence('open')), []);
});

test('a licence without words is told', () => {
  assert.equal(told('licence-without-words', [text('a')], licence('open', ' ')).length, 1);
  assert.deepEqual(told('licence-without-words', [text('a')], licence('open')), []);
});

test('a form in use with a version below one is told', () => {
  const said = (version: string, status: string) => told('active-zero-version', [text('a')], { version, status });
  assert.match(said('0.3.1', 'active')[0] ?? '', /^version info: .* 0\.3\.1/);
  assert.deepEqual([...said('0.3.1', 'draft'), ...said('1.0.0', 'active')], []);
});
