// SPDX-License-Identifier: Apache-2.0
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { inRoot } from '../../scripts/root.mjs';

/** Builds the plain product, in files as a browser fetches them. Returns the folder. */
export async function buildPlainHost() {
  const folder = mkdtempSync(join(tmpdir(), 'careplan-kit-plain-host-'));
  await build({
    entryPoints: { main: inRoot('test/sharing/hosts/plain/src/main.ts') },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    logLevel: 'error',
  });
  copyFileSync(inRoot('test/sharing/hosts/plain/index.html'), join(folder, 'index.html'));
  return folder;
}
