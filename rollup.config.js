// SPDX-License-Identifier: Apache-2.0
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';

const inRoot = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Both come from Zod's own sources and change nothing; any other warning ends the build. */
const HARMLESS = new Set(['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY']);

function onLog(level, log, handler) {
  const fromZod = /[\\/]node_modules[\\/]zod[\\/]/.test(log.id ?? log.ids?.[0] ?? '');
  if (fromZod && HARMLESS.has(log.code)) return;
  if (level === 'warn') throw new Error(`rollup: ${log.message}`);
  handler(level, log);
}

const PDF_LIBRARY = '\0pdfkit';

/** The library that writes PDF needs some that are no modules: esbuild makes one module of all of them first. */
const pdfLibrary = {
  name: 'pdf-library',
  resolveId: (id) => (id === 'pdfkit' ? PDF_LIBRARY : null),
  async load(id) {
    if (id !== PDF_LIBRARY) return null;
    const { build } = await import('esbuild');
    const { outputFiles } = await build({
      stdin: { contents: "export { default } from 'pdfkit';", resolveDir: inRoot('packages/transfer') },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      write: false,
      logLevel: 'silent',
    });
    return outputFiles[0].text;
  },
};

/** What is published is made as small as it can be. */
const smallest = terser({ module: true, ecma: 2022 });
/** The demonstration is built each time anything is tried: two in a hundred larger, in a tenth of the time. */
const quickly = {
  name: 'minify-quickly',
  renderChunk: (code) =>
    transform(code, { minify: true, target: 'es2022', format: 'esm', sourcemap: true, legalComments: 'inline' }),
};

/** The input is what tsc wrote, so that Rollup needs no TypeScript of its own. */
function browserBundle(input, file, minify) {
  return {
    input: inRoot(input),
    onLog,
    plugins: [
      pdfLibrary,
      nodeResolve({ browser: true, exportConditions: ['production', 'default', 'module', 'import'] }),
    ],
    output: {
      file: inRoot(file),
      format: 'es',
      sourcemap: true,
      inlineDynamicImports: true,
      plugins: [minify],
    },
  };
}

/** What writes the papers of a transfer, and the libraries that only it uses: fetched when somebody goes to hospital. */
const PACK_WRITING =
  /^\0pdfkit$|[\\/]parts[\\/]pack-writing\.js$|[\\/]transfer[\\/](dist[\\/](pdf|fhir|write-pdf|to-fhir|archive)|data[\\/])|[\\/]node_modules[\\/](?!lit|@lit|zod|idb|temporal|big\.js|diff|d3-|internmap|signature_pad)/;
/** A form of the kit: fetched when somebody opens it. What the demo has from its start is none. */
const FETCHED =
  /[\\/]packages[\\/]templates[\\/]dist[\\/](?!about-me[\\/]|catalogue\.js$|index\.js$)|[\\/]forms[\\/]blocks\.js$/;
/** A form keeps its name from one build to the next: a worker's tablet may have an older one of it. */
const formName = (id) => /[\\/]([\w-]+)[\\/]definition\.js$/.exec(id ?? '')?.[1] ?? '[name]';

/** A bundle of several files: `chunks` names them, and which module belongs to which. */
function splitBundle(input, dir, minify, chunks) {
  const { output, ...rest } = browserBundle(input, dir, minify);
  const { file: folder, inlineDynamicImports: _one, ...same } = output;
  // What the other files need of the first may be exported by it beside its own: a file that only passes on is one more way.
  const preserveEntrySignatures = 'allow-extension';
  return { ...rest, preserveEntrySignatures, output: { ...same, dir: folder, ...chunks } };
}

export const bundles = {
  /** Registers every element: for a page without a bundler. One file, and one more beside it for papers to hospital. */
  cdn: splitBundle('packages/elements/dist/define/index.js', 'packages/elements/dist', smallest, {
    manualChunks: (id) => (PACK_WRITING.test(id) ? 'papers' : 'all'),
    entryFileNames: 'careplan-kit.js',
    chunkFileNames: 'careplan-kit-[name].js',
  }),
  /** One file, one more for each form, and one for papers to hospital. */
  demo: splitBundle('examples/demo-dscr/dist-ts/main.js', 'examples/demo-dscr/dist', quickly, {
    manualChunks: (id) => (PACK_WRITING.test(id) ? 'pack-writing' : FETCHED.test(id) ? undefined : 'main'),
    entryFileNames: 'main.js',
    chunkFileNames: ({ facadeModuleId }) => `forms/${formName(facadeModuleId)}.js`,
  }),
  'demo-worker': browserBundle(
    'examples/demo-dscr/dist-ts/worker.js',
    'examples/demo-dscr/dist/lantern-worker.js',
    quickly,
  ),
};

export default Object.values(bundles);
