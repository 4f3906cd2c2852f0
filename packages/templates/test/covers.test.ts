// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { inRoot } from '../../../scripts/root.mjs';
import { templates } from './all-covers.js';
import { FIELDS_OF_ROWS } from './fields-of-rows.js';
import { ROWS } from './rows.js';

/** The list the rows were made from is not part of the repository; where it is at hand, they must agree. */
const list = process.env.FORMS_LIST ?? inRoot('..', 'shared', 'reference', 'seed-forms.md');

const covered = templates.flatMap(({ covers }) => covers);
const rows = Object.entries(FIELDS_OF_ROWS).map(([row, fields]) => [Number(row), fields] as const);

describe('what the paper forms capture', () => {
  test('is asked by items that are there: unmapped 0', (t) => {
    const unmapped = rows.flatMap(([row, fields]) =>
      fields
        .filter((field) => !covered.some((one) => one.row === row && one.field === field))
        .map((field) => [row, field]),
    );
    t.diagnostic(
      `${rows.length} rows, ${rows.flatMap(([, fields]) => fields).length} fields, unmapped ${unmapped.length}`,
    );
    assert.deepEqual(unmapped, []);
  });

  test('and no form says that an item asks it which it has not', () => {
    for (const { id, itemIds, covers } of templates)
      for (const { field, items } of covers) {
        assert.ok(items.length > 0, `${id}: ${field}`);
        for (const item of items) assert.ok(itemIds.has(item), `${id}: ${field}: ${item}`);
      }
  });

  test('every form says what it covers', () => {
    assert.deepEqual(
      templates.filter(({ covers }) => covers.length === 0).map(({ id }) => id),
      [],
    );
  });
});

/** Words between the fields. */
const NO_FIELD = new Set(['and', 'as', 'separate', 'parts']);
const wordsOf = (text: string) => text.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
/** The cell of a row that says what it captures, cut at its commas; what is in brackets belongs to what is before it. */
const fieldsIn = (cell: string) =>
  cell
    .replace(/\(([^)]*)\)/g, (_, inside: string) => ` ${inside.replace(/[,;]/g, ' ')} `)
    .split(/[,;]/)
    .filter((part) => part.trim());

/** What each row captures, by its number; the tables after the first two number something else. */
function cellsOf(text: string): ReadonlyMap<number, string> {
  const cells = new Map<number, string>();
  for (const line of text.split('\n')) {
    const [, number, , , captures] = line.split('|').map((cell) => cell.trim());
    if (/^\d+$/.test(number ?? '') && captures && !cells.has(Number(number))) cells.set(Number(number), captures);
  }
  return cells;
}

test('no field that the list names was left out, where the list is at hand', (t) => {
  const cells = existsSync(list) ? cellsOf(readFileSync(list, 'utf8')) : new Map<number, string>();
  const compared = cells.size === 0 ? [] : rows;
  if (compared.length > 0)
    assert.deepEqual(
      [...cells.keys()],
      ROWS.map(({ row }) => row),
    );
  for (const [row, fields] of compared) {
    const cell = cells.get(row) ?? '';
    const words = new Set(fields.flatMap(wordsOf));
    const missing = wordsOf(cell).filter((word) => !words.has(word) && !NO_FIELD.has(word));
    assert.deepEqual(missing, [], `row ${row}`);
    assert.ok(fields.length >= fieldsIn(cell).length, `row ${row}: ${fields.length} of ${fieldsIn(cell).length}`);
  }
  t.diagnostic(`${compared.length} of ${rows.length} rows compared with the list`);
});
