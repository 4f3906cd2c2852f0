// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { assertAlike } from './alike.mjs';
import { authorOf } from './author.mjs';
import { councilPeople, councilReference } from './council-reference.mjs';
import { draftOf } from './desk.mjs';

/** Makes the council's review from nothing by this hand, and holds it against the one on paper. */
export async function makeReview(desk, options, handOf) {
  const page = await desk.page(options);
  await authorOf(handOf(page), councilReference).make();
  const made = await draftOf(page);
  await page.close();
  assertAlike(made, councilReference, councilPeople);
  assert.deepEqual(desk.faults, []);
}
