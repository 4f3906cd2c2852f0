// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { text, told } from '../../../test/lint-example.js';

test('ids that say nothing are told', () => {
  const bad = ['q1', 'Q12', 'item-3', 'question_7b', 'x2', 'field.4', 'SHOUTED', 'snake_case', 'Capital'];
  assert.equal(
    told(
      'unreadable-id',
      bad.map((id) => text(id)),
    ).length,
    bad.length,
  );
  assert.deepEqual(told('unreadable-id', [text('q1')]), [
    'items[0].id info: The id “q1” does not say what it is about.',
  ]);
  const good = ['name', 'fallsLastYear', 'falls-last-year', 'bp.systolic', 'phq9Mood', 'reviewedOn2', 'a'];
  assert.deepEqual(
    told(
      'unreadable-id',
      good.map((id) => text(id)),
    ),
    [],
  );
});

test('ids that are too long are told', () => {
  assert.deepEqual(told('long-id', [text('a'.repeat(41))]), [
    `items[0].id info: The id “${'a'.repeat(41)}” has 41 characters.`,
  ]);
  assert.deepEqual(told('long-id', [text('a'.repeat(40))]), []);
});

test('two items side by side with one label are told', () => {
  assert.deepEqual(told('same-label', [text('a', { label: 'Name' }), text('b', { label: 'name ' })]), [
    'items[1].label warning: Two items side by side are called “name”.',
  ]);
  const group = { id: 'g', type: 'group', label: 'Other', items: [text('b', { label: 'Name' })] };
  assert.deepEqual(told('same-label', [text('a', { label: 'Name' }), group]), []);
});

test('forms that are too long or too deep are told', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => text(`item.a${at}`));
  assert.deepEqual(told('many-items', many(150)), []);
  assert.match(told('many-items', many(151))[0] ?? '', /^items warning: The form has 151 items/);
  assert.match(told('many-items', many(501))[0] ?? '', /^items error: The form has 501 items/);
  const nested = (levels: number): object =>
    levels === 1 ? text('in') : { id: `g${'x'.repeat(levels)}`, type: 'group', items: [nested(levels - 1)] };
  assert.deepEqual(told('deep-nesting', [nested(4)]), []);
  assert.match(
    told('deep-nesting', [nested(7)]).join('\n'),
    /^items\[0\]\.items\[0\]\.items\[0\]\.items\[0\]\.items\[0\] warning: [^\n]* stands 5 levels deep[^\n]*$/,
  );
});
