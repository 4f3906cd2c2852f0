// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { inRoot } from '../../scripts/root.mjs';

/** The README's fenced block with this first line, for example ```` ```ts embed ````. */
export function readmeBlock(language) {
  const text = readFileSync(inRoot('README.md'), 'utf8');
  return new RegExp(`^\`\`\`${language} embed\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(text)?.[1];
}

/** Lines that do something: neither blank, nor a comment, nor a lone bracket. */
export function linesOfCode(source) {
  return source.split('\n').filter((line) => !/^\s*(\/\/.*)?$|^\s*[\])}]+[;,]?$/.test(line)).length;
}
