// SPDX-License-Identifier: Apache-2.0
// `npm run new` still fits the files that it changes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { elementFiles, withDefinition, withExport, withExports } from '../../scripts/new/element.mjs';
import { inRoot } from '../../scripts/root.mjs';

const NAME = 'made-up-for-this-test';
const read = (path) => readFileSync(inRoot(path), 'utf8');

test('a new element gets every file that the walk over the elements asks for', () => {
  const files = Object.keys(elementFiles(NAME));
  const folder = `packages/elements/src/${NAME}/${NAME}`;
  for (const kind of ['', '.styles', '.words', '.test', '.base.test', '.a11y.test', '.stories']) {
    assert.ok(files.includes(`${folder}${kind}.ts`), kind);
  }
  assert.ok(files.includes(`packages/elements/src/define/${NAME}.ts`));
  assert.ok(files.includes(`docs/elements/${NAME}.md`));
});

test('the lists that name every element have the shape that the generator knows', () => {
  const define = withDefinition(read('packages/elements/src/define/define-all.ts'), NAME);
  assert.match(
    define,
    /import \{ CpkMadeUpForThisTest \} from '\.\.\/made-up-for-this-test\/made-up-for-this-test\.js';/,
  );
  assert.match(define, /\n {2}CpkMadeUpForThisTest,\n\];/);
  assert.match(withExport(read('packages/elements/src/index.ts'), NAME), /export \{ CpkMadeUpForThisTest \}/);
});

test('package.json gets both entries and loses none', () => {
  const before = JSON.parse(read('packages/elements/package.json')).exports;
  const after = JSON.parse(withExports(read('packages/elements/package.json'), NAME)).exports;
  const added = Object.keys(after).filter((key) => !(key in before));
  assert.deepEqual(added, [`./define/${NAME}`, `./${NAME}`]);
  assert.equal(Object.keys(after).length, Object.keys(before).length + 2);
});
