// SPDX-License-Identifier: Apache-2.0
// Forty questions of a council's yearly review, with points and hours added up, made from nothing, by keyboard alone and by touch.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAlike } from './alike.mjs';
import { authorOf } from './author.mjs';
import { councilPeople, councilReference } from './council-reference.mjs';
import { draftOf, openDesk } from './desk.mjs';
import { keyboardOf } from './keyboard.mjs';
import { touchOf } from './touch.mjs';

let desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk?.close());

test('the review asks forty questions', () => {
  const questions = councilReference.items.flatMap(({ items }) => items);
  assert.equal(questions.length, 40);
});

async function make(options, handOf) {
  const page = await desk.page(options);
  await authorOf(handOf(page), councilReference).make();
  const made = await draftOf(page);
  await page.close();
  assertAlike(made, councilReference, councilPeople);
  assert.deepEqual(desk.faults, []);
}

test('a review made by keyboard alone asks, adds up and scores as the one on paper', () =>
  make({ viewport: { width: 1280, height: 800 } }, keyboardOf));

test('a review made by touch on a tablet asks, adds up and scores as the one on paper', () =>
  make({ viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true }, touchOf));
