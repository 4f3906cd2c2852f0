// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const sources = fileURLToPath(new URL('..', import.meta.url));

async function bundle(contents: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: sources },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
  });
  const [{ text, contents: bytes }] = outputFiles as [(typeof outputFiles)[number]];
  return { text, inputs: Object.keys(metafile.inputs), bytes: gzipSync(bytes, { level: 9 }).length };
}

/** The engine, and what it cannot be without. */
const ENGINE = /node_modules\/(?:fhirpath|antlr4|@lhncbc)\//;
const LOADS_IT = /(?:from|import\(?)\s*["'`]fhirpath/;

test('the check sees the engine where it is', async () => {
  const { inputs } = await bundle("export { evaluate } from 'fhirpath';");
  assert.ok(inputs.some((file) => ENGINE.test(file)));
});

for (const entry of ['./index.js', './uk-core/index.js', './fhirpath/index.js']) {
  test(`${entry} neither holds the engine nor loads it`, async () => {
    const { text, inputs } = await bundle(`export * from '${entry}';`);
    assert.deepEqual(
      inputs.filter((file) => ENGINE.test(file)),
      [],
    );
    assert.doesNotMatch(text, LOADS_IT);
  });
}

/** What writing and reading cost a page by themselves, gzipped. */
const CEILINGS = { toFhirPath: 16_200, fromFhirPath: 22_200 };

for (const [name, ceiling] of Object.entries(CEILINGS)) {
  test(`${name}: at most ${ceiling} bytes`, async () => {
    const { bytes } = await bundle(`export { ${name} } from './fhirpath/index.js';`);
    assert.ok(bytes <= ceiling, `${bytes} bytes`);
  });
}
