// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateInWords } from './spoken-date.js';

test('a date in doubt says which doubt it is, in both languages', () => {
  assert.equal(dateInWords('1941~'), 'about 1941');
  assert.equal(dateInWords('1941?'), 'perhaps 1941');
  assert.equal(dateInWords('1941-05?', { language: 'cy' }), 'efallai mis Mai 1941');
  assert.equal(dateInWords('194X'), 'the 1940s');
});

test('a moment is told by the clock in the home, and what is no date stands as it is', () => {
  assert.equal(dateInWords('2026-11-22'), '22 November 2026');
  assert.equal(dateInWords('2026-07-22T13:02:00Z'), '22 July 2026 at 14:02');
  assert.equal(dateInWords('after the war'), 'after the war');
});
