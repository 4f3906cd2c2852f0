// SPDX-License-Identifier: Apache-2.0
// What each public entry costs in a supplier's bundle, and what must never be in one.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bundleOf, gzipSize, publicEntries, readCeilings } from './entry-sizes.mjs';

const ceilings = readCeilings();

/** Zod's full entry asks `new Function` whether it may generate code; a host's policy reports that. */
const ZOD_PROBE = 'const F = Function';
const FORBIDDEN = [ZOD_PROBE, 'new Function(', 'eval(', 'fhirpath', 'XMLHttpRequest', 'unsafeHTMLDirective'];

/** The CSV library can fetch a file when it is told to. It is only ever handed a text: decision 0013. */
const UNUSED = { '@careplan-kit/model/legacy-import': ['XMLHttpRequest'] };

const entries = publicEntries();

test('the check for the code probe sees it where it is: in the full zod entry', async () => {
  assert.ok((await bundleOf('zod', false)).includes(ZOD_PROBE));
});

test('every public entry has a ceiling, and every ceiling an entry and a reason', () => {
  const file = (entry) => entry.endsWith('.js');
  assert.deepEqual(
    ceilings
      .map(({ entry }) => entry)
      .filter((entry) => !file(entry))
      .sort(),
    entries.sort(),
  );
  for (const { entry, reason } of ceilings) assert.ok(reason.length > 10, `${entry} gives no reason`);
});

describe('bundles', () => {
  for (const { entry, gzip } of ceilings) {
    test(`${entry} is at most ${gzip} bytes gzipped`, async () => {
      const size = await gzipSize(entry);
      assert.ok(size <= gzip, `${entry} is ${size} bytes; its ceiling is ${gzip}`);
    });
  }

  for (const entry of entries) {
    test(`${entry} holds no code generation, no network and no heavy library`, async () => {
      const text = await bundleOf(entry, false);
      assert.deepEqual(
        FORBIDDEN.filter((part) => text.includes(part)),
        UNUSED[entry] ?? [],
      );
    });
  }
});
