// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * Bytes of the first file, gzipped: opening and answering a form of usual questions with conditions and calculations. 18 kB
 * was the aim. Reading by the format's table and the checks of a definition are a part; expressions with exact decimals are
 * 3.5 kB, and the form itself 10: repeating items, snapshots and steps taken back are still among that.
 */
const CEILING = 18_700;

/** What a page loads at first must not know of. */
const NEVER = [
  'zod',
  'read-shape',
  'check-definition',
  'score-of',
  'pattern-tree',
  'prefill',
  'body-map',
  'create-submission',
  'extract',
];

async function firstFile() {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: "import * as page from '../src/page/index.js'; globalThis.page = page;",
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      loader: 'ts',
    },
    outdir: 'out',
    bundle: true,
    splitting: true,
    metafile: true,
    write: false,
    minify: true,
    legalComments: 'none',
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    logLevel: 'error',
  });
  const files = new Map(Object.entries(metafile.outputs));
  const first = new Set<string>();
  const load = (path: string) => {
    if (first.has(path)) return;
    first.add(path);
    for (const { path: next, kind } of files.get(path)!.imports) if (kind === 'import-statement') load(next);
  };
  load([...files.keys()].find((path) => files.get(path)!.entryPoint === '<stdin>')!);
  const inputs = [...first].flatMap((path) =>
    Object.entries(files.get(path)!.inputs).flatMap(([input, { bytesInOutput }]) => (bytesInOutput > 0 ? [input] : [])),
  );
  const bytes = outputFiles.filter(({ path }) =>
    [...first].some((one) => path.endsWith(one.slice(one.lastIndexOf('/')))),
  );
  return { inputs, size: bytes.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).byteLength, 0) };
}

test(`what a page opens forms with is at most ${CEILING} bytes gzipped at first`, async (context) => {
  const { inputs, size } = await firstFile();
  context.diagnostic(`${size} bytes`);
  assert.ok(size <= CEILING, `${size} bytes`);
  assert.ok(inputs.some((path) => path.endsWith('engine/form.ts')));
  assert.deepEqual(
    inputs.filter((path) => NEVER.some((part) => path.includes(`/${part}`))),
    [],
  );
});
