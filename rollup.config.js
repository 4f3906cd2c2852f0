// SPDX-License-Identifier: Apache-2.0
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

const inRoot = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Both come from Zod's own sources and change nothing; any other warning ends the build. */
const HARMLESS = new Set(['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY']);

function onLog(level, log, handler) {
  const fromZod = /[\\/]node_modules[\\/]zod[\\/]/.test(log.id ?? log.ids?.[0] ?? '');
  if (fromZod && HARMLESS.has(log.code)) return;
  if (level === 'warn') throw new Error(`rollup: ${log.message}`);
  handler(level, log);
}

/** The input is what tsc wrote, so that Rollup needs no TypeScript of its own. */
function browserBundle(input, file) {
  return {
    input: inRoot(input),
    onLog,
    plugins: [nodeResolve({ browser: true, exportConditions: ['production', 'default', 'module', 'import'] })],
    output: {
      file: inRoot(file),
      format: 'es',
      sourcemap: true,
      inlineDynamicImports: true,
      plugins: [terser({ module: true, ecma: 2022 })],
    },
  };
}

/** A form of the kit: fetched when somebody opens it. What the demo has from its start is none. */
const FETCHED =
  /[\\/]packages[\\/]templates[\\/]dist[\\/](?!about-me[\\/]|catalogue\.js$|index\.js$)|[\\/]forms[\\/]blocks\.js$/;
/** A form keeps its name from one build to the next: a worker's tablet may have an older one of it. */
const formName = (id) => /[\\/]([\w-]+)[\\/]definition\.js$/.exec(id ?? '')?.[1] ?? '[name]';

/** The demo is one file, and one more for each form. */
function demoBundle(input, folder) {
  const { output, ...rest } = browserBundle(input, folder);
  const { file: dir, inlineDynamicImports: _one, ...same } = output;
  return {
    ...rest,
    output: {
      ...same,
      dir,
      manualChunks: (id) => (FETCHED.test(id) ? undefined : 'main'),
      entryFileNames: 'main.js',
      chunkFileNames: ({ facadeModuleId }) => `forms/${formName(facadeModuleId)}.js`,
    },
  };
}

export const bundles = {
  /** One file that registers every element: for a page without a bundler. */
  cdn: browserBundle('packages/elements/dist/define/index.js', 'packages/elements/dist/careplan-kit.js'),
  demo: demoBundle('examples/demo-dscr/dist-ts/main.js', 'examples/demo-dscr/dist'),
  'demo-worker': browserBundle('examples/demo-dscr/dist-ts/worker.js', 'examples/demo-dscr/dist/lantern-worker.js'),
};

export default Object.values(bundles);
