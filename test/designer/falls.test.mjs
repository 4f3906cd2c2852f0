// SPDX-License-Identifier: Apache-2.0
// A falls assessment of many factors is made from nothing, by keyboard alone and by touch.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAlike } from './alike.mjs';
import { authorOf } from './author.mjs';
import { draftOf, openDesk } from './desk.mjs';
import { fallsPeople, fallsReference } from './falls-reference.mjs';
import { keyboardOf } from './keyboard.mjs';
import { touchOf } from './touch.mjs';

let desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk?.close());

async function make(options, handOf) {
  const page = await desk.page(options);
  await authorOf(handOf(page), fallsReference).make();
  const made = await draftOf(page);
  await page.close();
  assertAlike(made, fallsReference, fallsPeople);
  assert.deepEqual(desk.faults, []);
}

test('a falls assessment made by keyboard alone asks what the standard one asks', () =>
  make({ viewport: { width: 1280, height: 800 } }, keyboardOf));

test('a falls assessment made by touch on a tablet asks what the standard one asks', () =>
  make({ viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true }, touchOf));
