// SPDX-License-Identifier: Apache-2.0
// `node --import ./scripts/ts-loader.mjs scripts/templates/write-coverage.mjs`: writes docs/coverage.md. With `--check` it
// writes nothing, and ends with 1 where the page is not what the forms say now.
import { readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from '../root.mjs';
import { coveragePage } from './coverage.mjs';

const file = inRoot('docs/coverage.md');
const text = await coveragePage();
if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
  console.log('wrote docs/coverage.md');
} else if (readFileSync(file, 'utf8') !== text) {
  console.error('docs/coverage.md is not what the forms say now: write it anew');
  process.exitCode = 1;
}
