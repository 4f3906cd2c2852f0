// SPDX-License-Identifier: Apache-2.0
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { inRoot } from './root.mjs';

/** Packages that hold elements, each in a folder of its tag below `src`. */
export const ELEMENT_PACKAGES = ['elements', 'designer'];

/** Every element of a package: its folder, which is its tag without the prefix, and its source. */
export function elementsOf(name) {
  const sources = inRoot('packages', name, 'src');
  return readdirSync(sources, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`${sources}/${entry.name}/${entry.name}.ts`))
    .map((entry) => ({
      package: name,
      name: entry.name,
      source: readFileSync(`${sources}/${entry.name}/${entry.name}.ts`, 'utf8'),
    }))
    .filter(({ source }) => /^ \* @tag /m.test(source));
}
