// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DataError, type DataIssue, formatPath, toDataIssues } from '@careplan-kit/model';
import { catalogue } from '@careplan-kit/templates/catalogue';
import { definitionJson } from '../../test/define-form.js';
import { everyKind } from '../../test/every-kind.js';
import { IN_FULL } from '../../test/full-run.js';
import { HOSTILE } from '../../test/hostile-cases.js';
import { INSTRUMENTS } from '../../test/instruments/index.js';
import { mutations, seeded } from '../../test/mutations.js';
import { DEFINITION } from './definition-shape.js';
import { ITEM } from './item-shape.js';
import { TEXT } from './part-shapes.js';
import { MISFIT, readShape, safeCopy, shapeFaults } from './read-shape.js';
import { FormDefinitionSchema } from './schema.js';
import type { ObjectShape } from './shape.js';

/**
 * Places and codes of all faults, each once: in what order they are told is no part of what they say. Of an empty text in
 * the place of a list the schema says that it is too short as well; that it is no list is enough.
 */
function told(issues: readonly DataIssue[]): readonly string[] {
  const codes = new Set(issues.map(({ path, code }) => `${formatPath(path)} ${code}`));
  return [...codes]
    .filter((one) => !codes.has(one.replace(/ too_(?:small|big)$/, ' invalid_type')) || !/ too_/.test(one))
    .sort();
}

/** What the schema says of a document; undefined where it is not even safe to look at. */
function bySchema(document: unknown): readonly string[] | undefined {
  try {
    return told(toDataIssues(FormDefinitionSchema.safeParse(safeCopy('It', document)).error?.issues ?? []));
  } catch (error) {
    // The schema library hands on a hundred thousand faults no more than an unsafe document is copied.
    if (error instanceof DataError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * Whether the document was right, after the table and the schema said the same of it. What JSON never makes may have to
 * be copied first: it is read in two steps, and comes out the same.
 */
function saysTheSame(document: unknown, what: string, isJson = true): boolean {
  const expected = bySchema(document);
  const fits = readShape(DEFINITION, document) !== MISFIT;
  if (fits || isJson) assert.equal(fits, expected?.length === 0, what);
  if (expected) assert.deepEqual(told(shapeFaults(DEFINITION, safeCopy('It', document))), expected, what);
  return fits;
}

/** Every kind of everything, every instrument, and the standard definitions. */
const GOOD: readonly [what: string, definition: unknown][] = [
  ['every kind', everyKind()],
  ...Object.entries(INSTRUMENTS),
  ...(await Promise.all(catalogue.map(async ({ id, load }) => [id, await load()] as [string, unknown]))),
];

describe('the table of the format and its schema say the same', () => {
  for (const [what, definition] of GOOD)
    test(`of a good definition: ${what}`, () => assert.ok(saysTheSame(definition, what)));

  for (const [kind, cases] of Object.entries(HOSTILE)) {
    test(`of hostile definitions: ${kind}`, () => {
      let at = 0;
      for (const input of cases()) {
        at++;
        // Documents of megabytes are slow to compare.
        if (!IN_FULL && kind === 'far too much of something' && at % 4 !== 0) continue;
        saysTheSame(input, `case ${at}`, kind !== 'what JSON cannot hold');
      }
      assert.ok(at > 0);
    });
  }

  test('of thousands of spoiled ones', () => {
    const random = seeded(7);
    let refused = 0;
    const rounds = IN_FULL ? 5_000 : 400;
    for (let round = 0; round < rounds; round++) {
      const [what, definition] = GOOD[round % 2 === 0 ? 0 : (round >> 1) % GOOD.length]!;
      const spoiled = mutations(definition, random, 1 + (round % 3));
      if (!saysTheSame(spoiled, `${what}, round ${round}`)) refused++;
    }
    assert.ok(refused > rounds / 4 && refused < rounds, `${refused} were refused`);
  });

  const odd = ['', ' ', 'x', '0', 'today', '2026-02-29', '2024-02-29', '24:00', '09:59', '2026-02-28T09:59', 'cy'];
  const values = [...odd, 3, -1, 0, 0.5, 2 ** 53, -(2 ** 53), 1e300, null, undefined, true, [], [1], ['a'], [null], {}];
  test('of every part of every kind with anything else in its place', () => {
    const parts: [inside: Record<string, unknown>, key: string][] = [];
    const find = (value: unknown) => {
      if (typeof value !== 'object' || value === null) return;
      for (const key of Object.keys(value)) {
        parts.push([value as Record<string, unknown>, key]);
        find((value as Record<string, unknown>)[key]);
      }
    };
    const definition = everyKind();
    find(definition);
    for (const [at, [inside, key]] of parts.entries()) {
      const good = inside[key];
      // Neighbours are alike: between four of them every value is tried.
      for (const value of IN_FULL ? values : values.filter((_, index) => index % 4 === at % 4)) {
        inside[key] = value;
        saysTheSame(definition, `${key} ${String(value)}`);
      }
      delete inside[key];
      saysTheSame(definition, `${key} left out`);
      inside[key] = good;
    }
    assert.ok(parts.length > 500, `${parts.length} parts`);
  });

  test('of no definition at all', () => {
    for (const value of values) assert.equal(saysTheSame(value, String(value)), false);
  });
});

test('a hundred thousand faults are told as one', () => {
  const faults = shapeFaults(DEFINITION, definitionJson(Array.from({ length: 150_000 }, () => 0) as never));
  assert.deepEqual(told(faults), [' too-many-faults']);
});

describe('what reading by the table gives', () => {
  const read = (value: unknown) => readShape(DEFINITION, value);
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
    // What told it apart is what stands in the copy: it was asked once.
    assert.deepEqual(readShape(ITEM, item), { id: 'a', label: 'A', type: 'text' });
    assert.deepEqual(said, ['scale', 'choice', 'text', 'date']);
  });

  const list = (value: unknown) => readShape({ is: 'list', of: TEXT }, value);
  const deep = (levels: number) => {
    let shape: ObjectShape = { is: 'object', has: { a: TEXT } };
    let value: unknown = { a: 'x' };
    for (let level = 1; level < levels; level++) {
      shape = { is: 'object', has: { a: shape } };
      value = { a: value };
    }
    return readShape(shape, value);
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
  test('refuses what holds itself', () => assert.equal(faultOf(circle), 'a.b not-json'));
});
