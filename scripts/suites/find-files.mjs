// SPDX-License-Identifier: Apache-2.0
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inRoot, root } from '../root.mjs';

const NOT_OURS = new Set(['node_modules', 'dist', 'dist-ts', 'fixtures']);

/** Files below a folder whose name ends with one of the endings, as paths from the root, in a fixed order. */
export function filesBelow(folder, ...endings) {
  const found = [];
  const walk = (path) => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (entry.isDirectory() && !NOT_OURS.has(entry.name)) walk(join(path, entry.name));
      else if (entry.isFile() && endings.some((ending) => entry.name.endsWith(ending))) {
        found.push(relative(root, join(path, entry.name)));
      }
    }
  };
  if (existsSync(inRoot(folder))) walk(inRoot(folder));
  return found.sort();
}
