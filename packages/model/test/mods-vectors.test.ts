// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { factFiles, sourceOf } from '../../../scripts/model/mods-facts.mjs';
import { inRoot } from '../../../scripts/root.mjs';

/** The catalogue the vectors were made from is not part of the repository; where it is at hand, they must agree. */
const catalogue = process.env.MODS_CATALOGUE ?? inRoot('..', 'shared', 'reference', 'mods', 'mods.json');

test('the vectors are what the script makes of the catalogue, where that is at hand', (t) => {
  const made: [string, unknown][] = existsSync(catalogue)
    ? Object.entries(factFiles(JSON.parse(readFileSync(catalogue, 'utf8'))))
    : [];
  for (const [name, facts] of made) {
    const stored = JSON.parse(readFileSync(inRoot('test/vectors/mods', name), 'utf8')) as unknown;
    assert.deepEqual(stored, JSON.parse(JSON.stringify(facts)), name);
  }
  t.diagnostic(`${made.length} of 2 files compared with the catalogue`);
});

test('the script takes facts and no prose', () => {
  const address = 'https://example.org/data-browser?classId=463973';
  const element = {
    name: 'Risk category',
    key: 'riskCategory',
    type: 'Lookup',
    occurs: { min: 1, max: 1 },
    occursText: 'Must occur once',
    summary: 'Words of somebody.',
    codeList: null,
    source: address,
  };
  const { 'classes.json': classes, 'code-lists.json': lists } = factFiles({
    standard: { reference: 'R', version: '1', publisher: 'P' },
    classes: [{ name: 'Risk', classId: 463973, parents: [], coverage: 'full', summary: 'Words.', elements: [element] }],
    codeLists: [{ id: 'x', name: 'X', system: null, values: [{ code: '1' }], complete: false, note: 'Words.' }],
  }) as { 'classes.json': unknown; 'code-lists.json': unknown };
  const standard = { reference: 'R', version: '1' };
  assert.deepEqual(classes, {
    standard,
    classes: [
      {
        name: 'Risk',
        classId: 463973,
        groups: [],
        coverage: 'full',
        elements: [
          {
            key: 'riskCategory',
            name: 'Risk category',
            type: 'Lookup',
            occurs: { min: 1, max: 1 },
            source: { kind: 'mods-page', name: '463973' },
          },
        ],
      },
    ],
  });
  assert.deepEqual(lists, { standard, codeLists: [{ id: 'x', name: 'X', values: 1, complete: false }] });
});

test('a source nobody knows is called other', () => {
  assert.deepEqual(sourceOf('https://example.org/elsewhere'), { kind: 'other' });
  assert.deepEqual(sourceOf(null), { kind: 'other' });
});
