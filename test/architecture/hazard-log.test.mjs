// SPDX-License-Identifier: Apache-2.0
// A control that no test proves is a hope. Every hazard names its tests by their titles, and they are in the sources.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { inRoot } from '../../scripts/root.mjs';
import { filesBelow } from '../../scripts/suites/find-files.mjs';
import { readJson } from './repository.mjs';

const { hazards } = readJson('docs/safety/hazard-log.json');
const sources = ['packages', 'test', 'examples']
  .flatMap((folder) => filesBelow(folder, '.test.ts', '.test.mjs'))
  // What every framework's project is put through, and every form of a kind.
  .concat('test/bindings/page.mjs', 'test/sharing/refusals.mjs', filesBelow('packages/templates/test', '.ts'))
  .map((file) => readFileSync(inRoot(file), 'utf8'));

/** Titles that a source makes for several cases, as patterns; one that is nearly all holes would fit anything. */
const made = sources.flatMap((source) =>
  [...source.matchAll(/\b(?:it|test|tries|\w+Test)\(\s*`([^`]*\$\{[^`]*)`/g)]
    .map(([, title]) => title.split(/\$\{[^}]*\}/))
    .filter((parts) => parts.join('').length >= 20)
    .map((parts) => new RegExp(`^${parts.map(escape).join('.+')}$`)),
);

/** The title as a source writes it: in one of the three quotes, those inside it escaped or not. */
function isATest(title) {
  if (made.some((pattern) => pattern.test(title))) return true;
  const quoted = [`'${title.replaceAll("'", "\\'")}'`, `"${title}"`, `\`${title}\``];
  return sources.some((source) =>
    quoted.some((text) => new RegExp(`\\b(?:it|test|tries|\\w+Test)\\([\\s]*${escape(text)}`).test(source)),
  );
}

function escape(text) {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function assertText(value, name) {
  assert.equal(typeof value, 'string', name);
  assert.ok(value.trim().length > 0, `${name} is empty`);
}

test('the log has hazards, each with an id of its own', () => {
  assert.ok(Array.isArray(hazards) && hazards.length > 0);
  const ids = hazards.map(({ id }) => id);
  assert.deepEqual(ids, [...new Set(ids)]);
});

test('the search for a title finds one that exists and none that does not', () => {
  assert.ok(isATest('the search for a title finds one that exists and none that does not'));
  assert.ok(!isATest(['a title', 'no test has'].join(' that ')));
});

for (const hazard of hazards) {
  describe(`hazard ${hazard.id}`, () => {
    test(`${hazard.id}: says what can happen, why, to whom, and what remains`, () => {
      for (const field of ['id', 'title', 'cause', 'harm', 'residual']) assertText(hazard[field], field);
      assert.ok(Array.isArray(hazard.controls) && hazard.controls.length > 0, 'no controls');
      for (const { what } of hazard.controls) assertText(what, 'controls[].what');
    });

    test(`${hazard.id}: every control names tests that exist`, () => {
      for (const { what, tests } of hazard.controls) {
        assert.ok(Array.isArray(tests) && tests.length > 0, `no test for: ${what}`);
        assert.deepEqual(
          tests.filter((title) => !isATest(title)),
          [],
          what,
        );
      }
    });
  });
}
