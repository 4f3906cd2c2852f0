// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { conformancePages } from '../../../scripts/model/conformance.mjs';
import { inRoot } from '../../../scripts/root.mjs';
import { MODS_CLASSES } from './mods-table.js';

const pages: Readonly<Record<string, string>> = await conformancePages();

for (const [name, text] of Object.entries(pages)) {
  test(`docs/conformance/${name} is what the classes say now`, () => {
    const stored = readFileSync(inRoot('docs/conformance', name), 'utf8');
    const wrong = text.split('\n').find((line, index) => line !== stored.split('\n')[index]);
    assert.equal(stored === text, true, `write it anew with scripts/model/write-conformance.mjs; first at: ${wrong}`);
  });
}

test('the page of MODS has a heading for every class of the catalogue', () => {
  const headings = pages['mods.md']!.split('\n').filter((line) => line.startsWith('### '));
  assert.deepEqual(
    headings,
    MODS_CLASSES.map(({ name }) => `### ${name}`),
  );
});

test('what is ours stands apart from MODS, and is in none of its counts', () => {
  const [ofMods, ours, ...others] = pages['mods.md']!.split('\n## Ours, and no part of MODS\n');
  assert.equal(others.length, 0);
  assert.match(ours!, /\*\*Safety statements\*\*/);
  assert.doesNotMatch(ofMods!, /Safety statements|\bown\b +\|/);
});

test('the pages call nothing confirmed in a class whose page was not read', () => {
  const sections = pages['mods.md']!.split('\n### ').slice(1);
  const unread = new Set(MODS_CLASSES.filter(({ coverage }) => coverage === 'inferred').map(({ name }) => name));
  const wrong = sections.filter((section) => unread.has(section.split('\n')[0]!) && /\| confirmed +\|/.test(section));
  assert.deepEqual(wrong, []);
  assert.ok(sections.some((section) => /\| confirmed +\|/.test(section)));
});
