// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DataError } from '@careplan-kit/model';
import { HOME_ZONE, offsetOf, onTheWall } from './time-zone.js';

test('a time on the wall has the offset of its day', () => {
  const cases = {
    '2026-01-15T09:30': '+00:00',
    '2026-07-15T09:30': '+01:00',
    '2026-03-29T00:59': '+00:00',
    '2026-03-29T02:00': '+01:00',
    '2026-10-25T00:59:59': '+01:00',
    '2026-10-25T02:00': '+00:00',
    '1941-07-01T12:00': '+02:00',
  };
  for (const [local, offset] of Object.entries(cases)) assert.equal(offsetOf(local, HOME_ZONE), offset, local);
  assert.equal(offsetOf('2026-07-15T09:30', 'America/New_York'), '-04:00');
  assert.equal(offsetOf('2026-07-15T09:30', 'Asia/Kolkata'), '+05:30');
});

test('of the hour that comes twice the first is meant; the hour that never is goes on from the one before', () => {
  assert.equal(offsetOf('2026-10-25T01:30', HOME_ZONE), '+01:00');
  assert.equal(offsetOf('2026-03-29T01:30', HOME_ZONE), '+00:00');
});

test('what is no time has no offset, and an unknown zone is an error', () => {
  for (const text of ['', '2026-07-15', '2026-13-01T10:00', '2026-07-15T09:30Z', 'now']) {
    assert.equal(offsetOf(text, HOME_ZONE), undefined, text);
  }
  assert.throws(() => offsetOf('2026-07-15T09:30', 'Nowhere/At_All'), DataError);
});

test('an instant is a time on the wall, as short as it can be', () => {
  assert.equal(onTheWall('2026-07-15T08:30:00Z', HOME_ZONE), '2026-07-15T09:30');
  assert.equal(onTheWall('2026-07-15T08:30:05+00:00', HOME_ZONE), '2026-07-15T09:30:05');
  assert.equal(onTheWall('2026-01-15T10:00:00+01:00', HOME_ZONE), '2026-01-15T09:00');
  assert.equal(onTheWall('soon', HOME_ZONE), undefined);
});
