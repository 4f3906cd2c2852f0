// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { STABLE_CLASSES } from '../src/check/classes.js';
import { PROVISIONAL_CLASSES } from '../src/check/provisional-classes.js';
import { DataError } from '../src/errors.js';
import { parseWith, toDataIssues } from '../src/parse.js';
import { PersonalisedCareAndSupportPlan } from '../src/prsb/pcsp/index.js';
import { ReasonableAdjustmentRecord } from '../src/prsb/reasonable-adjustments/index.js';
import { ProvisionalUrgentTransfer, UrgentTransfer } from '../src/prsb/urgent-transfer/index.js';
import { arbitraryOf } from './arbitrary-of.js';
import { type Mutation, mutationsOf } from './mutations.js';
import { type Schema, definitionOf, shapeOf } from './schema-parts.js';

const RUNS = 25;
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
      let tried = 0;
      fc.assert(
        fc.property(arbitraryOf(schema), (value) => {
          for (const mutation of mutationsOf(schema, value)) {
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
    ['ten thousand keys', wide(10_000)],
    ['ten thousand items', Array.from({ length: 10_000 }, () => 'x')],
    ['more values than a document may hold', Array.from({ length: 500_001 }, () => 1)],
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
          const before = performance.now();
          try {
            parseWith(name, recordClass.schema, input);
          } catch (error) {
            assert.ok(error instanceof DataError, `${name}: ${String(error)}`);
          }
          const took = performance.now() - before;
          assert.ok(took < 2_000, `${name} took ${Math.round(took)} ms`);
        }
      }
      assert.equal(({} as Record<string, unknown>).polluted, undefined);
    });
  }
});
