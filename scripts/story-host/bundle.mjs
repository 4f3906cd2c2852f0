// SPDX-License-Identifier: Apache-2.0
import { build } from 'esbuild';
import { root } from '../root.mjs';
import { filesBelow } from '../suites/find-files.mjs';

/** Every story file, the elements' own and those that belong to no single component. */
export function storyFiles() {
  return [...filesBelow('packages/elements/src', '.stories.ts'), ...filesBelow('stories', '.stories.ts')];
}

/** One script that can mount any story, made from the sources without Storybook's runtime. */
export async function bundleStories(files = storyFiles()) {
  const imports = files.map((file, index) => `import * as file${index} from './${file.replaceAll('\\', '/')}';`);
  const table = files.map((file, index) => `${JSON.stringify(file.replaceAll('\\', '/'))}: file${index}`);
  const contents = `${imports.join('\n')}
import { start } from './scripts/story-host/page.mjs';
start({ ${table.join(', ')} });`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'js' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    // The package says that its modules have no side effects; what is imported for its effect in a story has.
    ignoreAnnotations: true,
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}
