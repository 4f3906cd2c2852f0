// SPDX-License-Identifier: Apache-2.0
// `node test/packaging/class-sizes.mjs` prints what one class costs a supplier beside its ceiling; with --write, it sets
// every ceiling anew, a little above what is measured. Packages have to be built.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { inRoot, root } from '../../scripts/root.mjs';

const dist = inRoot('packages/model/dist');
const ceilingsFile = fileURLToPath(new URL('class-ceilings.json', import.meta.url));

/** Entries that export classes, and the module of each in `dist`. */
const ENTRIES = { '@careplan-kit/model/mods': 'mods.js', '@careplan-kit/model/provisional': 'provisional/index.js' };

/** What a fix may add before somebody has to look. */
const ROOM = 1.08;

/** @returns {{ entry: string, class: string, gzip: number, reason: string }[]} */
export function readClassCeilings() {
  return JSON.parse(readFileSync(ceilingsFile, 'utf8'));
}

/** Every class that can be imported by name (what has rows and a schema), with the module that makes it. */
export async function exportedClasses() {
  const all = [];
  for (const [entry, file] of Object.entries(ENTRIES)) {
    const made = makers(file);
    const exported = Object.entries(await import(pathToFileURL(join(dist, file)).href));
    const names = exported.filter(([, one]) => Array.isArray(one?.elements) && one.schema).map(([name]) => name);
    all.push(...names.sort().map((name) => ({ entry, class: name, module: made.get(name) })));
  }
  return all;
}

/** Name of each value an entry can export, and the module that makes it; a module that only passes it on does not. */
function makers(entry) {
  return new Map(
    [...closureOf(entry)].flatMap((file) => {
      const text = readFileSync(join(dist, file), 'utf8');
      return [...text.matchAll(/^export const (\w+) =/gm)].map(([, name]) => [name, file]);
    }),
  );
}

/** The module and all it imports, by way of whatever; as paths in `dist`. */
export function closureOf(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const text = readFileSync(join(dist, file), 'utf8');
  for (const [, path] of text.matchAll(/^(?:import|export)\b[^;]*? from '(\.[^']+)';/gm)) {
    closureOf(join(dirname(file), path), found);
  }
  return found;
}

/** What a supplier's bundle holds who writes `import { X } from '…'` and uses it. */
export async function bundleOfClass(entry, ...names) {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `import { ${names.join(', ')} } from '${entry}'; globalThis.held = [${names.join(', ')}];`,
      resolveDir: root,
      loader: 'js',
    },
    absWorkingDir: root,
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    legalComments: 'none',
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    logLevel: 'error',
  });
  const [{ inputs }] = Object.values(metafile.outputs);
  const modules = Object.keys(inputs).filter((file) => inputs[file].bytesInOutput > 0);
  return {
    gzip: gzipSync(outputFiles[0].text, { level: 9 }).byteLength,
    text: outputFiles[0].text,
    /** Of the model, as paths in `dist`. */
    modules: modules
      .filter((file) => !relative(dist, inRoot(file)).startsWith('..'))
      .map((file) => relative(dist, inRoot(file)))
      .sort(),
    /** Libraries beside it. */
    libraries: [...new Set(modules.flatMap((file) => /^node_modules\/([^/]+)/.exec(file)?.[1] ?? []))],
  };
}

/** `coded-value.js` as "Coded value". */
function spoken(file) {
  const words = file.replace(/^.*\//, '').replace(/\.js$/, '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Why a class weighs what it does: the parts that are in its bundle. */
export function reasonOf(own, { modules, libraries }) {
  const parts = modules.filter((file) => file !== own).map(spoken);
  return `Itself, ${[...parts.sort(), ...libraries].join(', ')}.`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const keyOf = (one) => `${one.class} of ${one.entry}`;
  const ceilings = new Map(readClassCeilings().map((one) => [keyOf(one), one.gzip]));
  const measured = [];
  for (const { module, ...one } of await exportedClasses()) {
    const bundle = await bundleOfClass(one.entry, one.class);
    console.log(`${keyOf(one)}: ${bundle.gzip} bytes, ceiling ${ceilings.get(keyOf(one)) ?? 'none'}`);
    measured.push({ ...one, gzip: Math.ceil(bundle.gzip * ROOM), reason: reasonOf(module, bundle) });
  }
  if (process.argv.includes('--write')) writeFileSync(ceilingsFile, `${JSON.stringify(measured, null, 2)}\n`);
}
