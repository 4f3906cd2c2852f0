// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recordFor, testForm, worked } from '../../test/plan-form.js';
import * as fixtures from './fixtures.js';
import { dependencyProfile } from './index.js';

const { open, finish } = worked(dependencyProfile);

describe('the dependency profile', () => {
  testForm(dependencyProfile, fixtures);

  test('adds levels and hours up, exactly, with the working', () => {
    const { form, operations } = finish(recordFor('mrsSmith'), fixtures.mrsSmith);
    const [level, hours] = form.scores.map(({ result }) => result);
    assert.deepEqual([level?.total, level?.band?.code, hours?.total], ['8', 'some', '6.5']);
    assert.equal(level?.working.length, 7);
    const assessment = operations.find(({ class: of }) => of === 'Assessment') as { content?: Record<string, unknown> };
    assert.deepEqual(assessment.content?.['structuredAssessment'], {
      structuredAssessmentName: { originalText: 'Dependency profile, own scale, version 1' },
      assessmentValue: '8',
    });
  });

  test('one area that is not known leaves no total, no band and no number on the record', () => {
    const { form, operations } = finish(recordFor('betty'), fixtures.betty);
    for (const { result } of form.scores) assert.deepEqual([result.total, result.band], [null, null]);
    assert.deepEqual(form.scores[0]?.result.missing, ['healthLevel']);
    const assessment = operations.find(({ class: of }) => of === 'Assessment') as { content?: Record<string, unknown> };
    assert.deepEqual(assessment.content?.['structuredAssessment'], {
      structuredAssessmentName: { originalText: 'Dependency profile, own scale, version 1' },
    });
  });

  test('every total from 0 to 21 has one band, and the most support in one area is never hidden by it', () => {
    const bands = dependencyProfile.scores![0]!.bands!;
    for (let total = 0; total <= 21; total++)
      assert.equal(
        bands.filter(({ min, max }) => total >= Number(min) && total <= Number(max)).length,
        1,
        String(total),
      );
    const form = open();
    form.answer('feelingsLevel', 'all');
    assert.deepEqual(
      form.scores[0]?.result.flags.map(({ code }) => code),
      ['all-in-one'],
    );
  });

  test('more than a day of hours is pointed out', () => {
    const form = open();
    for (const area of ['moving', 'washingDressing', 'eating', 'toilet', 'thinking', 'feelings', 'health'])
      form.answer(`${area}Hours`, '3.5');
    assert.deepEqual(
      form.scores[1]?.result.flags.map(({ code }) => code),
      ['more-than-a-day'],
    );
    form.answer('healthHours', '3');
    assert.deepEqual(form.scores[1]?.result.flags, []);
    assert.equal(form.scores[1]?.result.total, '24');
  });
});
