// SPDX-License-Identifier: Apache-2.0
// After `changeset version`: the version that is stamped into stored records is the version that is published.
import { readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './root.mjs';

const { version } = JSON.parse(readFileSync(inRoot('packages/model/package.json'), 'utf8'));
const file = inRoot('packages/model/src/version.ts');
const before = readFileSync(file, 'utf8');
const after = before.replace(/LIBRARY_VERSION = '[^']+'/, `LIBRARY_VERSION = '${version}'`);
if (!after.includes(`LIBRARY_VERSION = '${version}'`)) throw new Error(`${file} names no LIBRARY_VERSION`);
writeFileSync(file, after);
console.log(`version ${version}`);
