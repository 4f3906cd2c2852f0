// SPDX-License-Identifier: Apache-2.0
// A fluid chart with a running total is made from nothing, by keyboard alone and by touch.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAlike } from './alike.mjs';
import { authorOf } from './author.mjs';
import { draftOf, openDesk } from './desk.mjs';
import { fluidPeople, fluidPlan, fluidReference } from './fluid-reference.mjs';
import { keyboardOf } from './keyboard.mjs';
import { touchOf } from './touch.mjs';

let desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk?.close());

async function make(options, handOf) {
  const page = await desk.page(options);
  await authorOf(handOf(page), fluidPlan).make();
  const made = await draftOf(page);
  await page.close();
  assertAlike(made, fluidReference, fluidPeople);
  assert.equal(made.items.find(({ label }) => label === 'Drunk').layout, 'table');
  assert.deepEqual(desk.faults, []);
}

test('a fluid chart made by keyboard alone adds up as the standard one', () =>
  make({ viewport: { width: 1280, height: 800 } }, keyboardOf));

for (const [device, viewport] of [
  ['tablet', { width: 820, height: 1180 }],
  ['phone', { width: 360, height: 740 }],
])
  test(`a fluid chart made by touch on a ${device} adds up as the standard one`, () =>
    make({ viewport, hasTouch: true, isMobile: true }, touchOf));
