// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { emarPage, rulesOf, scenarios, testsByRule } from '../../../scripts/emar/conformance.mjs';
import { RULES } from '../../../scripts/emar/rules.mjs';

describe('docs/conformance/emar.md', () => {
  test('is what scenarios and tests say now', async () => {
    const page = readFileSync(new URL('../../../docs/conformance/emar.md', import.meta.url), 'utf8');
    assert.equal(page, await emarPage(), 'write it anew with scripts/emar/write-conformance.mjs');
  });

  test('lists 81 rules, and each has a scenario or a test of its own', () => {
    const numbers = Object.keys(RULES as object).map(Number);
    assert.deepEqual(
      numbers,
      Array.from({ length: 81 }, (_, at) => at + 1),
    );
    const named = testsByRule() as Map<number, unknown[]>;
    const inScenarios = new Set((scenarios() as { ruleIds?: string[] }[]).flatMap(({ ruleIds }) => ruleIds ?? []));
    assert.deepEqual(
      numbers.filter((number) => !named.has(number) && !inScenarios.has(`R${number}`)),
      [],
    );
  });

  test('reads the rules of a title before its colon', () => {
    assert.deepEqual(rulesOf('R3, R4: x'), [3, 4]);
    assert.deepEqual(rulesOf('R2 to R4: x'), [2, 3, 4]);
    assert.deepEqual(rulesOf('no rule: R5'), []);
  });
});
