// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DataError, formatPath } from '../src/errors.js';
import { parseWith } from '../src/parse.js';
import type { RecordClass } from '../src/record-class.js';

export interface Example {
  readonly recordClass: RecordClass;
  /** Every element of the class, as a home might have written it. */
  readonly good: Readonly<Record<string, unknown>>;
  /** One element changed (undefined: left out), and the path at which the fault must be told. */
  readonly bad: readonly (readonly [key: string, value: unknown, path?: string])[];
}

/** Where the faults are. Two faults in one place are one place. */
export function faultsOf(recordClass: RecordClass, content: unknown): string[] {
  try {
    parseWith(recordClass.name, recordClass.schema, content);
    return [];
  } catch (error) {
    assert.ok(error instanceof DataError);
    return [...new Set(error.issues.map(({ path }) => formatPath(path)))];
  }
}

/** The first of a list: a group may stand many times, and the example need not repeat it. */
const first = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : value);
const inside = (value: unknown, key: string) => (value as Record<string, unknown> | undefined)?.[key];
const without = (content: Readonly<Record<string, unknown>>, leftOut: string) =>
  Object.fromEntries(Object.entries(content).filter(([key]) => key !== leftOut));

/** Proves good and bad examples of each class of a folder, and that no class of the folder has none. */
export function proveExamples(
  folder: string,
  exported: Readonly<Record<string, unknown>>,
  examples: readonly Example[],
) {
  describe(folder, () => {
    test('every class of the folder has an example', () => {
      const classes = Object.values(exported).filter(
        (one) => typeof one === 'object' && one !== null && 'elements' in one,
      );
      assert.deepEqual(new Set(examples.map(({ recordClass }) => recordClass)), new Set(classes));
    });

    for (const { recordClass, good, bad } of examples) {
      describe(recordClass.name, () => {
        test('takes a full record and keeps what it does not know', () => {
          const content = { ...good, hostsOwnField: { colour: 'blue' } };
          assert.deepEqual(parseWith(recordClass.name, recordClass.schema, content), content);
        });

        test('the example has every element, so that none goes untried', () => {
          const missing = recordClass.elements.filter(
            ({ key, partOf }) => inside(partOf ? first(good[partOf]) : good, key) === undefined,
          );
          assert.deepEqual(missing, []);
        });

        test('demands what was read as mandatory on the page, and nothing else', () => {
          for (const { key, occurs, status, partOf } of recordClass.elements) {
            if (partOf) continue;
            const demanded = status === 'confirmed' && occurs.min > 0;
            assert.deepEqual(faultsOf(recordClass, without(good, key)), demanded ? [key] : [], key);
          }
        });

        for (const [key, value, path = key] of bad) {
          test(`refuses ${key} when it is ${JSON.stringify(value)}`, () => {
            assert.deepEqual(faultsOf(recordClass, { ...good, [key]: value }), [path]);
          });
        }
      });
    }
  });
}
