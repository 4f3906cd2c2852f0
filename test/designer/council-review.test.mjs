// SPDX-License-Identifier: Apache-2.0
// Forty questions of a council's yearly review, with points and hours added up, made from nothing by keyboard alone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAlike } from './alike.mjs';
import { authorOf } from './author.mjs';
import { councilPeople, councilReference } from './council-reference.mjs';
import { draftOf, openDesk } from './desk.mjs';
import { keyboardOf } from './keyboard.mjs';

let desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk?.close());

test('the review asks forty questions', () => {
  const questions = councilReference.items.flatMap(({ items }) => items);
  assert.equal(questions.length, 40);
});

test('a review made by keyboard alone asks, adds up and scores as the one on paper', async () => {
  const page = await desk.page({ viewport: { width: 1280, height: 800 } });
  await authorOf(keyboardOf(page), councilReference).make();
  assertAlike(await draftOf(page), councilReference, councilPeople);
  assert.deepEqual(desk.faults, []);
});
