// SPDX-License-Identifier: Apache-2.0
// Comments and layout of style sheets stay in the sources: no bundler takes them out of a template.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { inRoot } from './root.mjs';

/** A style sheet in a built module. One that is put together of parts, or has escapes, is left as it is written. */
const SHEET = /\bcss\s*`([^`\\$]*)`/g;

/** The source of a module of styles with its style sheets without comments and layout; every value stays as it is written. */
export function slimStyles(source) {
  return source.replace(
    SHEET,
    (_whole, sheet) =>
      `css\`${transformSync(sheet, { loader: 'css', charset: 'utf8', minifyWhitespace: true }).code.trim()}\``,
  );
}

/** Slims the built styles of a package with elements. */
export function slimBuiltStyles(name) {
  const folder = inRoot('packages', name, 'dist');
  for (const file of readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.styles.js'))) {
    const path = join(folder, file);
    const source = readFileSync(path, 'utf8');
    const slim = slimStyles(source);
    if (slim !== source) writeFileSync(path, slim);
  }
}
