// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { flat, recordOf, testRiskForm, working } from '../../test/risk-form.js';
import * as fixtures from './fixtures.js';
import { falls } from './index.js';

const { open, kept } = working(falls);

describe('the falls form', () => {
  testRiskForm(falls, fixtures);

  test('has no score: no number says how likely a fall is', () => {
    assert.equal(falls.scores, undefined);
    for (const item of flat(falls.items)) assert.ok(!('calculate' in item) && !('points' in item), item.id);
  });

  test('every finding must be answered, and only one that is there asks for its own action', () => {
    const findings = flat(falls.items).filter(({ id }) => id.endsWith('Finding'));
    assert.equal(findings.length, 14);
    const form = open();
    for (const { id } of findings) {
      const actions = id.replace('Finding', 'Actions');
      assert.ok(
        form.problems().some(({ key, code }) => key === id && code === 'required'),
        id,
      );
      for (const code of ['absent', 'not-assessed']) {
        form.answer(id, code);
        assert.equal(form.node(actions)?.visible, false, id);
      }
      assert.equal(form.node('notLookedAt')?.visible, true, id);
      form.answer(id, 'present');
      assert.equal(form.node(actions)?.visible, true, id);
      const action = id.replace('Finding', 'Action');
      assert.ok(
        form.problems().some(({ key, code }) => key.startsWith(`${action}~`) && code === 'required'),
        id,
      );
    }
    assert.equal(form.node('notLookedAt')?.visible, false);
  });

  test('a head injury with a blood thinner, a break or no response says 999 at once', () => {
    const form = open();
    assert.equal(form.node('urgentNow')?.visible, false);
    for (const code of ['head-and-blood-thinner', 'break', 'not-responding']) {
      form.answer('urgent', [code]);
      assert.equal(form.node('urgentNow')?.visible, true, code);
    }
    form.answer('urgent', ['none']);
    assert.equal(form.node('urgentNow')?.visible, false);
  });

  test('two falls, or one that hurt, ask for the falls service; a number nobody knows is not none', () => {
    const form = open();
    const asked = () => form.node('askFallsService')?.visible;
    form.answer('fallsInTwelveMonths', '1');
    assert.equal(asked(), false);
    form.answer('fallsInTwelveMonths', '2');
    assert.equal(asked(), true);
    form.answer('fallsInTwelveMonths', { unknown: 'unknown' });
    assert.equal(form.node('falls')?.visible, true);
    const entry = form.addEntry('falls');
    form.answer(`fallHurt~${entry}`, 'yes');
    assert.equal(asked(), true);
  });

  test('Mr Green’s actions become records with their review dates, beside those he had', () => {
    const { operations } = kept(recordOf('resident-green'), fixtures.mrGreen);
    const actions = operations.filter((one) => one.class === 'Instruction').map(({ content }) => content);
    assert.equal(actions.length, 3, 'what nobody knows is no action');
    assert.deepEqual(actions[0], {
      what: {
        originalText: 'Put his frame at the bed, on the right, when he goes to bed. Ask him before you move it.',
      },
      who: { name: 'Whoever helps him to bed' },
      reviewDate: '2026-11-24',
    });
  });
});
