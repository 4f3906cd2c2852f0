// SPDX-License-Identifier: Apache-2.0
// `node test/packaging/entry-sizes.mjs` prints what each public entry costs beside its ceiling; with an entry and
// `--where`, which modules that is.
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { inRoot, root } from '../../scripts/root.mjs';
import { slimStyles } from '../../scripts/slim-styles.mjs';
import { withoutNotes } from '../../scripts/strip-notes.mjs';
import { publicPackages } from './tarballs.mjs';

/** Zod's full entry asks `new Function` whether it may generate code; a host's policy reports that. */
export const ZOD_PROBE = 'const F = Function';

export function readCeilings() {
  return JSON.parse(readFileSync(new URL('ceilings.json', import.meta.url), 'utf8'));
}

/** As they are published, whether or not this copy was built for that. */
const asPublished = {
  name: 'words without notes, styles without layout',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.words\.js$/ }, ({ path }) => ({ contents: withoutNotes(readFileSync(path, 'utf8')) }));
    onLoad({ filter: /\.styles\.js$/ }, ({ path }) => ({ contents: slimStyles(readFileSync(path, 'utf8')) }));
  },
};

const gzip = (bytes) => gzipSync(bytes, { level: 9 }).byteLength;
const wholeOf = (entry) => `import * as all from '${entry}'; globalThis.all = all;`;

/** The framework a supplier's product is made with is in their page already. */
const frameworks = publicPackages()
  .filter(({ name }) => name === '@careplan-kit/elements')
  .flatMap(({ manifest }) => Object.keys(manifest.peerDependencies ?? {}));

/** A supplier's own bundle, in as many files as their bundler makes of it. */
export async function filesOf(contents, minify = true) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root, loader: 'js' },
    absWorkingDir: root,
    outdir: 'out',
    bundle: true,
    splitting: true,
    metafile: true,
    write: false,
    minify,
    legalComments: 'none',
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    logLevel: 'error',
    external: frameworks,
    plugins: [asPublished],
  });
  return Object.entries(metafile.outputs).map(([path, output]) => ({
    path,
    ...output,
    bytes: outputFiles.find((file) => file.path.endsWith(`/${basename(path)}`)).contents,
  }));
}

/** A file, and all that it cannot be run without. */
function withImports(files, path, seen = new Set()) {
  if (seen.has(path)) return seen;
  seen.add(path);
  const { imports } = files.find((file) => file.path === path);
  for (const { path: next, kind, external } of imports)
    if (kind === 'import-statement' && !external) withImports(files, next, seen);
  return seen;
}

/** Where a file's code asks for others when it needs them. */
const asksFor = (files, path) =>
  files
    .find((file) => file.path === path)
    .imports.filter(({ kind, external }) => kind === 'dynamic-import' && !external)
    .map((wanted) => wanted.path);

/** A form of the catalogue is called by its folder. */
const nameOf = (module) => (basename(module) === 'definition.js' ? basename(dirname(module)) : basename(module, '.js'));

/** The files that a page loads at first, and by its module what each piece fetched later adds to who asks for it. */
export function loadsOf(files) {
  const first = withImports(files, files.find(({ entryPoint }) => entryPoint === '<stdin>').path);
  const later = {};
  const follow = (loaded, asking) => {
    for (const wanted of [...asking].flatMap((path) => asksFor(files, path))) {
      const name = nameOf(files.find(({ path }) => path === wanted).entryPoint);
      if (loaded.has(wanted) || name in later) continue;
      const added = [...withImports(files, wanted)].filter((path) => !loaded.has(path));
      later[name] = files.filter(({ path }) => added.includes(path));
      follow(new Set([...loaded, ...added]), added);
    }
  };
  follow(first, first);
  return { first: files.filter(({ path }) => first.has(path)), later };
}

/** Each file compressed by itself, as a server does. */
export const sizeOf = (files) => files.reduce((sum, { bytes }) => sum + gzip(bytes), 0);

/** What a supplier's own bundle holds for `import '…'` of an entry and everything it exports, fetched pieces too. */
export async function bundleOf(entry, minify) {
  return textOf(await filesOf(wholeOf(entry), minify));
}

export const textOf = (files) => files.map(({ bytes }) => Buffer.from(bytes).toString('utf8')).join('\n');

/**
 * Every module entry as a supplier writes it for a page: the single-file build is a file, schemas as JSON are no modules,
 * and a command is run in a terminal.
 */
export function publicEntries() {
  const forPages = publicPackages().filter(({ manifest }) => !manifest.bin);
  return forPages.flatMap(({ name, manifest }) =>
    Object.keys(manifest.exports)
      .filter((key) => !key.endsWith('.json') && !key.includes('*') && key !== './bundle')
      .map((key) => name + key.slice(1)),
  );
}

/** Compressed bytes of an entry, or of a built file: what is loaded at first, and what each later piece adds. */
export async function sizesOf(entry) {
  if (entry.endsWith('.js')) return { first: gzip(readFileSync(inRoot(entry))), later: {} };
  const { first, later } = loadsOf(await filesOf(wholeOf(entry)));
  return {
    first: sizeOf(first),
    later: Object.fromEntries(Object.entries(later).map(([name, files]) => [name, sizeOf(files)])),
  };
}

/** Which folder of which package, or which library, a module is in. */
const placeOf = (module) =>
  /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module)?.[1] ??
  module.replace(/^packages\/([^/]+)\/dist\/(?:([^/]+)\/)?.*$/, '$1 $2').replace(' undefined', '');

/** Bytes by place before compression, and the share of the compressed ones that comes to. */
async function where(entry) {
  const { first } = loadsOf(await filesOf(wholeOf(entry)));
  const bytes = new Map();
  for (const { inputs } of first)
    for (const [module, { bytesInOutput }] of Object.entries(inputs))
      bytes.set(placeOf(module), (bytes.get(placeOf(module)) ?? 0) + bytesInOutput);
  const [size, sum] = [sizeOf(first), [...bytes.values()].reduce((a, b) => a + b, 0)];
  for (const [place, count] of [...bytes].sort(([, a], [, b]) => b - a))
    if (count > 0)
      console.log(`${String(count).padStart(8)} ${((count * size) / sum / 1000).toFixed(1).padStart(5)} kB  ${place}`);
}

async function print(entries, ceilings) {
  for (const entry of entries) {
    const { first, later } = await sizesOf(entry);
    console.log(`${entry}: ${first} bytes, ceiling ${ceilings.get(entry) ?? 'none'}`);
    for (const [name, size] of Object.entries(later)) console.log(`  ${name}: ${size} bytes more, when it is needed`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [entry, flag] = process.argv.slice(2);
  const ceilings = new Map(readCeilings().map((row) => [row.entry, row.gzip]));
  if (flag === '--where') await where(entry);
  else await print(entry ? [entry] : new Set([...publicEntries(), ...ceilings.keys()]), ceilings);
}
