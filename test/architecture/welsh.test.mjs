// SPDX-License-Identifier: Apache-2.0
// Every word the library shows is there in English and in Welsh, and both are filled with the same things.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/root.mjs';

/** Words that are the same in both languages. */
const ALIKE = new Set(['Person']);

const packages = join(root, 'packages');
const files = readdirSync(packages)
  .filter((name) => existsSync(join(packages, name, 'dist')))
  .flatMap((name) =>
    readdirSync(join(packages, name, 'dist'), { recursive: true }).map((file) => `${name}/dist/${file}`),
  )
  .filter((file) => file.endsWith('.words.js'))
  .sort();

const names = (text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
/** Every phrase in a value, by its name: some stand in groups, one for each count. */
function phrasesIn(value, name = '') {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value || 'cy' in value) return [[name, value]];
  return Object.entries(value).flatMap(([key, inner]) => phrasesIn(inner, `${name} ${key}`.trim()));
}

test('the words of the library are found', () => {
  assert.ok(files.length >= 9, files.join(', '));
});

for (const file of files) {
  test(`every phrase of ${file} is in English and Welsh`, async () => {
    const module = await import(pathToFileURL(join(packages, file)).href);
    const phrases = phrasesIn({ ...module });
    assert.ok(phrases.length > 0, 'the file has no phrase');
    for (const [key, { en, cy, note }] of phrases) {
      assert.ok(en?.trim() && cy?.trim() && note?.trim(), `${key} lacks a part`);
      assert.deepEqual(names(cy), names(en), `${key} is filled with other things in Welsh`);
      if (!ALIKE.has(en)) assert.notEqual(cy, en, `${key} is not translated`);
    }
  });
}
