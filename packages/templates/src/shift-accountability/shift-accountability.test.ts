// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { contentsOf } from '../../test/note-form.js';
import { open, testWorkedForm, worked } from '../../test/worked-form.js';
import * as fixtures from './fixtures.js';
import { shiftAccountability } from './index.js';

describe('the accountability of a shift', () => {
  testWorkedForm(shiftAccountability, fixtures);

  test('ends in one note: its kind, when it happened, who from, who may read it, and what is handed on', () => {
    const { operations } = worked(shiftAccountability, fixtures.mrGreen);
    assert.deepEqual(
      operations.map(({ operation, class: of }) => `${operation} ${of}`),
      ['create Communication'],
    );
    const note = contentsOf(operations, 'Communication')[0]!;
    assert.ok(String(note['dateSent']).startsWith('2026-11-22T14:30'));
    assert.equal((note['sender'] as { name: string }).name, 'Emily');
    assert.equal((note['medium'] as { code: string }).code, 'shift-accountability');
    assert.deepEqual(
      (note['recipient'] as readonly { id: string }[]).map(({ id }) => id),
      ['readers-professionals'],
    );
    assert.deepEqual(note['comments'], [
      ...['Shift:', 'Early', 'Handed on:', 'The walk was cut short by his heel: to Sue, who looks at it at four'],
      ...['Checked by:', 'Eliza'],
    ]);
  });

  test('a blank is not "done": that everything was done is said only when every task has an answer', () => {
    const form = open(shiftAccountability, undefined);
    const [first, second] = [form.addEntry('tasks'), form.addEntry('tasks')];
    const said = () => [form.node('allDone')?.visible, form.node('handedOn')?.visible];
    assert.deepEqual(said(), [false, false]);
    form.answer(`done~${first}`, 'done');
    assert.deepEqual(said(), [false, false]);
    form.answer(`done~${second}`, 'not-due');
    assert.deepEqual(said(), [true, false]);
    for (const code of ['partly', 'said-no', 'not-done', 'not-seen']) {
      form.answer(`done~${second}`, code);
      assert.deepEqual(said(), [false, true], code);
    }
  });

  test('the actions of the plan stand there, and a shift is not finished while one has no answer', () => {
    const form = open(shiftAccountability, fixtures.mrGreen.careRecord());
    const entries = form.entries()['tasks'] ?? [];
    const tasks = entries.map((id) => form.question(`task~${id}`)?.answer);
    assert.ok(tasks.includes('Walk to the gate and back with his frame'), tasks.join());
    const missing = new Set(form.problems().map(({ key }) => key));
    for (const id of entries) assert.ok(missing.has(`done~${id}`));
  });

  test('who checks is somebody else', () => {
    const form = open(shiftAccountability, undefined);
    form.answer('from', 'Jane');
    form.answer('checkedBy', 'Eliza');
    assert.equal(form.node('sameChecker')?.visible, false);
    form.answer('checkedBy', 'Jane');
    assert.equal(form.node('sameChecker')?.visible, true);
  });
});
