// SPDX-License-Identifier: Apache-2.0
// The forty questions of the review once more, made by touch alone.
import { after, before, test } from 'node:test';
import { openDesk } from './desk.mjs';
import { makeReview } from './make-review.mjs';
import { touchOf } from './touch.mjs';

let desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk?.close());

test('a review made by touch on a tablet asks, adds up and scores as the one on paper', () =>
  makeReview(desk, { viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true }, touchOf));
