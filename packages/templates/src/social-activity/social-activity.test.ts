// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recordFor, testForm, worked } from '../../test/plan-form.js';
import * as fixtures from './fixtures.js';
import { socialActivity } from './index.js';

const { open, finish } = worked(socialActivity);

describe('the note of an activity', () => {
  testForm(socialActivity, fixtures);

  test('writes nothing in the record', () => {
    for (const [name, given] of Object.entries(fixtures))
      assert.deepEqual(finish(recordFor(name), given).operations, []);
  });

  test('asks how long only of who was there, and tells a no from not having been asked', () => {
    const form = open();
    const shows = (id: string) => form.node(id)?.visible;
    for (const [code, minutes, mood, declined, notAsked] of [
      ['took-part', true, true, false, false],
      ['watched', true, true, false, false],
      ['declined', false, true, true, false],
      ['asleep', false, false, false, false],
      ['not-asked', false, false, false, true],
    ] as const) {
      form.answer('tookPart', code);
      assert.deepEqual(
        [shows('minutes'), shows('mood'), shows('whyDeclined'), shows('whyNotAsked')],
        [minutes, mood, declined, notAsked],
        code,
      );
    }
  });

  test('pain and being unwell say at once that this note tells nobody', () => {
    const form = open();
    form.answer('tookPart', 'took-part');
    form.answer('mood', 'content');
    assert.equal(form.node('unwellNow')?.visible, false);
    form.answer('mood', 'in-pain');
    assert.equal(form.node('unwellNow')?.visible, true);
    form.answer('tookPart', 'unwell');
    assert.equal(form.node('unwellNow')?.visible, true);
  });

  test('a mood nobody could tell is said, and is none of the moods', () => {
    const form = open();
    form.answer('tookPart', 'took-part');
    assert.ok(form.problems().some(({ key, code }) => key === 'mood' && code === 'required'));
    form.answer('mood', { unknown: 'unknown' });
    assert.ok(!form.problems().some(({ key }) => key === 'mood'));
  });
});
