// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { conformancePage } from '../../../scripts/fhir/conformance.mjs';
import { inRoot } from '../../../scripts/root.mjs';

test('docs/conformance/fhir.md is what the forms of other projects give, where they are at hand', async (t) => {
  const stored = readFileSync(inRoot('docs/conformance/fhir.md'), 'utf8');
  const page = (await conformancePage()) as string | undefined;
  t.diagnostic(page === undefined ? 'the forms are not at hand; the page is only looked at' : 'made anew and compared');
  const wrong = (page ?? stored).split('\n').find((line, index) => line !== stored.split('\n')[index]);
  assert.equal(wrong, undefined, `write it anew with scripts/fhir/write-conformance.mjs; first at: ${wrong}`);
  assert.match(stored, /\n\| all +\|/);
});
