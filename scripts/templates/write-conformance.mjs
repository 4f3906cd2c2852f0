// SPDX-License-Identifier: Apache-2.0
// `node --import ./scripts/ts-loader.mjs scripts/templates/write-conformance.mjs`: writes docs/conformance/templates.md.
// With `--check` it writes nothing, and ends with 1 where the page is not what the forms say now.
import { readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from '../root.mjs';
import { templatesPage } from './conformance.mjs';

const file = inRoot('docs/conformance/templates.md');
const text = await templatesPage();
if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
  console.log('wrote docs/conformance/templates.md');
} else if (readFileSync(file, 'utf8') !== text) {
  console.error('docs/conformance/templates.md is not what the forms say now: write it anew');
  process.exitCode = 1;
}
