// SPDX-License-Identifier: Apache-2.0
import { basename } from 'node:path';
import { build } from 'esbuild';
import { ELEMENT_PACKAGES } from '../element-packages.mjs';
import { root } from '../root.mjs';
import { filesBelow } from '../suites/find-files.mjs';

/** Every story file, the elements' own and those that belong to no single component. */
export function storyFiles() {
  const own = ELEMENT_PACKAGES.flatMap((name) => filesBelow(`packages/${name}/src`, '.stories.ts'));
  return [...own, ...filesBelow('stories', '.stories.ts')];
}

/**
 * Scripts that can mount any story, made from the sources without Storybook's runtime, by the path they are served at.
 * A page loads what its own story needs: several hundred pages are opened in a run.
 */
export async function bundleStories(files = storyFiles()) {
  const table = files.map((file) => file.replaceAll('\\', '/')).map((file) => `'${file}': () => import('./${file}')`);
  const contents = `import { start } from './scripts/story-host/page.mjs';
start({ ${table.join(', ')} });`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, sourcefile: 'stories.js', loader: 'js' },
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    write: false,
    outdir: '/',
    entryNames: 'stories',
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    // The package says that its modules have no side effects; what is imported for its effect in a story has.
    ignoreAnnotations: true,
    logLevel: 'warning',
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [`/${basename(path)}`, text]));
}
