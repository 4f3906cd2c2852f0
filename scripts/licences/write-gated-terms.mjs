// SPDX-License-Identifier: Apache-2.0
// `node scripts/licences/write-gated-terms.mjs FOLDER`: writes test/packaging/gated-terms.json from the licence data of
// instruments in a folder that is no part of the repository.
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { inRoot } from '../root.mjs';
import { gatedTerms } from './gated-terms.mjs';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('name the folder of the instruments');
const text = await format(JSON.stringify(gatedTerms(folder)), { parser: 'json', printWidth: 120 });
writeFileSync(inRoot('test/packaging/gated-terms.json'), text);
console.log('wrote test/packaging/gated-terms.json');
