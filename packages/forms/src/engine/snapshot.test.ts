// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DataError, formatPath } from '@careplan-kit/model';
import { TODAY, defineForm } from '../../test/define-form.js';
import type { FormSnapshot } from '../contract/answers.js';
import type { FormItem } from '../contract/definition.js';
import { createForm } from './create-form.js';

const context = { today: TODAY };
const text = (id: string) => ({ id, type: 'text', label: id }) as FormItem;
const definition = defineForm(text('a'), {
  id: 'g',
  type: 'group',
  repeats: { min: 1 },
  items: [text('b'), { id: 'h', type: 'group', repeats: {}, items: [text('c')] }],
} as FormItem);
const blank = { answers: {}, provenance: {} };

describe('a snapshot with entries', () => {
  test('opens the form with the same entries, in the same order', () => {
    const form = createForm(definition, { context });
    const entry = form.addEntry('g', 0);
    form.answer(`c~${entry}~${form.addEntry(`h~${entry}`)}`, 'x');
    const snapshot = JSON.parse(JSON.stringify(form.snapshot())) as FormSnapshot;
    const again = createForm(definition, { context, snapshot });
    assert.deepEqual(again.snapshot(), form.snapshot());
    assert.deepEqual(
      again.questions.map(({ key }) => key),
      form.questions.map(({ key }) => key),
    );
    assert.ok(!Object.values(form.entries()).flat().includes(again.addEntry('g')), 'ids go on from there');
  });

  test('of an older form without any has the fewest there have to be', () => {
    const form = createForm(definition, { context, snapshot: { answers: { a: 'x' }, provenance: {} } });
    assert.deepEqual([form.entries(), form.answers()], [{ g: ['e1'], 'h~e1': [] }, { a: 'x' }]);
    const none = createForm(definition, { context, snapshot: { ...blank, entries: { g: [] } } });
    assert.deepEqual(none.entries(), { g: [] }, 'but a list that is empty was emptied');
  });

  test('gives back the answers of entries it does not list', () => {
    const form = createForm(definition, { context });
    const entries = { g: ['x'], nothing: ['y'] };
    const unknown = form.restore({ answers: { 'b~x': '1', 'b~y': '2', 'b~x~z': '3' }, provenance: {}, entries });
    assert.deepEqual(unknown, { 'b~y': '2', 'b~x~z': '3' });
    assert.deepEqual(form.entries(), { g: ['x'], 'h~x': [] });
  });

  test('keeps the nodes of entries that stay, for whoever draws them', () => {
    const form = createForm(definition, { context });
    const node = form.question('b~e1');
    form.restore({ ...blank, entries: { g: ['e2', 'e1'] } });
    assert.equal(form.question('b~e1'), node);
  });
});

describe('a snapshot that is none', () => {
  const many = Array.from({ length: 2001 }, (_, index) => `e${index}`);
  const deep = { value: {} };
  for (let inner = deep as { value: object }, level = 0; level < 100; level++) {
    inner.value = { value: {} };
    inner = inner.value as { value: object };
  }
  const odd: readonly (readonly [string, unknown])[] = [
    ['', null],
    ['', []],
    ['', 'text'],
    ['answers', { provenance: {} }],
    ['provenance', { answers: {}, provenance: [] }],
    ['entries', { ...blank, entries: ['e1'] }],
    ['entries.g', { ...blank, entries: { g: 'e1' } }],
    ['entries.g[0]', { ...blank, entries: { g: ['a~b'] } }],
    ['entries.g[0]', { ...blank, entries: { g: [{}] } }],
    ['entries.g[1]', { ...blank, entries: { g: ['a', 'a'] } }],
    ['entries.g', { ...blank, entries: { g: many } }],
    ['origins', { ...blank, origins: 1 }],
    ['origins.g~e1', { ...blank, origins: { 'g~e1': { class: 'A' } } }],
    ['confirmed.s', { ...blank, confirmed: { s: 4 } }],
    ['answers.__proto__', { ...blank, answers: JSON.parse('{"__proto__": "x"}') as object }],
    ['answers', { ...blank, answers: { a: deep } }],
    ['answers.a', { ...blank, answers: { a: () => 1 } }],
  ];

  test('is refused with a path, and the form is as it was', () => {
    const form = createForm(definition, { context, answers: { a: 'kept' } });
    form.answer('b~e1', 'kept too');
    const before = form.snapshot();
    for (const [path, snapshot] of odd) {
      assert.throws(
        () => form.restore(snapshot as FormSnapshot),
        (error) => error instanceof DataError && formatPath(error.issues[0]!.path).startsWith(path),
        path,
      );
    }
    assert.deepEqual(form.snapshot(), before);
    assert.ok(form.canUndo);
  });

  test('with where answers came from that says nothing, has them from the worker', () => {
    const snapshot = { answers: { a: 'x' }, provenance: { a: { from: 'elsewhere' } } } as unknown as FormSnapshot;
    assert.deepEqual(createForm(definition, { context, snapshot }).question('a')?.provenance, { from: 'worker' });
  });
});
