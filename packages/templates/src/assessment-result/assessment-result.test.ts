// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recordFor, testForm, worked } from '../../test/plan-form.js';
import * as fixtures from './fixtures.js';
import { assessmentResult } from './index.js';

const { open, finish } = worked(assessmentResult);

describe('the place for a result from elsewhere', () => {
  testForm(assessmentResult, fixtures);

  test('works nothing out and knows no tool', () => {
    assert.equal(assessmentResult.scores, undefined);
    assert.doesNotMatch(JSON.stringify(assessmentResult), /"(weight|points|calculate)"/);
  });

  test('keeps a total with its tool, and an outcome in the words of the paper', () => {
    const tool = (who: 'mrsSmith' | 'mrGreen') => {
      const { operations } = finish(recordFor(who), fixtures[who]);
      const made = operations.find(({ class: of }) => of === 'Assessment') as { content?: Record<string, unknown> };
      return made.content?.['structuredAssessment'];
    };
    assert.deepEqual(tool('mrsSmith'), {
      structuredAssessmentName: { originalText: 'The memory clinic’s own test, version of 2024, out of 30' },
      assessmentValue: '19',
    });
    assert.deepEqual(tool('mrGreen'), {
      structuredAssessmentName: { originalText: 'The district nurse’s form, 2025' },
      assessmentScore: 'Cream and stockings; see again in six weeks',
    });
  });

  test('what was not finished leaves no number, though one was typed first', () => {
    const form = open();
    form.answer('kindOfResult', 'total');
    form.answer('total', '12');
    form.answer('kindOfResult', 'not-finished');
    assert.equal(form.node('total')?.visible, false);
    const { operations } = finish(recordFor('betty'), fixtures.betty);
    assert.doesNotMatch(JSON.stringify(operations), /assessmentValue|assessmentScore/);
  });

  test('a total asks for its tool and for which way it counts', () => {
    const form = open();
    form.answer('kindOfResult', 'total');
    const missing = new Set(form.problems().map(({ key }) => key));
    for (const id of ['toolName', 'total', 'direction', 'doneBy', 'doneOn']) assert.ok(missing.has(id), id);
  });
});
