// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recordFor, testForm, worked } from '../../test/plan-form.js';
import * as fixtures from './fixtures.js';
import { escalationPlan } from './index.js';

const { open, finish } = worked(escalationPlan);

describe('the escalation plan', () => {
  testForm(escalationPlan, fixtures);

  test('shows its own parts again, and none of the other actions of the record', () => {
    const before = recordFor('mrGreen');
    const [blank, ...others] = open(before).entries()['plans'] ?? [];
    assert.equal(open(before).question(`threshold~${blank}`)?.answer, null, 'one to write, and nothing in it');
    assert.deepEqual(others, []);
    const { operations, record } = finish(before, fixtures.mrGreen);
    assert.deepEqual(
      operations.map((one) => [one.operation, one.class]),
      [['create', 'Instruction']],
    );
    const again = open(record);
    const entries = again.entries()['plans'] ?? [];
    assert.equal(entries.length, 1);
    assert.match(String(again.question(`threshold~${entries[0]}`)?.answer), /88 %/);
    assert.equal(again.question(`agreedBy~${entries[0]}`)?.answer, 'The GP at the surgery');
  });

  test('a level that no clinician agreed says so', () => {
    const form = open();
    const entry = form.addEntry('plans');
    assert.equal(form.node(`notAgreed~${entry}`)?.visible, false);
    form.answer(`agreedBy~${entry}`, { unknown: 'not-asked' });
    assert.equal(form.node(`notAgreed~${entry}`)?.visible, true);
    form.answer(`agreedBy~${entry}`, 'The GP');
    assert.equal(form.node(`notAgreed~${entry}`)?.visible, false);
  });

  test('has no level of its own, and a plan without whom to call or what then is not finished', () => {
    const form = open();
    const entry = form.addEntry('plans');
    for (const { key, initial } of form.questions.map(({ key, item }) => ({ key, initial: item.initial })))
      assert.equal(initial, undefined, key);
    const missing = new Set(form.problems().map(({ key }) => key));
    for (const id of ['threshold', 'contact', 'contactNight', 'reply', 'noReply', 'agreedBy'])
      assert.ok(missing.has(`${id}~${entry}`), id);
  });
});
