// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testRiskForm, working } from '../../test/risk-form.js';
import * as fixtures from './fixtures.js';
import { oralHealth } from './index.js';

const { open } = working(oralHealth);

describe('the form for mouth and teeth', () => {
  testRiskForm(oralHealth, fixtures);

  test('has no score, and one part that is not well is enough to act on', () => {
    assert.equal(oralHealth.scores, undefined);
    for (const part of ['lips', 'tongue', 'gums', 'teeth', 'dentures', 'saliva']) {
      const form = open();
      assert.ok(
        form.problems().some(({ key, code }) => key === part && code === 'required'),
        part,
      );
      for (const answer of ['well', 'not-looked', { unknown: 'declined' }] as const) {
        form.answer(part, answer);
        assert.equal(form.node('actOnIt')?.visible, false);
      }
      form.answer(part, 'changed');
      assert.equal(form.node('actOnIt')?.visible, true, part);
      assert.equal(form.node(`${part}Seen`)?.visible, true, part);
    }
  });

  test('pain, and a patch or ulcer of three weeks, ask for a dentist', () => {
    const form = open();
    for (const [item, display] of [
      ['pain', 'painToday'],
      ['whiteRedOrUlcer', 'seeDentist'],
      ['swallow', 'seeChoking'],
    ] as const) {
      form.answer(item, 'no');
      assert.equal(form.node(display)?.visible, false);
      form.answer(item, 'yes');
      assert.equal(form.node(display)?.visible, true, display);
    }
  });
});
