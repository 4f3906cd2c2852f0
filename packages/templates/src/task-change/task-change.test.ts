// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { extract } from '@careplan-kit/forms/contract';
import { history } from '@careplan-kit/model';
import { kept, recordFor, testForm, worked } from '../../test/plan-form.js';
import { submitted } from '../../test/risk-form.js';
import * as fixtures from './fixtures.js';
import { taskChange } from './index.js';

const { open, finish } = worked(taskChange);

describe('the form of a changed task', () => {
  testForm(taskChange, fixtures);

  test('shows everything that is done, and what is not touched stays as it was', () => {
    const before = recordFor('mrGreen');
    const form = open(before);
    assert.deepEqual(
      Object.entries(form.answers())
        .filter(([key]) => key.startsWith('before~'))
        .map(([, said]) => said),
      ['Walk to the gate and back with his frame', 'Wash his back and feet; hand him the rest'],
    );
    for (const { key, code } of form.problems()) assert.fail(`${key}: ${code}`);
    assert.deepEqual(finish(before, {}).operations, []);
  });

  test('asks what is new, why, from when, and who was told only of what changes', () => {
    const form = open(recordFor('mrGreen'));
    const [first, second] = form.entries()['tasks']!;
    const ids = ['task', 'by', 'status', 'fromWhen', 'why', 'personSays', 'toldTo'];
    const asked = (entry: string) => ids.map((id) => form.node(`${id}~${entry}`)?.visible);
    const [no, yes] = [ids.map(() => false), ids.map(() => true)];
    assert.deepEqual(asked(first!), no);
    form.answer(`changes~${first}`, true);
    assert.deepEqual([asked(first!), asked(second!)], [yes, no]);
    assert.equal(form.question(`task~${first}`)?.answer, 'Walk to the gate and back with his frame');
    const open_ = form.problems().map(({ key }) => key);
    assert.deepEqual(open_.sort(), [`personSays~${first}`, `toldTo~${first}`, `why~${first}`].sort());
    form.answer(`changes~${first}`, false);
    assert.deepEqual(asked(first!), no);
    assert.deepEqual(asked(form.addEntry('tasks')), yes, 'what is new has no before');
  });

  test('a change amends the record of the task, and the words of before stay in its history', () => {
    const before = recordFor('mrGreen');
    const form = open(before);
    const [first] = form.entries()['tasks']!;
    const said = {
      changes: true,
      task: 'Walk to the bench',
      why: 'The gate is too far',
      personSays: 'agrees',
      toldTo: 'Emily',
    };
    for (const [id, value] of Object.entries(said)) form.answer(`${id}~${first}`, value);
    const operations = extract(taskChange, submitted(form, 'resident-green'), before);
    assert.deepEqual(
      operations.map(({ operation }) => operation),
      ['amend'],
    );
    const after = history(kept(before, operations), 'resident-green-instruction-walk');
    assert.deepEqual(
      after.map(({ content }) => (content['what'] as { originalText: string }).originalText),
      ['Walk to the bench', 'Walk to the gate and back with his frame'],
    );
    assert.deepEqual(after[0]?.content['suggestedStrategies'], after[1]?.content['suggestedStrategies']);
  });

  test('a person who says no is not overruled in silence', () => {
    const form = open(recordFor('betty'));
    const entry = form.addEntry('tasks');
    form.answer(`task~${entry}`, 'Bath every day');
    form.answer(`personSays~${entry}`, 'does-not-agree');
    assert.equal(form.node(`doesNotAgree~${entry}`)?.visible, true);
  });

  test('the old words stay in the record: the change is a new version', () => {
    const before = recordFor('mrGreen');
    const { operations } = finish(before, fixtures.mrBodat);
    assert.deepEqual(
      operations.map(({ operation }) => operation),
      ['create'],
    );
  });
});
