// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parseDefinition } from '../../../src/definition/parse-definition.js';
import { answer, constant, is } from '../build.js';
import { type Vector, outputOf, vectorsIn } from '../run-vectors.js';
import { REFERENCE, gatedSources, spread } from './comparable.js';
import { type Source, convert } from './convert.js';
import { formulaOf, ruleOf } from './prose.js';

interface Outcome {
  readonly passed: number;
  readonly wrong: readonly string[];
  readonly leftOut: ReadonlySet<string>;
}

const asText = (value: unknown) => JSON.stringify(Array.isArray(value) ? [...value].sort() : (value ?? null));

function run(source: Source, vectors: readonly Vector[]): Outcome {
  const { definition, flagsLeftOut, bandLeftOut } = convert(source);
  const parsed = parseDefinition(JSON.parse(JSON.stringify(definition)));
  const known = new Set(definition.items.map(({ id }) => id));
  const leftOut = new Set([...flagsLeftOut.map((code) => `flag ${code}`), ...(bandLeftOut ? [bandLeftOut] : [])]);
  const wrong: string[] = [];
  let passed = 0;
  for (const { id, input, expected: given } of vectors) {
    const foreign = Object.keys(input).filter((key) => !known.has(key));
    if (foreign.length > 0) {
      leftOut.add(`input ${foreign.join(', ')}`);
      continue;
    }
    const output = outputOf(parsed, input) ?? { total: null, band: null, flags: [] };
    const expected = spread(given, output);
    const compared = Object.keys(expected).filter((key) => key in output && !(key === 'band' && bandLeftOut));
    for (const key of Object.keys(expected)) if (!(key in output)) leftOut.add(`result ${key}`);
    const faults = compared.flatMap((key) => {
      const should = expected[key];
      const value = Array.isArray(should) ? should.filter((code: string) => !flagsLeftOut.includes(code)) : should;
      return asText(output[key]) === asText(value)
        ? []
        : [`${id}: ${key} is ${asText(output[key])}, not ${asText(value)}`];
    });
    wrong.push(...faults);
    if (faults.length === 0 && compared.length > 0) passed++;
  }
  return { passed, wrong, leftOut };
}

describe('an instrument that needs a licence, where its structure is at hand', () => {
  const sources = gatedSources();
  for (const source of sources) {
    test(`${source.id} agrees with its vectors in all that can be said as data`, (t) => {
      const vectors = vectorsIn(join(REFERENCE, 'vectors', `${source.id}.json`));
      const { passed, wrong, leftOut } = run(source, vectors);
      t.diagnostic(`${source.id}: ${passed} of ${vectors.length}; left out: ${[...leftOut].join('; ') || 'nothing'}`);
      assert.deepEqual(wrong, []);
    });
  }

  test('as many as are there were run', (t) => {
    t.diagnostic(`${sources.length} instruments; 0 where the reference is not at hand`);
    assert.ok(sources.length > 0 || !existsSync(REFERENCE));
  });
});

describe('rules and formulas in words', () => {
  const named = {
    score: 's',
    scored: ['mood', 'gait'],
    items: ['mood', 'gait', 'fell'],
    derived: () => undefined,
    optionsCalled: () => [],
  };

  test('are read in a few forms, and not at all otherwise', () => {
    assert.deepEqual(ruleOf('total >= 10', named), is({ op: 'score', score: 's' }, 'greater-or-equal', 10));
    assert.deepEqual(ruleOf('fell', named), is(answer('fell'), 'equal', 'yes'));
    for (const words of ['hello', 'total is high', 'wind > 3', 'total >= 10 or so'])
      assert.equal(ruleOf(words, named), undefined);
  });

  test('a formula keeps the order of its operations', () => {
    const items = ['a', 'b', 'onPlan'];
    assert.deepEqual(formulaOf('a-b*2', items), {
      op: 'subtract',
      left: answer('a'),
      right: { op: 'multiply', left: answer('b'), right: constant(2) },
    });
    assert.equal(formulaOf('max(0,(a-b)/a); 0 if plan', items).op, 'if');
    for (const bad of ['a+', 'c', '(a', 'a b', 'a; 0 if wind', 'a^3'])
      assert.throws(() => formulaOf(bad, items), SyntaxError);
  });
});
