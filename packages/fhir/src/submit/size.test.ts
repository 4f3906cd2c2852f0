// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

async function bytesOf(name: string): Promise<{ bytes: number; text: string }> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { ${name} } from './index.js';`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  const [file] = outputFiles;
  return { bytes: gzipSync(file!.contents, { level: 9 }).length, text: file!.text };
}

/** What a page pays, gzipped, for everything it pulls in. */
const CEILINGS = {
  // Without a word of FHIR in it.
  jsonSubmitter: 3400,
  // With the export of records as UK Core resources, which needs the model and its schemas.
  fhirSubmitter: 50_000,
};

for (const [name, ceiling] of Object.entries(CEILINGS)) {
  test(`${name}: at most ${ceiling} bytes, and it neither logs nor reaches for the network by itself`, async () => {
    const { bytes, text } = await bytesOf(name);
    assert.ok(bytes <= ceiling, `${bytes} bytes`);
    assert.doesNotMatch(text, /console\.|XMLHttpRequest|WebSocket|sendBeacon|localStorage/);
    assert.doesNotMatch(text, /(?<![.\w$])fetch\(|globalThis\.fetch/);
  });
}
