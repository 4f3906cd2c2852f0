// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as z from 'zod/mini';
import { everyKind } from '../../test/every-kind.js';
import { mutations, seeded } from '../../test/mutations.js';
import { MISFIT, shapeReader } from './read-shape.js';
import { safeCopy } from './safe-copy.js';
import { FormDefinitionSchema } from './schema.js';
import { ItemSchema } from './schema-items.js';
import { DataError, formatPath } from '@careplan-kit/model';

describe('the written-out schema', () => {
  const read = shapeReader(FormDefinitionSchema);
  const fits = (value: unknown) => read(value) !== MISFIT;

  test('says of a good definition what the schema says', () => assert.ok(fits(everyKind())));

  test('says of thousands of spoiled definitions what the schema says', () => {
    const random = seeded(7);
    let refused = 0;
    for (let round = 0; round < 3_000; round++) {
      const spoiled = mutations(everyKind(), random, 1 + (round % 2));
      const expected = FormDefinitionSchema.safeParse(spoiled).success;
      if (!expected) refused++;
      assert.equal(fits(spoiled), expected, `round ${round}`);
    }
    assert.ok(refused > 1_000 && refused < 3_000, `${refused} were refused`);
  });

  const schemas: readonly [what: string, schema: z.ZodMiniType][] = [
    ['a list with two checks', z.array(z.string()).check(z.minLength(1), z.maxLength(2))],
    ['a checked object', z.strictObject({ a: z.string() }).check(z.refine(({ a }) => a !== 'no'))],
    ['a loose object', z.looseObject({ a: z.string() })],
    ['an object that drops what it does not know', z.object({ a: z.string() })],
    ['a text no longer than', z.string().check(z.maxLength(2))],
    ['a day', z.iso.date()],
    ['a number in a range', z.int().check(z.minimum(0))],
    ['a nullable', z.nullable(z.string())],
    ['one of several', z.union([z.string(), z.strictObject({ a: z.optional(z.boolean()) })])],
  ];
  const values = [
    '',
    'no',
    'abc',
    '2026-02-29',
    '2024-02-29',
    3,
    -1,
    0.5,
    null,
    undefined,
    true,
    [],
    ['a'],
    ['a', 'b', 'c'],
    [1],
    {},
    { a: 'no' },
    { a: 'x' },
    { a: true },
    { a: 'x', b: 1 },
    { a: undefined },
  ];
  for (const [what, schema] of schemas) {
    test(`leaves to the schema what it does not know: ${what}`, () => {
      const read = shapeReader(schema);
      for (const value of values)
        assert.equal(read(value) !== MISFIT, schema.safeParse(value).success, JSON.stringify(value));
    });
  }
});

describe('what the written-out schema gives', () => {
  const read = shapeReader(FormDefinitionSchema);
  const frozen = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));

  test('is the frozen copy that reading value by value gives', () => {
    const input = everyKind();
    const copy = read(input);
    assert.deepEqual(copy, safeCopy('It', input));
    assert.deepEqual(Object.keys(copy as object), Object.keys(input));
    assert.ok(frozen(copy) && !Object.isFrozen(input));
  });

  test('is what was checked, even of a part that says something else each time', () => {
    const said = ['text', 'scale', 'choice', 'text', 'date'];
    const item = {
      id: 'a',
      label: 'A',
      get type() {
        return said.shift();
      },
    };
    const copy = shapeReader(ItemSchema)(item);
    // Told apart as text, it said that it is a scale when it was copied.
    assert.equal(copy, MISFIT);
    assert.deepEqual(said, ['choice', 'text', 'date']);
  });

  const list = shapeReader(z.array(z.string()));
  const deep = (levels: number) => {
    let schema: z.ZodMiniType = z.strictObject({ a: z.string() });
    let value: unknown = { a: 'x' };
    for (let level = 1; level < levels; level++) {
      schema = z.strictObject({ a: schema });
      value = { a: value };
    }
    return shapeReader(schema)(value);
  };
  const sparse: string[] = [];
  sparse[2] = 'x';
  const circle: Record<string, unknown> = { ...everyKind() };
  circle['items'] = [{ type: 'group', id: 'g', items: circle['items'] }];
  (circle['items'] as { items: unknown }[])[0]!.items = circle['items'];
  const misfits: readonly [what: string, given: () => unknown][] = [
    ['a hole in a list', () => list(sparse)],
    ['four thousand million holes', () => list(Object.assign([], { length: 4_000_000_000 }))],
    ['a text that is too long', () => list(['x'.repeat(5_000_001)])],
    ['too many values', () => list(Array.from({ length: 500_000 }, () => 'x'))],
    ['what is too deep', () => deep(65)],
    ['what holds itself', () => read(circle)],
    ['a prototype key', () => read({ ...everyKind(), carried: JSON.parse('{"a":{"__proto__":1}}') as unknown })],
    ['a function among what is carried', () => read({ ...everyKind(), carried: { a: () => 1 } })],
    ['what is no plain object', () => read(Object.assign(new Date(0), everyKind()))],
    [
      'what cannot be read',
      () =>
        read({
          ...everyKind(),
          carried: {
            get a() {
              throw new TypeError('no');
            },
          },
        }),
    ],
  ];
  for (const [what, given] of misfits) test(`is nothing for ${what}`, () => assert.equal(given(), MISFIT));
  test('is there up to the last level', () => assert.notEqual(deep(64), MISFIT));
});

