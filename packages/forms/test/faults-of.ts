// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DataError, formatPath } from '@careplan-kit/model';
import { parseDefinition } from '../src/definition/parse-definition.js';

/** The faults of a definition, each as its path and code. */
export const faultsOf = (input: unknown) => {
  try {
    parseDefinition(input);
  } catch (error) {
    assert.ok(error instanceof DataError, String(error));
    return error.issues.map(({ path, code }) => `${formatPath(path)} ${code}`);
  }
  return [];
};

/** One input, and the faults it has. */
export type Case = readonly [what: string, input: unknown, ...faults: string[]];
/** A group of tests, one for each case. */
export const tell = (name: string, cases: readonly Case[]) =>
  describe(name, () => {
    for (const [what, input, ...faults] of cases) test(what, () => assert.deepEqual(faultsOf(input), faults));
  });
