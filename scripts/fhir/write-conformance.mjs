// SPDX-License-Identifier: Apache-2.0
// `node --import ./scripts/ts-loader.mjs scripts/fhir/write-conformance.mjs`: writes docs/conformance/fhir.md, where the
// forms of other projects are at hand.
import { writeFileSync } from 'node:fs';
import { inRoot } from '../root.mjs';
import { conformancePage } from './conformance.mjs';

const text = await conformancePage();
if (text === undefined) console.log('the forms of other projects are not at hand; nothing is written');
else {
  writeFileSync(inRoot('docs/conformance/fhir.md'), text);
  console.log('wrote docs/conformance/fhir.md');
}
