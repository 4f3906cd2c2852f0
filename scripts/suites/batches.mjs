// SPDX-License-Identifier: Apache-2.0
// Node runs each test file in a process of its own, and of a small file most of the time goes into starting it and reading
// what it imports. Files that leave their process as they found it share one.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../root.mjs';

const MOST = 16;

/** A hook outside any `describe` would be one of every file beside it, and these change what the others see. */
const NEEDS_A_PROCESS = /^(?:before|after|beforeEach|afterEach)\(|\bmock\.|\bprocess\.(?:env|chdir|exitCode|on)\b/m;

/** Whoever writes a file without a test must be told, also where another file beside it has some. */
const HAS_TESTS = /\b(?:test|it|describe)\(|\brun\w+Tests?\(/;

const packageOf = (file) => file.replaceAll('\\', '/').split('/').slice(0, 2).join('/');

/** Test files as `node --test` is to be given them: some as they are, some as files that import several. */
export function inBatches(name, files) {
  const folder = inRoot('.cache/batches', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const alone = [];
  const groups = new Map();
  for (const file of files) {
    const source = readFileSync(inRoot(file), 'utf8');
    if (NEEDS_A_PROCESS.test(source) || !HAS_TESTS.test(source)) alone.push(file);
    else groups.set(packageOf(file), [...(groups.get(packageOf(file)) ?? []), file]);
  }
  const batches = [...groups].flatMap(([of, own]) => {
    const count = Math.ceil(own.length / MOST);
    // Neighbours are alike, and the slow ones among them: each batch gets some from everywhere.
    return Array.from({ length: count }, (_, at) => {
      const path = join(folder, `${of.replaceAll('/', '-')}-${at + 1}.test.mjs`);
      const lines = own.filter((_file, index) => index % count === at).map((file) => pathToFileURL(inRoot(file)).href);
      writeFileSync(path, lines.map((href) => `await import('${href}');\n`).join(''));
      return path;
    });
  });
  return [...alone, ...batches];
}
