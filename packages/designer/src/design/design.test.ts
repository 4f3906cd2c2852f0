// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { done, falls, item, refused } from '../testing/falls-draft.js';
import { applyCommand } from './apply.js';
import type { Command } from './command.js';
import { Design } from './design.js';
import { saidIn } from './said.js';

describe('a history', () => {
  test('typing in one box within a second is one step; a pause, or another box, begins a new one', () => {
    let now = 0;
    const design = new Design(falls, { clock: () => now });
    const type = (id: string, value: string) => design.do({ kind: 'set', id, key: 'label', value });
    for (const value of ['W', 'Wh', 'Whe']) {
      type('where', value);
      now += 300;
    }
    now += 2000;
    type('where', 'When');
    type('hurt', 'H');
    assert.equal(design.history.length, 3);
    design.undo();
    design.undo();
    assert.equal(item(design.draft, 'where').label, 'Whe');
    design.undo();
    assert.equal(design.draft, falls);
  });

  test('thousands of steps are taken back, each', () => {
    const design = new Design(falls);
    for (let step = 0; step < 2000; step++) design.do({ kind: 'set', id: 'where', key: 'maxLength', value: step });
    for (let step = 0; step < 2000; step++) assert.ok(design.undo());
    assert.equal(design.undo(), null);
    assert.equal(design.draft, falls);
  });

  test('what was kept is opened again with what can be taken back; kept by another version, as it stands', () => {
    const design = new Design(falls);
    design.do({ kind: 'remove-item', id: 'points' });
    design.do({ kind: 'copy-item', id: 'hurt' });
    design.undo();
    const kept = JSON.parse(JSON.stringify(design)) as ReturnType<Design['toJSON']>;
    const again = Design.fromJSON(kept);
    assert.deepEqual([again.draft, again.canUndo, again.canRedo], [design.draft, true, true]);
    again.undo();
    assert.deepEqual(again.draft, falls);
    const other = Design.fromJSON({ ...kept, draft: { ...kept.draft, title: 'Other' } });
    assert.deepEqual([other.draft.title, other.canUndo], ['Other', false]);
    const hostile = { ...kept, done: [null, { kind: '__proto__' }] } as unknown as typeof kept;
    assert.deepEqual(Design.fromJSON(hostile).draft, design.draft);
  });

  test('listeners are told which items changed', () => {
    const design = new Design(falls);
    const told: unknown[] = [];
    const stop = design.subscribe((changed) => told.push(changed === 'all' ? changed : [...changed]));
    design.do({ kind: 'set', id: 'where', key: 'label', value: 'Where was it?' });
    design.do({ kind: 'remove-item', id: 'points' });
    stop();
    design.undo();
    assert.deepEqual(told, [['about', 'where'], 'all']);
  });

  test('several commands are done all or none', () => {
    const label: Command = { kind: 'set', id: 'where', key: 'label', value: 'x' };
    assert.match(refused({ kind: 'many', commands: [label, { kind: 'remove-item', id: 'fallen' }] }), /cannot go yet/);
    const { did } = done(applyCommand(falls, { kind: 'many', commands: [label, { kind: 'copy-item', id: 'where' }] }));
    assert.equal(saidIn(did), 'Made 2 changes.');
  });

  test('what is no data, and what has no such setting, is refused', () => {
    const set = (key: string, value: unknown): Command => ({ kind: 'set', id: 'where', key, value });
    for (const value of [() => 1, Number.NaN, new Map(), { deep: () => 1 }, 1n])
      assert.match(refused(set('help', value)), /not something a form can hold/);
    for (const key of ['id', 'type', 'items', '__proto__', 'constructor'])
      assert.match(refused(set(key, 'x')), /is not a setting/);
    assert.match(refused({ kind: 'fly' } as unknown as Command), /does not know how/);
    assert.match(refused({ kind: 'toString' } as unknown as Command), /does not know how/);
  });
});
