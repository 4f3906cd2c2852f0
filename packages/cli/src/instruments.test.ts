// SPDX-License-Identifier: Apache-2.0
// What a supplier calls: `score` with the name of an instrument and a file of its vectors.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { formCalled, instrumentParts } from '@careplan-kit/templates/instruments';
import { REFERENCE } from '../../forms/test/instruments/reference/comparable.js';
import { inRoot } from '../../../scripts/root.mjs';
import { InputError } from './faults.js';
import { main } from './index.js';

const noSuchFile = (file: string) =>
  new InputError(file, [{ path: [], code: 'not-readable', message: 'there is no such file' }]);

async function run(args: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(args, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    read(file) {
      const text = files[file];
      if (text === undefined) throw noSuchFile(file);
      return text;
    },
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
const json = async (args: readonly string[], files: Readonly<Record<string, string>> = {}) => {
  const { code, out } = await run([...args, '--json'], files);
  return { code, result: JSON.parse(out) as Readonly<Record<string, unknown>> };
};

const idsIn = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => name.replace('.json', ''))
    : [];
const read = (...path: readonly string[]) => readFileSync(join(...path), 'utf8');
const countIn = (vectors: string) => (JSON.parse(vectors) as { readonly vectors: readonly unknown[] }).vectors.length;

/** Instruments whose vectors come with the repository. */
const OURS = inRoot('test/vectors/instruments');
const shippingOf = (id: string) =>
  (JSON.parse(read(REFERENCE, `${id}.json`)) as { readonly shipping: string }).shipping;
/** Licence data is not part of the repository; where it is at hand, it says what may ship. */
const inReference = idsIn(REFERENCE);
const mayShip = (id: string) => ['open', 'own-words'].includes(shippingOf(id));
const { instruments: gated } = JSON.parse(read(inRoot('test/packaging/gated-terms.json'))) as {
  readonly instruments: readonly { readonly id: string; readonly shipping: string }[];
};

describe('every instrument that ships is found by its own name and passes its vectors', () => {
  test('these are all of them', (t) => {
    t.diagnostic(idsIn(OURS).join(', '));
    assert.equal(idsIn(OURS).length, 19);
    if (inReference.length === 0) return;
    const withVectors = idsIn(join(REFERENCE, 'vectors'));
    assert.deepEqual(withVectors.filter(mayShip).sort(), idsIn(OURS).sort());
  });

  for (const id of idsIn(OURS))
    test(id, async (t) => {
      const vectors = read(OURS, `${id}.json`);
      const { code, result } = await json(['score', id, '--vectors', 'v'], { v: vectors });
      assert.deepEqual([code, result], [0, { passed: countIn(vectors), failed: 0, failures: [] }]);
      t.diagnostic(`${id}: ${String(result['passed'])} passed`);
    });

  for (const id of idsIn(join(REFERENCE, 'vectors')).filter(mayShip))
    test(`${id}, as the reference has it`, async () => {
      const vectors = read(REFERENCE, 'vectors', `${id}.json`);
      const { code, result } = await json(['score', id, '--vectors', 'v'], { v: vectors });
      assert.deepEqual([code, result], [0, { passed: countIn(vectors), failed: 0, failures: [] }]);
    });

  test('one wrong expectation of any of them is found', async () => {
    for (const id of idsIn(OURS)) {
      const { vectors, ...rest } = JSON.parse(read(OURS, `${id}.json`)) as {
        vectors: { expected: Record<string, unknown> }[];
      };
      const [first] = vectors;
      assert.ok(first);
      const [key = ''] = Object.keys(first.expected).filter((one) => first.expected[one] !== null);
      const wrong = { ...first, expected: { [key]: 'something else' } };
      const files = { v: JSON.stringify({ ...rest, vectors: [wrong, ...vectors.slice(1)] }) };
      const { code, result } = await json(['score', id, '--vectors', 'v'], files);
      assert.deepEqual([id, code, result['failed']], [id, 1, 1]);
    }
  });
});

describe('the score of the name that was called', () => {
  const stool = { type: 6, date: '2026-11-22' };

  test('is what is told, and not the first of the form', async () => {
    const files = { a: JSON.stringify(stool) };
    const type = (await json(['score', 'bristol-stool', '--answers', 'a'], files)).result;
    assert.equal(type['band'], 'diarrhoea');
    const chart = (await json(['score', 'bowel-chart', '--answers', 'a'], files)).result;
    assert.equal(chart['band'], null);
    const lines = (await run(['score', 'bristol-stool', '--answers', 'a'], files)).out;
    assert.match(lines, /Band: diarrhoea/);
  });

  test('is tried where the vectors name no instrument', async () => {
    const v = JSON.stringify([{ id: 'v1', input: { type: 6 }, expected: { band: 'diarrhoea' } }]);
    assert.deepEqual((await json(['score', 'bristol-stool', '--vectors', 'v'], { v })).result['passed'], 1);
    assert.deepEqual((await json(['score', 'bowel-chart', '--vectors', 'v'], { v })).result['failed'], 1);
  });

  test('a part of a form shares the words of its licence with it', async () => {
    for (const { id, partOf } of instrumentParts) {
      const [part, whole] = [await formCalled(id), await formCalled(partOf)];
      assert.ok(part && whole, id);
      assert.equal(part.definition.licence, whole.definition.licence);
      assert.deepEqual([part.definition.id, part.score], [id, id]);
    }
  });
});

describe('an instrument that is only recorded', () => {
  for (const id of inReference.filter((one) => shippingOf(one) === 'open' && !idsIn(OURS).includes(one)))
    test(`${id} is a form of the kit, without a score`, async () => {
      assert.ok(await formCalled(id));
      const { code, out, err } = await run(['score', id, '--answers', 'a'], { a: '{}' });
      assert.equal(code === 0 ? out : err, code === 0 ? 'No total.' : `${id}: scores: the form has no score`);
    });
});

describe('an instrument that does not come with the kit', () => {
  const issuesOf = (result: Readonly<Record<string, unknown>>) =>
    result['issues'] as readonly { readonly code: string; readonly message: string }[];

  for (const { id, shipping } of gated)
    test(`${id} says why, and what to do`, async () => {
      const { code, err } = await run(['score', id, '--vectors', 'v'], { v: '[]' });
      assert.equal(code, 1);
      assert.match(
        err,
        shipping === 'licence-gated'
          ? new RegExp(`^${id}: needs a licence of its owner .* loads it with --pack FILE\\.`)
          : new RegExp(`^${id}: does not come with the kit: NICE NG249 .* The form "falls" `),
      );
      assert.doesNotMatch(err, /no such file/);
      const { result } = await json(['score', id, '--answers', 'a'], { a: '{}' });
      assert.deepEqual([result['ok'], result['file']], [false, id]);
      assert.equal(issuesOf(result)[0]?.code, shipping === 'licence-gated' ? 'needs-licence' : 'not-shipped');
    });

  test('these are all of them', () => {
    assert.equal(gated.length, 17);
    if (inReference.length === 0) return;
    const left = inReference.filter((id) => !mayShip(id));
    assert.deepEqual(left.sort(), gated.map(({ id }) => id).sort());
  });

  test('a file of such a name is a file, and any other name is that of a file', async () => {
    const [{ id = '' } = {}] = gated;
    const form = JSON.stringify({
      format: 'careplan-kit/form-1',
      id: 'steps',
      url: 'https://host.example/forms/steps',
      version: '1.0.0',
      status: 'active',
      title: 'Steps',
      language: 'en-GB',
      licence: { kind: 'open', text: 'Ours' },
      items: [{ type: 'integer', id: 'steps', label: 'Steps' }],
      scores: [{ id: 'steps', title: 'Steps', parts: [{ value: { op: 'answer', item: 'steps' } }] }],
    });
    const files = { [id]: form, a: '{"steps": 4}' };
    assert.deepEqual((await json(['score', id, '--answers', 'a'], files)).result['total'], 4);
    assert.match((await run(['score', 'of-nobody', '--answers', 'a'], { a: '{}' })).err, /there is no such file/);
  });
});
