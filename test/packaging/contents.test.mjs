// SPDX-License-Identifier: Apache-2.0
// What must never be in a supplier's bundle.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ZOD_PROBE, bundleOf, publicEntries } from './entry-sizes.mjs';

/** The bundler writes the name of each file over it. */
const FORBIDDEN = [
  ZOD_PROBE,
  'new Function(',
  'eval(',
  'node_modules/fhirpath/',
  'XMLHttpRequest',
  'unsafeHTMLDirective',
];

/** The CSV library can fetch a file when it is told to. It is only ever handed a text: decision 0013. */
const UNUSED = { '@careplan-kit/model/legacy-import': ['XMLHttpRequest'] };

test('the checks see what they look for where it is: in the full zod entry, and in the FHIRPath engine', async () => {
  assert.ok((await bundleOf('zod', false)).includes(ZOD_PROBE));
  assert.ok((await bundleOf('fhirpath', false)).includes('node_modules/fhirpath/'));
});

describe('bundles', () => {
  for (const entry of publicEntries()) {
    test(`${entry} holds no code generation, no network and no heavy library`, async () => {
      const text = await bundleOf(entry, false);
      assert.deepEqual(
        FORBIDDEN.filter((part) => text.includes(part)),
        UNUSED[entry] ?? [],
      );
    });
  }
});
