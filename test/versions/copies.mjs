// SPDX-License-Identifier: Apache-2.0
// The packed library as a supplier's page may come to hold it: twice, and in several versions.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { copyLegalTexts } from '../../scripts/build.mjs';
import { inRoot } from '../../scripts/root.mjs';
import { installInto, packAll } from '../packaging/tarballs.mjs';

const ENTRY = `
export * from '@careplan-kit/elements';
export { openDrafts, hostKeyProvider } from '@careplan-kit/drafts';
export { AboutMe, LIBRARY_VERSION } from '@careplan-kit/model';
`;

/** What makes a later version of the present one. Each text stands in its file exactly once. */
const LATER = {
  /** Stores drafts as this one does. */
  next: { version: '0.2.0', changes: [] },
  /** Writes rows this one does not know. */
  rows: { version: '3.0.0', changes: [['drafts', 'draft-row.js', 'const ROW_FORMAT = 1;', 'const ROW_FORMAT = 2;']] },
  /** Seals drafts in another way. */
  sealed: {
    version: '4.0.0',
    changes: [['drafts', 'sealed-bytes.js', 'const ENVELOPE_VERSION = 1;', 'const ENVELOPE_VERSION = 2;']],
  },
  /** Has another database. */
  database: {
    version: '5.0.0',
    changes: [['drafts', 'schema.js', 'const DATABASE_VERSION = 4;', 'const DATABASE_VERSION = 5;']],
  },
};

/** Gives the function that puts back what was there. */
function change(folder, [name, file, before, after]) {
  const path = join(folder, 'node_modules/@careplan-kit', name, 'dist', file);
  const text = readFileSync(path, 'utf8');
  const parts = text.split(before);
  if (parts.length !== 2) throw new Error(`${name}/dist/${file} holds "${before}" ${parts.length - 1} times`);
  writeFileSync(path, parts.join(after));
  return () => writeFileSync(path, text);
}

async function bundle(folder) {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: folder, loader: 'js' },
    absWorkingDir: folder,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** The version that is packed, `now`, and those that came after it, each as one script; and the file for a CDN. */
export async function makeCopies() {
  const folder = mkdtempSync(join(tmpdir(), 'careplan-kit-versions-'));
  try {
    copyLegalTexts();
    const packages = await packAll(folder);
    const host = join(folder, 'host');
    await installInto(host, packages);
    const { version } = packages.find(({ name }) => name === '@careplan-kit/model').manifest;
    const scripts = { now: await bundle(host) };
    for (const [name, later] of Object.entries(LATER)) {
      const stamp = ['model', 'version.js', `LIBRARY_VERSION = '${version}'`, `LIBRARY_VERSION = '${later.version}'`];
      const undo = [stamp, ...later.changes].map((one) => change(host, one));
      scripts[name] = await bundle(host);
      for (const back of undo) back();
    }
    const file = readFileSync(join(host, 'node_modules/@careplan-kit/elements/dist/careplan-kit.js'), 'utf8');
    const versions = {
      now: version,
      ...Object.fromEntries(Object.entries(LATER).map(([name, one]) => [name, one.version])),
    };
    return { scripts, file, versions };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The host's own script, with its own copy of what it shares with the library. */
export async function bundlePage() {
  const { outputFiles } = await build({
    entryPoints: [inRoot('test/versions/page.mjs')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
