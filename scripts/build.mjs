// SPDX-License-Identifier: Apache-2.0
// `npm run build`, and the steps of it that other commands use by themselves.
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ELEMENT_PACKAGES } from './element-packages.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { noteBuiltForms } from './note-built.mjs';
import { inRoot } from './root.mjs';
import { mustRun } from './run-process.mjs';
import { slimBuiltStyles } from './slim-styles.mjs';
import { stripNotes } from './strip-notes.mjs';

/** The source of something tsc wrote, or undefined for what tsc did not write. */
function sourceOf(file) {
  return /\.(d\.ts|js|js\.map)$/.test(file) ? file.replace(/\.(d\.ts|js|js\.map)$/, '.ts') : undefined;
}

/** tsc never deletes: without this a renamed module would go on being published under its old name. */
export function removeStaleOutput(folder) {
  const [source, output] = [join(folder, 'src'), join(folder, 'dist')];
  if (!existsSync(source) || !existsSync(output)) return;
  for (const file of readdirSync(output, { recursive: true })) {
    const wanted = sourceOf(file);
    const madeOtherwise = /^(careplan-kit\b|bindings\b)/.test(file);
    if (wanted && !madeOtherwise && !existsSync(join(source, wanted))) rmSync(join(output, file));
  }
}

/** TypeScript to modules and types, in the order of the references; a second run with nothing changed is quick. */
export async function compile() {
  for (const name of readdirSync(inRoot('packages'))) removeStaleOutput(inRoot('packages', name));
  await mustRun('tsc', 'typescript/bin/tsc', ['-b', inRoot('tsconfig.json')]);
  stripNotes();
  for (const name of ELEMENT_PACKAGES) slimBuiltStyles(name);
  await noteBuiltForms();
}

/** `custom-elements.json` of each such package: what editors, Storybook and framework types are made from. */
export async function writeManifest() {
  await Promise.all(
    ELEMENT_PACKAGES.map((name) =>
      mustRun(
        'custom-elements manifest',
        '@custom-elements-manifest/analyzer/cem.js',
        ['analyze', '--config', '../../custom-elements-manifest.config.mjs'],
        { cwd: inRoot('packages', name), capture: true },
      ),
    ),
  );
}

/** Writes one of the bundles named in rollup.config.js. */
export async function bundle(name) {
  const { rollup } = await import('rollup');
  const { bundles } = await import('../rollup.config.js');
  const { output, ...input } = bundles[name];
  if (!existsSync(input.input)) throw new Error(`bundle ${name}: ${input.input} does not exist; compile first`);
  const build = await rollup(input);
  try {
    await build.write(output);
  } finally {
    await build.close();
  }
}

/** The licence goes inside every package; the copies are made here, so that only the root's are kept in git. */
export function copyLegalTexts() {
  for (const name of readdirSync(inRoot('packages'))) {
    const manifest = inRoot('packages', name, 'package.json');
    if (!existsSync(manifest) || JSON.parse(readFileSync(manifest, 'utf8')).private) continue;
    for (const text of ['LICENSE', 'NOTICE']) copyFileSync(inRoot(text), inRoot('packages', name, text));
  }
}

/** The demo's page and its service worker. */
export async function bundleDemo() {
  // A form that was renamed would stay, and a folder of an earlier build too.
  rmSync(inRoot('examples/demo-dscr/dist/forms'), { recursive: true, force: true });
  await bundle('demo');
  await bundle('demo-worker');
}

async function writeSchemas() {
  await (await import('./model/write-json-schemas.mjs')).writeJsonSchemas();
  await (await import('./forms/write-json-schema.mjs')).writeFormJsonSchema();
}

/** Everything that is published, and the demo. */
export async function build() {
  await compile();
  copyLegalTexts();
  // Programs of their own, and threads beside this one, which bundles.
  await Promise.all([writeManifest(), writeSchemas(), bundle('cdn'), bundleDemo()]);
  (await import('./bindings/write.mjs')).writeBindings();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureInstalled();
  const started = Date.now();
  await build();
  console.log(`built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