describe('a safe copy', () => {
  const faultOf = (input: unknown) => {
    try {
      safeCopy('It', input);
    } catch (error) {
      assert.ok(error instanceof DataError, String(error));
      return error.issues.map(({ path, code }) => `${formatPath(path)} ${code}`).join();
    }
    return '';
  };

  test('is equal, frozen to the last part, and its own', () => {
    const input = { a: [1, { b: 'x', c: null, d: undefined }], e: true };
    const copy = safeCopy('It', input) as typeof input;
    assert.deepEqual(copy, input);
    assert.ok(Object.isFrozen(copy) && Object.isFrozen(copy.a) && Object.isFrozen(copy.a[1]));
    assert.ok(!Object.isFrozen(input.a));
  });

  test('reads each part once: what was checked is what is used', () => {
    let asked = 0;
    const input = {
      get a() {
        return asked++ === 0 ? 'good' : { get: 'another' };
      },
    };
    assert.deepEqual(safeCopy('It', input), { a: 'good' });
    assert.equal(asked, 1);
  });

  const sparse: unknown[] = [];
  sparse[3] = 1;
  const circle: Record<string, unknown> = {};
  circle['a'] = { b: circle };
  const huge: unknown[] = [];
  huge.length = 4_000_000_000;
  const cases: readonly [what: string, input: unknown, fault: string][] = [
    ['a function', { a: () => 1 }, 'a not-json'],
    ['a symbol', [Symbol('x')], '[0] not-json'],
    ['a large integer', { a: 1n }, 'a not-json'],
    ['no number', { a: { b: NaN } }, 'a.b not-json'],
    ['more than any number', JSON.parse('{"a":1e999}'), 'a not-json'],
    ['a day of the language', { a: new Date(0) }, 'a not-json'],
    ['a map', new Map(), ' not-json'],
    ['a hole in a list', { a: sparse }, 'a not-json'],
    ['four thousand million holes', { a: huge }, 'a too-large'],
    ['a text that is too long', { a: 'x'.repeat(5_000_001) }, 'a too-long'],
    ['too many values', { a: Array.from({ length: 500_000 }, () => 1) }, 'a too-large'],
    ['a prototype key', JSON.parse('{"a":{"__proto__":{}}}'), 'a.__proto__ forbidden-key'],
    [
      'a part that cannot be read',
      {
        get a() {
          throw new TypeError('no');
        },
      },
      'a not-json',
    ],
  ];
  for (const [what, input, fault] of cases) {
    test(`refuses ${what}, with the place`, () => assert.equal(faultOf(input), fault));
  }
  test('refuses what holds itself', () => assert.match(faultOf(circle), /^a\.b\.a\..* not-json$/));
});
