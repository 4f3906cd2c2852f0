// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { inRoot, root } from '../../../scripts/root.mjs';

/** The library as its next release may be: the same code, with a database of one version more. */
const nextRelease = {
  name: 'next release of the drafts',
  setup({ onLoad }) {
    onLoad({ filter: /packages[\\/]drafts[\\/]src[\\/]schema\.ts$/ }, ({ path }) => {
      const present = readFileSync(path, 'utf8');
      const contents = present.replace(
        /(export const DATABASE_VERSION = )(\d+)/,
        (_, declared, version) => declared + (Number(version) + 1),
      );
      if (contents === present) throw new Error(`${path} does not say its version where it is looked for`);
      return { contents, loader: 'ts' };
    });
  },
};

const options = (page) => ({
  entryPoints: [inRoot('test/reliability/page', page)],
  absWorkingDir: root,
  bundle: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  conditions: ['production'],
  external: ['/present.js', '/next.js'],
  logLevel: 'warning',
});

/** A script of `test/reliability/page`, with all it imports. `release`: 'present' or 'next'. */
export async function bundle(page, release = 'present') {
  const { outputFiles } = await build({ ...options(page), plugins: release === 'next' ? [nextRelease] : [] });
  return outputFiles[0].text;
}

/** The same as a bundler cuts it: by the name of the file, the script and the pieces that it fetches when it needs them. */
export async function bundleInPieces(page) {
  const { outputFiles } = await build({ ...options(page), splitting: true, outdir: '/pieces', entryNames: 'page' });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [basename(path), text]));
}
