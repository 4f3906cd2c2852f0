// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { OPERATIONS } from '../src/operations/index.js';
import { parseScenario, runScenario } from '../src/scenario/index.js';

const FOLDER = new URL('../../../test/vectors/emar/', import.meta.url);
const scenarios = readdirSync(FOLDER)
  .sort()
  .map((file) => parseScenario(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))));

describe('the scenarios of the medicines rules', () => {
  test('all 141 of them are here, and each asks an operation there is', () => {
    assert.equal(scenarios.length, 141);
    assert.deepEqual(
      scenarios.filter(({ when }) => !Object.hasOwn(OPERATIONS, when.op)).map(({ id, when }) => `${id} ${when.op}`),
      [],
    );
  });

  for (const scenario of scenarios) {
    test(`${scenario.id} (${(scenario.ruleIds ?? []).join(', ')}): ${scenario.title ?? ''}`, () => {
      const { differences, ok } = runScenario(scenario);
      assert.deepEqual(differences, []);
      assert.ok(ok);
    });
  }

  test('an answer that is not as expected is told by its path', () => {
    const scenario = scenarios.find(({ id }) => id === 'EMAR-001')!;
    const { slots } = scenario.expected as { slots: readonly Record<string, unknown>[] };
    const wrong = {
      ...scenario,
      expected: { ...scenario.expected, slots: slots.with(1, { ...slots[1], dueLocal: 'x' }) },
    };
    const { ok, differences } = runScenario(wrong);
    assert.equal(ok, false);
    assert.deepEqual(
      differences.map(({ path }) => path),
      ['slots[1].dueLocal'],
    );
  });
});
