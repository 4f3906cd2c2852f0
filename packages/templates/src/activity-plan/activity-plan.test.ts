// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recordFor, testForm, worked } from '../../test/plan-form.js';
import * as fixtures from './fixtures.js';
import { activityPlan } from './index.js';

const { open, finish } = worked(activityPlan);

describe('the activity plan', () => {
  testForm(activityPlan, fixtures);

  test('shows what About Me and the record say, and asks none of it again', () => {
    const before = recordFor('james');
    const said = Object.values(open(before).answers());
    for (const text of [
      'Swimming on Friday, and over the big bridge on the way',
      'Does his own teeth',
      'To go to the pool on the bus again, when he says so',
    ])
      assert.ok(said.includes(text), text);
    const { operations } = finish(before, fixtures.james);
    assert.deepEqual(
      operations.map(({ operation, class: of }) => `${operation} ${of}`),
      ['create Preference', 'create Strength', 'create Review'],
    );
  });

  test('faith is asked and never guessed: a blank is not none', () => {
    const form = open(recordFor('mrBodat'));
    assert.equal(form.question('faithAndCulture')?.answer, null);
    assert.ok(form.problems().some(({ key, code }) => key === 'faithAndCulture' && code === 'required'));
    form.answer('faithAndCulture', { unknown: 'declined' });
    assert.ok(!form.problems().some(({ key }) => key === 'faithAndCulture'));
  });
});
