// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parseDefinition } from '@careplan-kit/forms';
import { scoreOf, scoredForm } from './scored-form.js';
import { REFERENCE, gatedSources, spread } from '../../forms/test/instruments/reference/comparable.js';
import { type Converted, convert } from '../../forms/test/instruments/reference/convert.js';
import { type Vector, vectorsIn } from '../../forms/test/instruments/run-vectors.js';
import { InputError } from './faults.js';
import { main } from './index.js';

async function run(args: readonly string[], files: Readonly<Record<string, string>>) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main([...args, '--json'], {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    read(file) {
      const text = files[file];
      if (text === undefined) throw new InputError(file, [{ path: [], code: 'not-readable', message: 'is not there' }]);
      return text;
    },
  });
  return { code, result: JSON.parse(out.join('') || '{}') as Readonly<Record<string, unknown>>, err: err.join('\n') };
}

const gaitForm = {
  format: 'careplan-kit/form-1',
  id: 'gait',
  url: 'https://owner.example/forms/gait',
  version: '1.0.0',
  status: 'active',
  title: 'Gait',
  language: 'en-GB',
  licence: { kind: 'licence-gated', text: 'Copyright of its owner.' },
  items: [
    { type: 'integer', id: 'steps', label: 'Steps', min: 0, max: 10, points: [{ max: 4, weight: 1 }, { weight: 0 }] },
  ],
  scores: [{ id: 'gait', title: 'Gait', parts: [{ value: { op: 'weight', item: 'steps' } }] }],
};
const packOf = (definitions: readonly unknown[], licence: object = { holder: 'A supplier', owner: 'The owner' }) =>
  JSON.stringify({ format: 'careplan-kit/pack-1', licence, definitions });
const vectors = JSON.stringify([{ id: 'v1', input: { steps: 4 }, expected: { total: 1 } }]);

describe('score with a pack', () => {
  const gait = (pack: string) => run(['score', 'gait', '--pack', 'p', '--vectors', 'v'], { p: pack, v: vectors });

  test('scores the form that was brought, which the kit has not', async () => {
    assert.deepEqual((await gait(packOf([gaitForm]))).result, { passed: 1, failed: 0, failures: [] });
    const answers = await run(['score', 'gait', '--pack', 'p', '--answers', 'a'], {
      p: packOf([gaitForm]),
      a: '{"steps": 9}',
    });
    assert.deepEqual([answers.code, answers.result['total']], [0, 0]);
    assert.equal((await run(['score', 'gait', '--vectors', 'v'], { v: vectors })).code, 1);
  });

  test('refuses a licence that has ended or names nobody, and a file that is no pack, with the place', async () => {
    for (const [pack, place] of [
      [packOf([gaitForm], { holder: 'A', owner: 'B', until: '2020-01-01' }), 'licence.until'],
      [packOf([gaitForm], { owner: 'B' }), 'licence.holder'],
      [packOf([{ ...gaitForm, items: 4 }]), 'definitions.0.items'],
      [JSON.stringify(gaitForm), 'format'],
    ] as const) {
      const { code, result } = await gait(pack);
      assert.equal(code, 1);
      assert.ok(
        (result['issues'] as { path: unknown[] }[]).some(({ path }) => path.join('.').startsWith(place)),
        place,
      );
    }
  });

  test('takes no form of the kit in its stead, and no name twice', async () => {
    const other = await run(['score', 'gds-4', '--pack', 'p', '--vectors', 'v'], { p: packOf([gaitForm]), v: vectors });
    assert.deepEqual([other.code, (other.result['issues'] as { code: string }[])[0]?.code], [1, 'not-in-pack']);
    assert.equal((await gait(packOf([gaitForm, gaitForm]))).code, 1);
  });
});

describe('score by the name of the instrument', () => {
  for (const [name, total] of [
    ['news2', 3],
    ['observations', 3],
  ] as const)
    test(`${name} is the form of observations`, async () => {
      const input = {
        respirationRate: 8,
        spo2Scale: '1',
        spo2: 97,
        airOrOxygen: 'air',
        systolicBp: 125,
        pulse: 72,
        consciousness: 'A',
        temperature: 36.8,
      };
      const { code, result } = await run(['score', name, '--answers', 'a'], { a: JSON.stringify(input) });
      assert.deepEqual([code, result['total'], result['band'], result['flags']], [0, total, 'low-medium', ['single3']]);
    });

  test('4at is the 4AT', async () => {
    const { result } = await run(['score', '4at', '--answers', 'a'], { a: '{"alertness": "abnormal"}' });
    assert.deepEqual([result['total'], result['flags']], [null, ['incomplete']]);
  });
});

/** What the pack made for the test can be asked, of a vector; undefined when its answers have no place in it. */
function comparable({ definition, flagsLeftOut, bandLeftOut }: Converted, vector: Vector): Vector | undefined {
  const known = new Set(definition.items.map(({ id }) => id));
  if (Object.keys(vector.input).some((key) => !known.has(key))) return undefined;
  const output = scoreOf(scoredForm(parseDefinition(definition), vector.input));
  const expected = Object.fromEntries(
    Object.entries(spread(vector.expected, output))
      .filter(([key]) => key in output && !(key === 'band' && bandLeftOut))
      .map(([key, value]) => [
        key,
        Array.isArray(value) ? value.filter((code) => !flagsLeftOut.includes(code as string)) : value,
      ]),
  );
  return Object.keys(expected).length > 0 ? { ...vector, expected } : undefined;
}

describe('instruments that need a licence, as packs made for this test where their structure is at hand', () => {
  const sources = gatedSources();
  let ran = 0;
  let all = 0;
  for (const source of sources)
    test(`${source.id} passes its vectors through the command`, async (t) => {
      const given = vectorsIn(join(REFERENCE, 'vectors', `${source.id}.json`));
      const converted = convert(source);
      const tried = given.flatMap((vector) => comparable(converted, vector) ?? []);
      all += given.length;
      ran += tried.length;
      t.diagnostic(`${source.id}: ${tried.length} of ${given.length}`);
      if (tried.length === 0) return;
      const files = { p: packOf([converted.definition]), v: JSON.stringify({ vectors: tried }) };
      const { result } = await run(['score', converted.definition.id, '--pack', 'p', '--vectors', 'v'], files);
      assert.deepEqual(result, { passed: tried.length, failed: 0, failures: [] });
    });

  test('as many as are there were run', (t) => {
    t.diagnostic(`${ran} of ${all} vectors of ${sources.length} instruments; 0 where the reference is not at hand`);
    assert.ok(ran > 0 || !existsSync(REFERENCE));
  });
});
