// SPDX-License-Identifier: Apache-2.0
// `node --import ./scripts/ts-loader.mjs scripts/emar/write-conformance.mjs`: writes docs/conformance/emar.md.
// With `--check` it writes nothing, and ends with 1 where the page is not what scenarios and tests say now.
import { readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from '../root.mjs';
import { emarPage } from './conformance.mjs';

const file = inRoot('docs/conformance/emar.md');
const text = await emarPage();
if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
  console.log('wrote docs/conformance/emar.md');
} else if (readFileSync(file, 'utf8') !== text) {
  console.error('docs/conformance/emar.md is not what scenarios and tests say now: write it anew');
  process.exitCode = 1;
}
