// SPDX-License-Identifier: Apache-2.0
// docs/reliability.md says what the tests say, and every failure of a draft is among the faults.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { filesBelow } from '../../scripts/suites/find-files.mjs';
import { inRoot } from '../../scripts/root.mjs';
import { PAGE, readResults, reliabilityPage } from '../../scripts/reliability/page.mjs';
import { DRAFT_FAILURE_WORDS } from '../../packages/elements/src/draft-state/draft-state.words.ts';
import { faultGroups } from './faults.mjs';

const faults = (await faultGroups()).flatMap((group) => group.faults);

test('the page of reliability is what its tests and its last results say', async () => {
  assert.equal(readFileSync(PAGE, 'utf8'), await reliabilityPage());
});

test('every kind of failure of a draft is a fault that is brought about or shown', () => {
  const shown = new Set(faults.flatMap(({ of: kinds }) => kinds));
  assert.deepEqual(
    Object.keys(DRAFT_FAILURE_WORDS).filter((kind) => !shown.has(kind)),
    [],
  );
});

test('every fault passed, when it was last run, in every browser that it is for', () => {
  const results = readResults();
  const missing = faults.flatMap(({ title, in: how }) =>
    Object.keys(how)
      .filter((browser) => results.browsers[browser] && !results.faults[title]?.[browser])
      .map((browser) => `${title} (${browser})`),
  );
  assert.deepEqual(missing, []);
});

test('tests that are named beside the sources are there', () => {
  const sources = filesBelow('packages/drafts/src', '.test.ts').map((file) => readFileSync(inRoot(file), 'utf8'));
  const missing = faults
    .flatMap(({ also = [] }) => also)
    .filter((title) => !sources.some((source) => source.includes(`it('${title}'`)));
  assert.deepEqual(missing, []);
});
