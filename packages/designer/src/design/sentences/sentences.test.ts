// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Expression, FormDefinition, FormItem } from '@careplan-kit/forms/contract';
import { catalogue } from '@careplan-kit/templates/catalogue';
import fc from 'fast-check';
import { keptIn } from './kept.js';
import { readCondition } from './read-condition.js';
import { readValue } from './read-value.js';
import { writeCondition, writeValue } from './write.js';

type Use = readonly [role: 'condition' | 'value', expression: Expression];

function* usesOfItems(items: readonly FormItem[]): Iterable<Use> {
  for (const item of items) {
    if (item.enableWhen) yield ['condition', item.enableWhen];
    if ('calculate' in item && item.calculate) yield ['value', item.calculate];
    if ('initial' in item && item.initial) yield ['value', item.initial];
    if ('items' in item && item.items) yield* usesOfItems(item.items);
  }
}

function* usesOf({ items, variables = [], scores = [] }: FormDefinition): Iterable<Use> {
  yield* usesOfItems(items);
  for (const { value } of variables) yield ['value', value];
  for (const { parts, total, bands = [], flags = [], results = [] } of scores) {
    for (const { value } of [...parts, ...results]) yield ['value', value];
    if (total) yield ['value', total];
    for (const { when } of [...bands, ...flags]) if (when) yield ['condition', when];
  }
}

const forms = await Promise.all(catalogue.map(({ load }) => load()));
const uses = forms.flatMap((form) => [...usesOf(form)]);
const read = ([role, expression]: Use) => (role === 'condition' ? readCondition(expression) : readValue(expression));
const back = ([role, expression]: Use) =>
  role === 'condition' ? writeCondition(readCondition(expression)) : writeValue(readValue(expression));

describe('the expressions of every template', () => {
  test('are read whole, and none is kept without a sentence', () => {
    const read_ = uses.filter((use) => keptIn(read(use)).length === 0);
    assert.ok(uses.length >= 1390, `${uses.length} expressions of ${forms.length} forms`);
    assert.equal(uses.length - read_.length, 0);
  });

  test('are written as they were read', () => {
    for (const use of uses) assert.deepEqual(back(use), use[1]);
  });
});
console.log(uses.length);
