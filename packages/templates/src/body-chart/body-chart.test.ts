// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recordFor, testForm, worked } from '../../test/plan-form.js';
import { flat } from '../../test/risk-form.js';
import * as fixtures from './fixtures.js';
import { bodyChart } from './index.js';

const { open, finish } = worked(bodyChart);

describe('the body chart', () => {
  testForm(bodyChart, fixtures);

  test('writes nothing in the record', () => {
    for (const [name, given] of Object.entries(fixtures))
      assert.deepEqual(finish(recordFor(name), given).operations, []);
  });

  test('no mark is a finding that somebody made, never a blank', () => {
    const form = open();
    assert.ok(form.problems().some(({ key, code }) => key === 'anyMarks' && code === 'required'));
    form.answer('anyMarks', 'none');
    assert.equal(form.node('marks')?.visible, false);
    assert.ok(!form.problems().some(({ key }) => key === 'anyMarks'));
  });

  test('what was not seen has to be named', () => {
    const form = open();
    for (const [answer, asked] of [
      ['yes', false],
      ['partly', true],
      ['no', true],
      [{ unknown: 'declined' }, true],
    ] as const) {
      form.answer('allSeen', answer);
      assert.equal(form.node('notSeen')?.visible, asked);
      assert.equal(
        form.problems().some(({ key, code }) => key === 'notSeen' && code === 'required'),
        asked,
      );
    }
  });

  test('a mark nobody can explain is told at once, and to whom is asked', () => {
    const form = open();
    form.answer('anyMarks', 'yes');
    for (const [answer, told] of [
      ['yes', false],
      ['some', true],
      ['no', true],
      [{ unknown: 'unknown' }, true],
    ] as const) {
      form.answer('explained', answer);
      assert.deepEqual([form.node('tellNow')?.visible, form.node('toldWhom')?.visible], [told, told]);
    }
  });

  test('no photo without a yes', () => {
    const form = open();
    form.answer('anyMarks', 'yes');
    for (const [answer, shown] of [
      ['yes', false],
      ['no', true],
      [{ unknown: 'not-asked' }, true],
    ] as const) {
      form.answer('photoAgreed', answer);
      assert.equal(form.node('noPhoto')?.visible, shown);
    }
  });

  test('a mark has one of the kinds, and no kind says what a wound is', () => {
    const map = flat(bodyChart.items).find(({ id }) => id === 'marks');
    assert.ok(map?.type === 'body-map' && map.kinds);
    assert.doesNotMatch(JSON.stringify(map.kinds), /category|stage|ulcer/i);
    const form = open();
    form.answer('anyMarks', 'yes');
    form.answer('marks', [{ id: 'a', view: 'front', region: 'chest', kind: 'ulcer' }]);
    assert.ok(form.problems().some(({ key, code }) => key === 'marks' && code === 'not-an-option'));
  });
});
