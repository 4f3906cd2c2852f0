// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { worked } from '../../../test/worked.mjs';
import { STABLE_CLASSES } from '../src/check/classes.js';
import { PROVISIONAL_CLASSES } from '../src/check/provisional-classes.js';
import { DataError } from '../src/errors.js';
import { parseWith, toDataIssues } from '../src/parse.js';
import { PersonalisedCareAndSupportPlan } from '../src/prsb/pcsp/index.js';
import { ReasonableAdjustmentRecord } from '../src/prsb/reasonable-adjustments/index.js';
import { ProvisionalUrgentTransfer, UrgentTransfer } from '../src/prsb/urgent-transfer/index.js';
import { arbitraryOf } from './arbitrary-of.js';
import { IN_FULL } from './full-run.js';
import { type Mutation, mutationsOf } from './mutations.js';
import { type Schema, definitionOf, shapeOf } from './schema-parts.js';

const RUNS = IN_FULL ? 20 : 6;
/** A document of hundreds of nodes has thousands of mutations: each run tries some, evenly spread, and others the next. */
const MUTATIONS = 120;

function* some<T>(all: Iterable<T>, run: number): Generator<T> {
  const list = [...all];
  const step = Math.max(1, Math.ceil(list.length / MUTATIONS));
  for (let index = run % step; index < list.length; index += step) yield list[index]!;
}
/** Every class and every document of a PRSB standard. */
const all: readonly (readonly [string, { readonly schema: Schema }])[] = [
  ...STABLE_CLASSES.map((one) => [one.name, one] as const),
  ...PROVISIONAL_CLASSES.map((one) => [`${one.name} (provisional)`, one] as const),
  ...[PersonalisedCareAndSupportPlan, UrgentTransfer, ReasonableAdjustmentRecord].map(
    (one) => [one.name, one] as const,
  ),
  [`${ProvisionalUrgentTransfer.name} (provisional)`, ProvisionalUrgentTransfer],
];

const startsWith = (path: readonly (string | number)[], start: readonly (string | number)[]) =>
  start.every((step, index) => path[index] === step);

/**
 * A fault inside one of several alternatives may be told of the whole; otherwise it is told of the mutated value, or of
 * what is wrong inside it.
 */
function isTold(schema: Schema, { told: path, value }: Mutation): boolean {
  const result = schema.safeParse(value);
  if (result.success) return false;
  return toDataIssues(result.error.issues).some(
    (issue) => startsWith(issue.path, path) || (startsWith(path, issue.path) && issue.path.length > 0),
  );
}

describe('every class and document', () => {
  test('there are classes to try', () => assert.ok(all.length > 0));

  for (const [name, { schema }] of all) {
    test(`${name} accepts what it is made of`, () => {
      fc.assert(
        fc.property(arbitraryOf(schema), (value) => {
          const result = schema.safeParse(value);
          assert.ok(result.success, JSON.stringify(result.error?.issues));
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
    });

    test(`${name} refuses each single mutation, at its path`, () => {
      let [tried, run] = [0, 0];
      fc.assert(
        fc.property(arbitraryOf(schema), (value) => {
          for (const mutation of some(mutationsOf(schema, value), run++)) {
            tried += 1;
            // The whole of a class is told at the top.
            const told =
              mutation.path.length === 0 ? !schema.safeParse(mutation.value).success : isTold(schema, mutation);
            assert.ok(told, `${mutation.kind} at ${mutation.path.join('.')}`);
          }
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
      assert.ok(tried >= RUNS, 'nothing was mutated');
    });
  }

  test('keeps what it does not know, and is an object', () => {
    for (const [name, { schema }] of all) {
      const definition = definitionOf(schema) as { readonly type: string; readonly catchall?: unknown };
      assert.equal(definition.type, 'object', name);
      assert.ok(definition.catchall, `${name} is closed`);
      const [value] = fc.sample(arbitraryOf(schema), { numRuns: 1, seed: 1 }) as [object];
      assert.deepEqual(schema.parse({ ...value, notOfThisVersion: { kept: [1] } }), {
        ...value,
        notOfThisVersion: { kept: [1] },
      });
    }
  });
});

describe('hostile input', () => {
  const deep = (levels: number) => {
    let value: unknown = 'x';
    for (let level = 0; level < levels; level++) value = { state: 'entered', entries: [value], a: 1 };
    return value;
  };
  const wide = (keys: number) => Object.fromEntries(Array.from({ length: keys }, (_, index) => [`k${index}`, index]));
  const HOSTILE: readonly (readonly [string, unknown])[] = [
    ['ten thousand levels', deep(10_000)],
    ['sixty levels', deep(30)],
    ['two thousand keys', wide(2_000)],
    ['two thousand items', Array.from({ length: 2_000 }, () => 'x')],
    ['a text of four million characters', 'a'.repeat(4_000_000)],
    ['a text that looks like a date for long', '2026-11-22'.repeat(100_000)],
    ['digits for long', '1'.repeat(1_000_000)],
    ['a prototype key', JSON.parse('{"__proto__": {"polluted": true}}')],
    ['a constructor key', JSON.parse('{"constructor": {"prototype": {"polluted": true}}}')],
    ['null', null],
  ];

  for (const [what, hostile] of HOSTILE) {
    test(`${what}: as a whole and as each element, every class answers within its time`, () => {
      for (const [name, recordClass] of all) {
        const content = Object.fromEntries(
          Object.keys(shapeOf(recordClass.schema))
            .slice(0, 2)
            .map((key) => [key, hostile]),
        );
        for (const input of [hostile, content]) {
          const before = worked();
          try {
            parseWith(name, recordClass.schema, input);
          } catch (error) {
            assert.ok(error instanceof DataError, `${name}: ${String(error)}`);
          }
          const took = worked() - before;
          assert.ok(took < 2_000, `${name} took ${Math.round(took)} ms`);
        }
      }
      assert.equal(({} as Record<string, unknown>).polluted, undefined);
    });
  }

  for (const [what, large, refused] of [
    ['a hundred thousand keys', wide(100_000), false],
    ['more values than a document may hold', Array.from({ length: 500_001 }, () => 1), true],
  ] as const) {
    test(`${what}: answered in bounded time, for one class in twenty`, () => {
      for (const [name, { schema }] of all.filter((_, index) => index % 20 === 0)) {
        const before = worked();
        let tooLarge = false;
        try {
          parseWith(name, schema, { unknownToAll: large });
        } catch (error) {
          assert.ok(error instanceof DataError, `${name}: ${String(error)}`);
          tooLarge = error.issues[0]?.code === 'too-large';
        }
        assert.equal(tooLarge, refused, name);
        const took = worked() - before;
        assert.ok(took < 5_000, `${name} took ${Math.round(took)} ms`);
      }
    });
  }
});
