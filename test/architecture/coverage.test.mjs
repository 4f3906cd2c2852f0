// SPDX-License-Identifier: Apache-2.0
// docs/coverage.md says of every row of the list what becomes of it, and nothing it names is made up.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ROWS } from '../../packages/templates/test/rows.ts';
import { templates } from '../../packages/templates/test/all-covers.ts';
import { FIELDS_OF_ROWS } from '../../packages/templates/test/fields-of-rows.ts';
import { ELEMENT_PACKAGES } from '../../scripts/element-packages.mjs';
import { inRoot } from '../../scripts/root.mjs';
import { coveragePage, formsOf } from '../../scripts/templates/coverage.mjs';

const page = await coveragePage();
const inCatalogue = new Set(templates.map(({ id }) => id));
const lines = new Map([...page.matchAll(/^\| +(\d+) +\|.*$/gm)].map(([line, row]) => [Number(row), line]));
/** What stands in backticks among what the library has for a row. */
const named = ROWS.flatMap(({ row, has = '', later = '' }) =>
  [...`${has} ${later}`.matchAll(/`([^`]+)`/g)].map(([, name]) => [row, name]),
);

test('docs/coverage.md is what the forms and the rows say now', () => {
  const stored = readFileSync(inRoot('docs/coverage.md'), 'utf8');
  const wrong = page.split('\n').find((line, index) => line !== stored.split('\n')[index]);
  assert.equal(stored === page, true, `write it anew with scripts/templates/write-coverage.mjs; first at: ${wrong}`);
});

test('all 91 rows are there, each once and in order, and of none nothing is said', () => {
  assert.deepEqual(
    ROWS.map(({ row }) => row),
    Array.from({ length: 91 }, (_, index) => index + 1),
  );
  assert.deepEqual(
    [...lines.keys()],
    ROWS.map(({ row }) => row),
  );
  for (const { row, slot, later, notOurs, has } of ROWS)
    assert.ok(formsOf(row).length > 0 || slot || later || notOurs || has, `row ${row}`);
});

test('a row that is not the library’s job says what the library gives towards it, or which work does', () => {
  for (const { row, notOurs, has, later } of ROWS) if (notOurs) assert.ok(has || later, `row ${row}`);
});

test('each form, element, package and folder that the page names is there', () => {
  const linked = [...page.matchAll(/packages\/templates\/src\/([a-z0-9-]+)\/notes\.md/g)].map(([, id]) => id);
  assert.ok(linked.length >= 60);
  for (const id of linked)
    assert.ok(inCatalogue.has(id) && existsSync(inRoot(`packages/templates/src/${id}/notes.md`)), id);
  for (const [row, name] of named) {
    const [, element] = /^cpk-(.+)$/.exec(name) ?? [];
    const [, folder] = /^@careplan-kit\/(.+)$/.exec(name) ?? [];
    const is = element
      ? ELEMENT_PACKAGES.some((one) => existsSync(inRoot(`packages/${one}/src/${element}/${element}.ts`)))
      : folder
        ? existsSync(inRoot(`packages/${folder}/package.json`))
        : inCatalogue.has(name) || existsSync(inRoot(name));
    assert.ok(is, `row ${row}: ${name}`);
  }
});

test('every form of the catalogue that covers a row stands in the page', () => {
  for (const { id, covers } of templates)
    for (const { row } of covers)
      if (typeof row === 'number') assert.ok(lines.get(row)?.includes(`[${id}]`), `row ${row}: ${id}`);
});

test('a row that has a form is one whose fields are known, so that “each of them is asked” is tested', () => {
  for (const { row } of ROWS) if (formsOf(row).length > 0) assert.ok(FIELDS_OF_ROWS[row]?.length > 0, `row ${row}`);
});
