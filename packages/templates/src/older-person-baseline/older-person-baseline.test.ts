// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inForce } from '@careplan-kit/model';
import { contentsOf } from '../../test/note-form.js';
import { listed } from '../../test/person-form.js';
import { recordFor, testForm, worked } from '../../test/plan-form.js';
import * as fixtures from './fixtures.js';
import { olderPersonBaseline } from './index.js';
import { BASELINE } from './kind.js';

const { open, finish } = worked(olderPersonBaseline);

describe('how the person usually is', () => {
  testForm(olderPersonBaseline, fixtures);

  test('ends in an assessment of its own kind, with who wrote it and when, and a day to look at it again', () => {
    const { operations } = finish(recordFor('mrsSmith'), fixtures.mrsSmith);
    assert.deepEqual(operations.map(({ operation, class: of }) => `${operation} ${of}`).toSorted(), [
      'create Assessment',
      'create Review',
    ]);
    const [assessment] = contentsOf(operations, 'Assessment');
    assert.equal(assessment?.['assessmentType'], BASELINE);
    assert.equal(assessment?.['assessmentSummary'], fixtures.mrsSmith['summary']);
    assert.equal(assessment?.['comment'], 'Eliza, with Mrs Smith and Robert, 20 November 2026');
    assert.match(String(contentsOf(operations, 'Review')[0]?.['plannedReviewDateInterval']), /^2026-12-18/);
  });

  test('a second one stands beside the first, and changes neither it nor what it shows', () => {
    const first = finish(recordFor('mrsSmith'), fixtures.mrsSmith);
    const second = finish(first.record, fixtures.mrsSmith);
    assert.equal(inForce(second.record, 'Assessment').length, inForce(first.record, 'Assessment').length + 1);
    assert.ok(second.operations.every(({ operation }) => operation === 'create'));
  });

  test('every area has to be answered, and each offers that nobody has asked or knows', () => {
    const form = open();
    const missing = form.problems().flatMap(({ key, code }) => (code === 'required' ? [key] : []));
    const forced = missing.filter((key) => !form.question(key)?.item.unknowns);
    assert.deepEqual(forced.sort(), ['reviewOn', 'summary', 'writtenBy']);
    for (const area of ['walking', 'memory', 'bladder', 'bowels', 'skin', 'eats', 'awake', 'speech', 'pain', 'washing'])
      assert.ok(missing.includes(area), area);
  });

  test('shows illnesses, aids, risks and levels of the record, and nothing of a list that is empty', () => {
    const green = open(recordFor('mrGreen'));
    assert.deepEqual(listed(green, 'problems', 'problem'), ['Long-standing chest trouble']);
    assert.deepEqual(listed(green, 'aids', 'aid'), ['Hearing aid', 'Walking frame']);
    assert.deepEqual(listed(green, 'risks', 'riskKind'), ['Falls']);
    const james = open(recordFor('james'));
    assert.equal(james.question('foodLevel')?.answer, 'Cut small, and sit with him');
    assert.equal(james.node('drinkLevel')?.visible, false);
    assert.equal(james.node('aids')?.visible, false);
  });

  test('swallowing that nobody asked about is said, and is no "no"', () => {
    assert.equal(open(recordFor('betty')).node('swallowingNotKnown')?.visible, true);
    assert.equal(open().node('swallowingNotKnown')?.visible, true, 'blank');
    assert.equal(open(recordFor('mrsSmith')).node('swallowingNotKnown')?.visible, false);
  });

  test('scores nothing, and no reading is filled in by itself', () => {
    assert.equal(olderPersonBaseline.scores, undefined);
    const form = open(recordFor('mrGreen'));
    for (const id of ['breaths', 'oxygen', 'pulse', 'upperPressure', 'lowerPressure', 'temperature', 'weight'])
      assert.equal(form.question(id)?.answer, null, id);
  });
});
