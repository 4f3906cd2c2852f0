// SPDX-License-Identifier: Apache-2.0
// `node test/packaging/entry-sizes.mjs` prints what each public entry costs beside its ceiling.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { inRoot, root } from '../../scripts/root.mjs';
import { publicPackages } from './tarballs.mjs';

export function readCeilings() {
  return JSON.parse(readFileSync(new URL('ceilings.json', import.meta.url), 'utf8'));
}

/** What a supplier's own bundle holds for `import '…'` of an entry and everything it exports. */
export async function bundleOf(entry, minify) {
  const { outputFiles } = await build({
    stdin: { contents: `import * as all from '${entry}'; globalThis.all = all;`, resolveDir: root, loader: 'js' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    minify,
    legalComments: 'none',
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** Every module entry as a supplier writes it; the single-file build is a file, and schemas as JSON are no modules. */
export function publicEntries() {
  return publicPackages().flatMap(({ name, manifest }) =>
    Object.keys(manifest.exports)
      .filter((key) => !key.endsWith('.json') && !key.endsWith('/*') && key !== './bundle')
      .map((key) => name + key.slice(1)),
  );
}

/** Bytes of an entry, or of a built file, compressed as a server would. */
export async function gzipSize(entry) {
  const text = entry.endsWith('.js') ? readFileSync(inRoot(entry), 'utf8') : await bundleOf(entry, true);
  return gzipSync(text, { level: 9 }).byteLength;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const ceilings = new Map(readCeilings().map(({ entry, gzip }) => [entry, gzip]));
  for (const entry of new Set([...publicEntries(), ...ceilings.keys()])) {
    console.log(`${entry}: ${await gzipSize(entry)} bytes, ceiling ${ceilings.get(entry) ?? 'none'}`);
  }
}
