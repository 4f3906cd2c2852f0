// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { constant, equal, text, told } from '../../../test/lint-example.js';

test('a required question that nothing can fill is told', () => {
  const said = (more: object) => told('cannot-be-answered', [text('a', { required: true, ...more })]);
  assert.deepEqual(said({ readOnly: true }), [
    'items[0].required error: “a” is required, cannot be answered by hand, and nothing else fills it: the form can never be finished.',
  ]);
  assert.match(said({ hidden: true })[0] ?? '', /“a” is required, is never drawn/);
  const binding = { class: 'About Me', element: 'supportedToWriteThisBy' };
  assert.equal(said({ readOnly: true, binding: { ...binding, mode: 'write' } }).length, 1);
  for (const filled of [{ binding }, { calculate: constant('x') }, { initial: constant('x') }]) {
    assert.deepEqual(said({ readOnly: true, ...filled }), []);
  }
  assert.deepEqual(said({}), []);
  const group = { id: 'g', type: 'group', hidden: true, items: [text('b', { required: true })] };
  assert.match(told('cannot-be-answered', [group])[0] ?? '', /^items\[0\]\.items\[0\]\.required/);
});

test('a required question whose hidden answer is kept is told', () => {
  const a = text('a', { required: true, whenHidden: 'keep', enableWhen: equal('b', 'x') });
  assert.match(
    told('required-and-kept', [a, text('b')])[0] ?? '',
    /^items\[0\]\.whenHidden warning: “a” is required only while/,
  );
  assert.deepEqual(told('required-and-kept', [{ ...a, required: false }, text('b')]), []);
  assert.deepEqual(told('required-and-kept', [{ ...a, enableWhen: undefined }, text('b')]), []);
});

test('a question for a file of any size is told', () => {
  const file = { id: 'photo', type: 'attachment', label: 'Photo' };
  assert.deepEqual(told('attachment-without-limit', [file]), [
    'items[0] warning: “Photo” takes files of any size, which a tablet may not be able to keep.',
  ]);
  assert.deepEqual(told('attachment-without-limit', [{ ...file, maxSize: 5_000_000 }]), []);
});
