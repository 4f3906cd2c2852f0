// SPDX-License-Identifier: Apache-2.0
// Writes packages/elements/dist/bindings: what each framework and editor is told about the elements.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../root.mjs';
import { angularDirectives } from './angular.mjs';
import { editorData } from './editors.mjs';
import { readElements } from './elements.mjs';
import { react18Wrappers } from './react18.mjs';
import { reactTypes } from './react.mjs';
import { svelteTypes } from './svelte.mjs';
import { vueTypes } from './vue.mjs';

/** Written by hand: what does not depend on which elements there are. */
const BY_HAND = ['wrap.js', 'directives.js'];

/** Text by file name. */
export function bindingFiles(elements, manifest) {
  return {
    ...reactTypes(elements),
    ...react18Wrappers(elements),
    ...vueTypes(elements),
    ...svelteTypes(elements),
    ...angularDirectives(elements),
    ...editorData(elements, manifest),
  };
}

export function writeBindings(into = inRoot('packages/elements/dist/bindings')) {
  const manifest = JSON.parse(readFileSync(inRoot('packages/elements/package.json'), 'utf8'));
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  for (const [name, text] of Object.entries(bindingFiles(readElements(), manifest)))
    writeFileSync(join(into, name), text);
  for (const name of BY_HAND) copyFileSync(inRoot('packages/elements/bindings', name), join(into, name));
}
