// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testForm, worked } from '../../test/plan-form.js';
import * as fixtures from './fixtures.js';
import { softSigns } from './index.js';
import { SIGN_IDS, signs } from './signs.js';

const { open } = worked(softSigns);
const allUsual = () => {
  const form = open();
  for (const id of SIGN_IDS) form.answer(id, 'usual');
  form.answer('worried', false);
  return form;
};
const shown = (form: ReturnType<typeof open>) => ['callNow', 'tellToday', 'told'].map((id) => form.node(id)?.visible);

describe('the form of early signs', () => {
  testForm(softSigns, fixtures);

  test('counts nothing: no score, no points and no traffic light', () => {
    assert.equal(softSigns.scores, undefined);
    assert.doesNotMatch(JSON.stringify(softSigns), /"weight"|\b(amber|green)\b/);
    assert.deepEqual(
      signs.map(({ id }) => id),
      [...SIGN_IDS],
    );
  });

  test('each sign by itself is enough to tell somebody', () => {
    assert.deepEqual(shown(allUsual()), [false, false, false]);
    for (const id of SIGN_IDS) {
      const form = allUsual();
      form.answer(id, 'changed');
      assert.deepEqual(shown(form), [false, true, true], id);
      form.answer(id, 'worse');
      assert.deepEqual(shown(form), [true, false, true], id);
    }
  });

  test('one sign and nothing else answered is told on as much', () => {
    for (const id of SIGN_IDS) {
      const form = open();
      form.answer(id, 'changed');
      assert.deepEqual(shown(form), [false, true, true], id);
      form.answer(id, 'worse');
      assert.deepEqual(shown(form), [true, false, true], id);
    }
  });

  test('a worry nobody can put a name to is enough', () => {
    const form = allUsual();
    form.answer('worried', true);
    assert.deepEqual(shown(form), [true, false, true]);
  });

  test('a sign nobody could see is said, and is not “as usual”', () => {
    const form = open();
    const missing = () => form.problems().some(({ key }) => key === 'toilet');
    assert.equal(missing(), true);
    form.answer('toilet', { unknown: 'unknown' });
    assert.equal(missing(), false);
    assert.equal(form.node('tellToday')?.visible, false);
  });
});
