// SPDX-License-Identifier: Apache-2.0
// The code of a guide: every fenced block that names a file after its language, for example ```` ```ts src/main.ts ````.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot } from '../../scripts/root.mjs';

const BLOCK = /^```[a-z]+ ([\w./-]+)\n([\s\S]*?)^```$/gm;

/** Text by file name. A name that comes twice is a mistake of the guide: a reader would not know which to keep. */
export function guideFiles(guide) {
  const files = new Map();
  for (const [, name, text] of readFileSync(inRoot('docs/guides', guide), 'utf8').matchAll(BLOCK)) {
    if (files.has(name)) throw new Error(`${guide} has two files named ${name}`);
    files.set(name, text);
  }
  return files;
}

export function writeFiles(folder, files) {
  for (const [name, text] of files) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
