// SPDX-License-Identifier: Apache-2.0
// `node scripts/model/write-mods-vectors.mjs CATALOGUE`: writes test/vectors/mods from a catalogue file (mods.json).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { inRoot } from '../root.mjs';
import { factFiles } from './mods-facts.mjs';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('usage: node scripts/model/write-mods-vectors.mjs CATALOGUE');
  process.exit(2);
}
for (const [name, facts] of Object.entries(factFiles(JSON.parse(readFileSync(file, 'utf8'))))) {
  const path = join(inRoot('test/vectors/mods'), name);
  writeFileSync(path, await format(JSON.stringify(facts), { parser: 'json', printWidth: 120 }));
  console.log(`wrote ${name}`);
}
