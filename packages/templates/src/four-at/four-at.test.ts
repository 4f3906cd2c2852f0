// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recordFor, testForm, worked } from '../../test/plan-form.js';
import * as fixtures from './fixtures.js';
import { fourAt } from './index.js';

const { open, finish } = worked(fourAt);

describe('the 4AT', () => {
  testForm(fourAt, fixtures);

  test('a change nobody could judge leaves no total, and is said to rule nothing out', () => {
    const { form, operations } = finish(recordFor('betty'), fixtures.betty);
    assert.deepEqual([form.scores[0]!.result.total, form.scores[0]!.result.band], [null, null]);
    assert.equal(form.node('changeNotKnown')?.visible, true);
    assert.doesNotMatch(JSON.stringify(operations), /assessmentValue/);
  });

  test('who cannot be tested is untestable, which counts: nobody is unable to be assessed', () => {
    const { form } = finish(recordFor('mrsSmith'), fixtures.mrsSmith);
    const { total, band, flags } = form.scores[0]!.result;
    assert.deepEqual([total, band?.code, flags.map(({ code }) => code)], ['8', 'possible-delirium', ['delirium']]);
    for (const id of ['alertness', 'amt4', 'attention']) assert.equal(form.question(id)?.item.unknowns, undefined, id);
  });

  test('one clear sign asks for a clinician today before the rest is answered', () => {
    for (const [id, code] of [
      ['alertness', 'abnormal'],
      ['acuteChange', 'yes'],
    ] as const) {
      const form = open();
      assert.equal(form.node('sameDay')?.visible, false);
      form.answer(id, code);
      assert.deepEqual([form.scores[0]!.result.total, form.node('sameDay')?.visible], [null, true]);
    }
  });
});
