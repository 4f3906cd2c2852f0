// SPDX-License-Identifier: Apache-2.0
// `node --import ./scripts/ts-loader.mjs scripts/model/write-conformance.mjs`: writes docs/conformance.
import { mkdirSync, writeFileSync } from 'node:fs';
import { inRoot } from '../root.mjs';
import { conformancePages } from './conformance.mjs';

mkdirSync(inRoot('docs/conformance'), { recursive: true });
for (const [name, text] of Object.entries(await conformancePages())) {
  writeFileSync(inRoot('docs/conformance', name), text);
  console.log(`wrote docs/conformance/${name}`);
}
