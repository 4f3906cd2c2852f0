// SPDX-License-Identifier: Apache-2.0
// What each public entry costs in a supplier's bundle, and what must never be in one.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { inRoot, root } from '../../scripts/root.mjs';
import { publicPackages } from './tarballs.mjs';

const ceilings = JSON.parse(readFileSync(new URL('ceilings.json', import.meta.url), 'utf8'));

/** Zod's full entry asks `new Function` whether it may generate code; a host's policy reports that. */
const ZOD_PROBE = 'const F = Function';
const FORBIDDEN = [ZOD_PROBE, 'new Function(', 'eval(', 'fhirpath', 'XMLHttpRequest', 'unsafeHTMLDirective'];

async function bundleOf(contents, minify) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'js' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    minify,
    legalComments: 'none',
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    external: ['node:*'],
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** `./about-me` of `@careplan-kit/templates` as a supplier writes it. */
function entriesOf({ name, manifest }) {
  return Object.keys(manifest.exports)
    .filter((key) => !key.endsWith('.json') && !key.includes('*'))
    .map((key) => name + key.slice(1));
}

function source(entry) {
  return `import * as all from '${entry}'; globalThis.all = all;`;
}

const entries = publicPackages().flatMap(entriesOf);

test('the check for the code probe sees it where it is: in the full zod entry', async () => {
  assert.ok((await bundleOf(source('zod'), false)).includes(ZOD_PROBE));
});

test('every public entry has a ceiling, and every ceiling an entry and a reason', () => {
  const file = (entry) => entry.endsWith('.js');
  assert.deepEqual(
    ceilings
      .map(({ entry }) => entry)
      .filter((entry) => !file(entry))
      .sort(),
    entries.sort(),
  );
  for (const { entry, reason } of ceilings) assert.ok(reason.length > 10, `${entry} gives no reason`);
});

describe('bundles', () => {
  for (const { entry, gzip } of ceilings) {
    test(`${entry} is at most ${gzip} bytes gzipped`, async () => {
      const text = entry.endsWith('.js') ? readFileSync(inRoot(entry), 'utf8') : await bundleOf(source(entry), true);
      const size = gzipSync(text, { level: 9 }).byteLength;
      assert.ok(size <= gzip, `${entry} is ${size} bytes; its ceiling is ${gzip}`);
    });
  }

  for (const entry of entries) {
    test(`${entry} holds no code generation, no network and no heavy library`, async () => {
      const text = await bundleOf(source(entry), false);
      assert.deepEqual(
        FORBIDDEN.filter((part) => text.includes(part)),
        [],
      );
    });
  }
});
