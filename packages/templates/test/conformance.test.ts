// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { templatesPage, welshOf } from '../../../scripts/templates/conformance.mjs';
import { inRoot } from '../../../scripts/root.mjs';
import { templates } from './all-covers.js';

const text: string = await templatesPage();

test('docs/conformance/templates.md is what the forms say now', () => {
  const stored = readFileSync(inRoot('docs/conformance/templates.md'), 'utf8');
  const wrong = text.split('\n').find((line, index) => line !== stored.split('\n')[index]);
  assert.equal(stored === text, true, `write it anew with scripts/templates/write-conformance.mjs; first at: ${wrong}`);
});

test('the page has every form and every row in hand, and no field that nobody asks', () => {
  for (const { id } of templates) assert.ok(text.includes(`packages/templates/src/${id}/notes.md`), id);
  const rows = [...text.matchAll(/^\| (\d+) +\|.*\| (\d+) +\|$/gm)];
  assert.ok(rows.length >= 29);
  assert.deepEqual(
    rows.filter(([, , unmapped]) => unmapped !== '0').map(([, row]) => row),
    [],
  );
});

test('About Me, consent and the passports are whole in Welsh, and none is called checked that is not', () => {
  for (const { id, definition } of templates) {
    const { items, whole, reviewed } = welshOf(definition) as { items: number; whole: number; reviewed: boolean };
    if (['about-me', 'consent', 'this-is-me', 'hospital-passport'].includes(id)) assert.equal(whole, items, id);
    assert.equal(reviewed, definition.translations?.['cy']?.reviewed === true, id);
  }
});

test('what one form writes another reads: needs, wishes and actions are asked once', () => {
  const [, needs] = text.split('\n### Need\n');
  const row = needs?.split('\n').find((line) => line.startsWith('| Free text'));
  for (const id of ['care-act-needs', 'first-visit', 'care-plan', 'falls'])
    assert.ok(
      row
        ?.split('|')
        .slice(3, 5)
        .every((cell) => cell.includes(id)),
      `${id}: ${row}`,
    );
});
