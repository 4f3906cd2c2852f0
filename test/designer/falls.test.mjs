// SPDX-License-Identifier: Apache-2.0
// A falls assessment of many factors is made from nothing, by keyboard alone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAlike } from './alike.mjs';
import { authorOf } from './author.mjs';
import { draftOf, openDesk } from './desk.mjs';
import { fallsPeople, fallsReference } from './falls-reference.mjs';
import { keyboardOf } from './keyboard.mjs';

let desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk?.close());

test('a falls assessment made by keyboard alone asks what the standard one asks', async () => {
  const page = await desk.page({ viewport: { width: 1280, height: 800 } });
  await authorOf(keyboardOf(page), fallsReference).make();
  assertAlike(await draftOf(page), fallsReference, fallsPeople);
  assert.deepEqual(desk.faults, []);
});
