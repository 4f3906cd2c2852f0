// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recordFor, testForm, worked } from '../../test/plan-form.js';
import * as fixtures from './fixtures.js';
import { gds4 } from './index.js';

const { open, finish } = worked(gds4);

describe('the scale of four questions', () => {
  testForm(gds4, fixtures);

  test('a no to being asked takes the questions away, and a blank does not', () => {
    const form = open();
    assert.equal(form.node('satisfied')?.visible, true);
    form.answer('agrees', 'no');
    assert.equal(form.node('satisfied')?.visible, false);
    assert.equal(form.scores[0]!.result.total, null);
    assert.ok(!form.problems().some(({ key }) => key === 'satisfied'));
  });

  test('writes its total with the name of the scale, and none where the person said no', () => {
    const tool = (who: 'mrGreen' | 'mrsSmith') =>
      JSON.stringify(finish(recordFor(who), fixtures[who]).operations.find(({ class: of }) => of === 'Assessment'));
    assert.match(tool('mrGreen'), /GDS-4 \(1994\).*"assessmentValue":"2"/);
    assert.doesNotMatch(tool('mrsSmith'), /assessmentValue/);
  });
});
