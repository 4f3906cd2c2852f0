// SPDX-License-Identifier: Apache-2.0
// The guide tells hosts the policy; it must be the one that everything is tested under.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { STRICT_POLICY } from '../../examples/demo-dscr/policy.mjs';
import { inRoot } from '../../scripts/root.mjs';

test('the guide to the content security policy shows the policy of the tests', () => {
  const guide = readFileSync(inRoot('docs/guides/content-security-policy.md'), 'utf8');
  const shown = /^```\n([\s\S]*?)^```$/m.exec(guide)?.[1].replaceAll(/\s+/g, ' ').trim();
  assert.equal(shown, STRICT_POLICY);
});
