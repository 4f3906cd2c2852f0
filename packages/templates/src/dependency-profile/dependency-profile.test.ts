// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recordFor, testForm, worked } from '../../test/plan-form.js';
import * as fixtures from './fixtures.js';
import { dependencyProfile } from './index.js';

const { open, finish } = worked(dependencyProfile);
const AREAS = [
  'mobility',
  'personal',
  'eating',
  'continence',
  'skin',
  'cognition',
  'behaviour',
  'night',
  'clinical',
] as const;
const NAME = { structuredAssessmentName: { originalText: 'Dependency profile, own structure, version 1' } };

describe('the dependency profile', () => {
  testForm(dependencyProfile, fixtures);

  test('adds areas and hours up, exactly, with the working', () => {
    const { form, operations } = finish(recordFor('mrsSmith'), fixtures.mrsSmith);
    const [level, hours] = form.scores.map(({ result }) => result);
    assert.deepEqual([level?.total, level?.band?.code, hours?.total], ['9', 'medium', '6.5']);
    assert.deepEqual(
      level?.working.map(({ inputs }) => inputs[0]?.key),
      AREAS,
    );
    const assessment = operations.find(({ class: of }) => of === 'Assessment') as { content?: Record<string, unknown> };
    assert.deepEqual(assessment.content?.['structuredAssessment'], { ...NAME, assessmentValue: '9' });
  });

  test('one area that is not known leaves no total, no band and no number on the record', () => {
    const { form, operations } = finish(recordFor('betty'), fixtures.betty);
    for (const { result } of form.scores) assert.deepEqual([result.total, result.band ?? null], [null, null]);
    assert.deepEqual(form.scores[0]?.result.missing, ['night', 'clinical']);
    const assessment = operations.find(({ class: of }) => of === 'Assessment') as { content?: Record<string, unknown> };
    assert.deepEqual(assessment.content?.['structuredAssessment'], NAME);
  });

  test('every total from 0 to 27 has one band, with the ends at 6, 13 and 20', () => {
    const band = (total: number) => {
      const form = open();
      AREAS.forEach((area, at) => form.answer(area, String(Math.max(0, Math.min(3, total - 3 * at)))));
      assert.equal(form.scores[0]?.result.total, String(total));
      return form.scores[0].result.band?.code;
    };
    const bands = Array.from({ length: 28 }, (_, total) => band(total));
    const many = (count: number, code: string) => Array.from({ length: count }, () => code);
    assert.deepEqual(bands, [...many(7, 'low'), ...many(7, 'medium'), ...many(7, 'high'), ...many(7, 'very-high')]);
  });

  test('the most help in any one area is pointed out, whatever the total, and so is help at any time', () => {
    for (const area of AREAS) {
      const form = open();
      assert.equal(form.node('mostInOne')?.visible, false);
      form.answer(area, '2');
      assert.equal(form.node('mostInOne')?.visible, false, area);
      form.answer(area, '3');
      assert.equal(form.node('mostInOne')?.visible, true, area);
    }
    const form = open();
    for (const [interval, shown] of [
      ['long', false],
      ['short', false],
      ['critical', true],
    ] as const) {
      form.answer('interval', interval);
      assert.equal(form.node('anyTime')?.visible, shown, interval);
    }
  });

  test('how long they are safe alone changes no total', () => {
    const form = open();
    for (const area of AREAS) form.answer(area, '1');
    for (const interval of ['long', 'short', 'critical', { unknown: 'unknown' }] as const) {
      form.answer('interval', interval);
      assert.equal(form.scores[0]?.result.total, '9');
    }
  });

  test('an answer that is none of the four gives no total', () => {
    const form = open();
    for (const area of AREAS) form.answer(area, area === 'night' ? '4' : '1');
    assert.deepEqual([form.scores[0]?.result.total, form.scores[0]?.result.band], [null, null]);
  });

  test('says first that it is our own, not tested, and decides no staff', () => {
    const [first] = dependencyProfile.items;
    assert.match(first?.label ?? '', /does not decide them.*not been tested as a measure/);
    assert.match(dependencyProfile.scores?.[0]?.title ?? '', /our own bands, not tested/);
  });

  test('more than a day of hours is pointed out', () => {
    const form = open();
    form.answer('hoursByDay', '20.5');
    form.answer('hoursAtNight', '4');
    assert.deepEqual(
      form.scores[1]?.result.flags.map(({ code }) => code),
      ['more-than-a-day'],
    );
    form.answer('hoursAtNight', '3.5');
    assert.deepEqual(form.scores[1]?.result.flags, []);
    assert.equal(form.scores[1]?.result.total, '24');
  });
});
