// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testRiskForm, working } from '../../test/risk-form.js';
import * as fixtures from './fixtures.js';
import { skinCheck } from './index.js';

const { open } = working(skinCheck);

describe('the skin check', () => {
  testRiskForm(skinCheck, fixtures);

  test('has no score, and says nothing of a gated tool', () => {
    assert.equal(skinCheck.scores, undefined);
    assert.doesNotMatch(JSON.stringify(skinCheck), /waterlow|braden|norton|purpose[ -]?t\b/i);
  });

  test('skin that was not seen is not well', () => {
    const form = open();
    for (const [answer, shown] of [
      ['yes', false],
      ['partly', true],
      ['no', true],
      [{ unknown: 'declined' }, true],
    ] as const) {
      form.answer('allSeen', answer);
      assert.equal(form.node('notAllSeen')?.visible, shown);
    }
  });

  test('skin that stays changed, is blistered, open or deep goes to the nurse today', () => {
    const form = open();
    form.answer('sites', ['heels']);
    const [entry] = form.entries()['places'] ?? [];
    for (const [code, shown] of [
      ['changed-colour', false],
      ['stays', true],
      ['blister', true],
      ['open', true],
      ['deep', true],
      ['moisture', false],
    ] as const) {
      form.answer(`placeWhat~${entry}`, code);
      assert.equal(form.node('nurseToday')?.visible, shown, code);
    }
  });

  test('a judgement nobody can make is cared for as at risk', () => {
    const form = open();
    form.answer('judged', 'no');
    assert.deepEqual([form.node('askNurse')?.visible, form.node('skinCare')?.visible], [false, false]);
    form.answer('judged', { unknown: 'unknown' });
    assert.deepEqual([form.node('askNurse')?.visible, form.node('skinCare')?.visible], [true, true]);
  });
});
