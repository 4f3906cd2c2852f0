// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

/** What a supplier's bundle holds for one line of import. zod is left out: it is shared with everything else. */
async function bundleOf(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: here, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    external: ['zod/mini'],
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

const gzipped = (text: string) => gzipSync(text, { level: 9 }).byteLength;

describe('importing by name', () => {
  test('one code list pulls that list and no other, at most 600 bytes gzipped', async () => {
    const text = await bundleOf(`export { GENDER_IDENTITY_CODES } from './index.js';`);
    assert.match(text, /gender-identity/);
    // Its neighbour in the same file, its longest sister, and one that is only a name.
    assert.doesNotMatch(text, /person-stated-gender|CHLDADOPT|snomed-route/);
    assert.ok(gzipped(text) <= 600, `${gzipped(text)} bytes`);
  });

  test('a look-up pulls no list, at most 450 bytes gzipped', async () => {
    const text = await bundleOf(`export { lookUp } from './index.js';`);
    assert.doesNotMatch(text, /gender-identity|ethnic-category/);
    assert.ok(gzipped(text) <= 450, `${gzipped(text)} bytes`);
  });

  test('the registry by id pulls all of them, at most 17 kB gzipped', async () => {
    const text = await bundleOf(`export { codeListOf } from './index.js';`);
    assert.match(text, /gender-identity/);
    assert.match(text, /CHLDADOPT/);
    assert.ok(gzipped(text) <= 17_000, `${gzipped(text)} bytes`);
  });

  test('one kind of value pulls no other, at most 400 bytes gzipped', async () => {
    const text = await bundleOf(`export { PartialDate } from '../values/index.js';`);
    assert.doesNotMatch(text, /not-asked|mm\[Hg\]|time-of-day/);
    assert.ok(gzipped(text) <= 400, `${gzipped(text)} bytes`);
  });

  test('one identifier pulls no other, at most 450 bytes gzipped', async () => {
    const text = await bundleOf(`export { parsePostcode } from '../identifiers/index.js';`);
    assert.doesNotMatch(text, /check-digit|care-headquarters/);
    assert.ok(gzipped(text) <= 450, `${gzipped(text)} bytes`);
  });
});
