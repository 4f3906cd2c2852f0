// SPDX-License-Identifier: Apache-2.0
import { DataError } from '@careplan-kit/model';
import { parseFacts } from '../facts/index.js';
import { OPERATIONS } from '../operations/index.js';
import { type Difference, differencesOf } from './compare.js';
import { forbiddenDone, notObserved } from './forbidden.js';
import { factsGiven } from './given.js';
import { parseScenario } from './scenario.js';

/** How a scenario went. */
export interface ScenarioResult {
  readonly id: string;
  readonly ok: boolean;
  readonly actual: Readonly<Record<string, unknown>>;
  readonly differences: readonly Difference[];
  /** What is forbidden and could only be looked for by its name in the answer. */
  readonly notObserved?: readonly string[];
}

/**
 * Runs one scenario: its facts and its question through the operation it names, and the answer compared.
 *
 * @throws DataError when it is no scenario, its facts are unusable or there is no such operation
 */
export function runScenario(input: unknown): ScenarioResult {
  const { id, given, when, expected } = parseScenario(input);
  const operation = Object.hasOwn(OPERATIONS, when.op) ? OPERATIONS[when.op] : undefined;
  if (!operation) {
    throw new DataError('This scenario', [
      { path: ['when', 'op'], code: 'unknown-operation', message: `is none of ${Object.keys(OPERATIONS).join(', ')}` },
    ]);
  }
  const facts = parseFacts(factsGiven(given));
  const actual = operation(facts, when.args);
  const differences = [
    ...differencesOf(expected, actual),
    ...forbiddenDone(expected.forbidden, { facts, args: when.args, actual }),
  ];
  const unseen = notObserved(expected.forbidden);
  return {
    ...{ id, ok: differences.length === 0, actual, differences },
    ...(unseen.length > 0 ? { notObserved: unseen } : {}),
  };
}
