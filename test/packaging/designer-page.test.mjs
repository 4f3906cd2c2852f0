// SPDX-License-Identifier: Apache-2.0
// What a page with `cpk-designer` fetches before somebody can work on a form, and what it fetches beside that.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { filesOf, loadsOf, sizeOf } from './entry-sizes.mjs';

/** Compressed bytes: the page, with what opens a form. */
const PAGE = 150_000;
/** With the check, which is fetched while somebody begins to write. */
const CHECKED = 180_000;

let loads;
before(async () => {
  loads = loadsOf(await filesOf("import '@careplan-kit/designer/define/designer';"));
});

test(`a page with the designer and a form open in it is at most ${PAGE} bytes`, () => {
  const { first, later } = loads;
  assert.ok(later.opening.length > 0, 'what opens a form is a piece of its own');
  const size = sizeOf(first) + sizeOf(later.opening);
  console.log(`a designer with a form open: ${size} bytes`);
  assert.ok(size <= PAGE, `it is ${size} bytes`);
});

test(`with what checks the form it is at most ${CHECKED} bytes`, () => {
  const { first, later } = loads;
  const files = new Set([...first, ...later.opening, ...later.findings]);
  const size = sizeOf([...files]);
  console.log(`a designer that checks the form: ${size} bytes`);
  assert.ok(size <= CHECKED, `it is ${size} bytes`);
});

test('what reads FHIR, tries a form and publishes it waits until it is asked for', () => {
  const { first } = loads;
  const modules = first.flatMap(({ inputs }) => Object.keys(inputs));
  const early = modules.filter((module) =>
    /packages\/(fhir|catalogue)\/dist|designer\/dist\/(designer\/publish|design\/(questions|sentences))\/|node_modules\/jose/.test(
      module,
    ),
  );
  assert.deepEqual(early, []);
});
