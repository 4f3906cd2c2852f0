// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Expression, FormDefinition, FormItem } from '@careplan-kit/forms/contract';
import { catalogue } from '@careplan-kit/templates/catalogue';
import fc from 'fast-check';
import { anyExpression } from '../../testing/random-expressions.js';
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

const isWhole = (use: Use) => keptIn(read(use)).length === 0;

describe('the expressions of every template', () => {
  test('are read whole: of 1,707 in 77 forms none is kept without a sentence', () => {
    // More forms may come; a sentence for each of their expressions comes with them.
    assert.ok(forms.length >= 77 && uses.length >= 1707, `${uses.length} expressions of ${forms.length} forms`);
    assert.deepEqual(
      uses.filter((use) => !isWhole(use)),
      [],
    );
  });

  test('are written as they were read', () => {
    for (const use of uses) assert.deepEqual(back(use), use[1]);
  });
});

const asEither = (expression: unknown) => [
  writeCondition(readCondition(expression)),
  writeValue(readValue(expression)),
];

describe('any expression', () => {
  test('is written as it was read, as a condition and as a calculation', () => {
    fc.assert(
      fc.property(anyExpression, (made) => {
        const expression: unknown = JSON.parse(JSON.stringify(made));
        for (const written of asEither(expression)) assert.deepEqual(written, expression);
      }),
      { numRuns: 3000 },
    );
  });

  test('has a sentence unless it is of another language or lies too deep', () => {
    fc.assert(
      fc.property(anyExpression, (expression) => {
        const text = JSON.stringify(expression);
        const entries = [...text.matchAll(/"fold":"(\w+)"/g)].length;
        fc.pre(!text.includes('"foreign"') && entries === 0);
        assert.deepEqual(keptIn(readCondition(expression)), []);
        assert.deepEqual(keptIn(readValue(expression)), []);
      }),
    );
  });

  test('that is broken anywhere is kept to the byte, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        for (const written of asEither(json)) assert.equal(JSON.stringify(written), JSON.stringify(json));
      }),
    );
    const extra = fc.tuple(anyExpression, fc.string({ minLength: 1 }), fc.jsonValue());
    fc.assert(
      fc.property(extra, ([expression, key, value]) => {
        const changed: unknown = JSON.parse(JSON.stringify(expression), (name, part: unknown) =>
          name === '' || name === 'left' || name === 'of' ? addTo(part, key, value) : part,
        );
        for (const written of asEither(changed)) assert.equal(JSON.stringify(written), JSON.stringify(changed));
      }),
      { numRuns: 1000 },
    );
  });

  test('that lies too deep is kept from there on, and nothing of it is lost', () => {
    let deep: Expression = { op: 'exists', item: 'fallen' };
    for (let level = 0; level < 2000; level++) deep = { op: level % 2 ? 'and' : 'or', of: [deep] };
    const sentence = readCondition(deep);
    assert.equal(keptIn(sentence).length, 1);
    assert.equal(JSON.stringify(writeCondition(sentence)), JSON.stringify(deep));
  });

  test('in which no name of the prototype stands for a part', () => {
    for (const json of [
      '{"__proto__":{"op":"today"}}',
      '{"op":"constructor"}',
      '{"op":"answer","item":{"op":"today"}}',
    ])
      for (const written of asEither(JSON.parse(json))) assert.equal(JSON.stringify(written), json);
  });
});

function addTo(part: unknown, key: string, value: unknown): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  return Object.fromEntries([...Object.entries(part), ...(key in part ? [] : [[key, value]])]);
}

describe('a line turned round, and what a blank does to it', () => {
  const line: Expression = { op: 'exists', item: 'fallen' };
  const known = (of: Expression, value: boolean): Expression => ({
    op: 'first-known',
    of: [of, { op: 'constant', value }],
  });
  const not = (of: Expression): Expression => ({ op: 'not', of });

  for (const [expression, turned] of [
    [line, {}],
    [not(line), { not: true }],
    [known(line, true), { blank: 'counts' }],
    [known(line, false), { blank: 'counts-not' }],
    [not(known(line, false)), { not: true, blank: 'counts' }],
    [not(known(line, true)), { not: true, blank: 'counts-not' }],
  ] as const)
    test(`is read from ${JSON.stringify(turned)}`, () => {
      assert.deepEqual(readCondition(expression), { kind: 'answered', item: 'fallen', ...turned });
    });

  test('is a line about a line where it is said twice', () => {
    const twice = not(not(line));
    assert.deepEqual(readCondition(twice), {
      kind: 'true',
      what: { kind: 'truth', is: { kind: 'answered', item: 'fallen', not: true } },
      not: true,
    });
    assert.deepEqual(writeCondition(readCondition(twice)), twice);
  });
});
