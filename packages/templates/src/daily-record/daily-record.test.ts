// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ChoiceItem, GroupItem } from '@careplan-kit/forms/contract';
import { contentsOf } from '../../test/note-form.js';
import { recordFor, testForm, worked } from '../../test/plan-form.js';
import * as fixtures from './fixtures.js';
import { dailyRecord } from './index.js';

const { open, finish } = worked(dailyRecord);

describe('the daily record', () => {
  testForm(dailyRecord, fixtures);

  test('each part is a note of its own, at the time it was, with its kind, its writer and who may read it', () => {
    const { operations } = finish(recordFor('mrGreen'), fixtures.mrGreen);
    const parts = contentsOf(operations, 'Communication');
    assert.deepEqual(
      parts.map(({ dateSent, sender }) => [String(dateSent).slice(0, 16), (sender as { name: string }).name]),
      [
        ['2026-11-21T07:30', 'Emily'],
        ['2026-11-21T13:00', 'Emily'],
        ['2026-11-21T18:45', 'Sue'],
      ],
    );
    for (const { medium, recipient } of parts) {
      assert.equal((medium as { code: string }).code, 'daily-record');
      assert.deepEqual(
        (recipient as readonly { id: string }[]).map(({ id }) => id),
        ['readers-professionals'],
      );
    }
    assert.deepEqual(parts[0]?.['comments'], [
      ...['Washed', 'Shaved', 'Dressed or changed', 'Woke at:', 'Seven', 'Was up once, then slept'],
      ...['Ate all of the meal', 'Drank as much as usual', 'No medicine was due', 'Did:', 'Read the paper by ten.'],
      ...['Mood:', 'Content'],
      'Washed his face and top half himself. I said who I was first, and he showed me his watch.',
    ]);
  });

  test('shows what to read first, from the record, and changes none of it', () => {
    const form = open(recordFor('mrGreen'));
    assert.match(String(form.question('pleaseDo')?.answer), /knock and wait/);
    const alerts = form.entries()['alerts'] ?? [];
    assert.ok(alerts.some((id) => /bathroom light/.test(String(form.question(`alert~${id}`)?.answer))));
    const { operations } = finish(recordFor('mrGreen'), fixtures.mrGreen);
    assert.deepEqual([...new Set(operations.map((one) => one.class))], ['Communication']);
  });

  test('nothing drunk, asleep, away and not seen are told apart from a blank', () => {
    const empty = finish(recordFor('mrsSmith'), {
      parts: [{ partOfDay: 'night', at: '2026-11-20T23:00', from: 'Sue', different: false }],
    });
    assert.equal(contentsOf(empty.operations, 'Communication')[0]?.['comments'], undefined);
    const { items } = dailyRecord.items.find((one) => one.id === 'parts') as GroupItem;
    for (const id of ['ate', 'drank']) {
      const { options } = items.find((one) => one.id === id) as ChoiceItem;
      for (const word of ['nothing', 'asleep', 'away', 'not see']) {
        assert.equal(options.filter(({ code }) => code.includes(word)).length, 1, `${id}: ${word}`);
      }
    }
  });

  test('something different asks whom it was told to, and says that the note tells nobody', () => {
    const form = open();
    const [part] = form.entries()['parts'] ?? [];
    const asks = (id: string) => form.node(`${id}~${part}`)?.visible;
    assert.deepEqual([asks('changes'), asks('changesToldTo'), asks('tellNow')], [false, false, false]);
    form.answer(`different~${part}`, true);
    assert.deepEqual([asks('changes'), asks('changesToldTo'), asks('tellNow')], [true, true, true]);
  });

  for (const [id, words] of [
    ['mood', 'Seemed to be in pain'],
    ['mood', 'Sleepy, hard to rouse'],
    ['drank', 'Was offered drinks and drank nothing'],
    ['ate', 'Was offered food and ate nothing'],
    ['medicines', 'Some medicine was not taken'],
  ] as const)
    test(`says that the note tells nobody: ${words}`, () => {
      const form = open();
      const [part] = form.entries()['parts'] ?? [];
      assert.equal(form.node(`tellNow~${part}`)?.visible, false);
      form.answer(`${id}~${part}`, words);
      assert.equal(form.node(`tellNow~${part}`)?.visible, true);
    });

  test('asks when they woke of the morning alone', () => {
    const form = open();
    const [part] = form.entries()['parts'] ?? [];
    for (const [code, woke, slept] of [
      ['morning', true, true],
      ['afternoon', false, false],
      ['night', false, true],
    ] as const) {
      form.answer(`partOfDay~${part}`, code);
      assert.deepEqual(
        [form.node(`wokeAt~${part}`)?.visible, form.node(`sleep~${part}`)?.visible],
        [woke, slept],
        code,
      );
    }
  });
});
