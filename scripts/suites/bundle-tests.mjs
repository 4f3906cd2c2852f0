// SPDX-License-Identifier: Apache-2.0
// Test files of the browser suites as bundles with shared pieces. A page of tests imports some three hundred modules, and
// asking a server for each of them takes longer than most tests; `npx wtr` by hand still reads the sources one by one.
import { rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { inRoot, root } from '../root.mjs';

const FOLDER = inRoot('.cache/browser-tests');

/** Where the bundle of a test file is put: every browser has its own. */
const bundled = (browser, file) => join(FOLDER, browser, file.replace(/\.ts$/, '.js'));

/** The file a bundle was made from, from the project's root; what is no bundle stays as it is. */
export function sourceOf(file) {
  const path = relative(FOLDER, file);
  if (path.startsWith('..')) return relative(root, file);
  return path.split(sep).slice(1).join('/').replace(/\.js$/, '.ts');
}

/** Bundles the files, named from the project's root, and gives the bundles in the same order. */
export async function bundleTests(browser, files) {
  rmSync(join(FOLDER, browser), { recursive: true, force: true });
  await build({
    entryPoints: files,
    absWorkingDir: root,
    outbase: root,
    outdir: join(FOLDER, browser),
    bundle: true,
    splitting: true,
    format: 'esm',
    // The newest syntax would be left as it is for a new Chromium; what is tested is what is published.
    target: 'es2022',
    conditions: ['production'],
    // The package says that its modules have no side effects; what a test imports for its effect has.
    ignoreAnnotations: true,
    define: { 'globalThis.TEST_FULL': String(process.env.TEST_FULL === '1') },
    // Web Test Runner serves this one itself.
    external: ['/__web-dev-server__web-socket.js'],
    sourcemap: 'linked',
    logLevel: 'warning',
  });
  return files.map((file) => bundled(browser, file));
}
