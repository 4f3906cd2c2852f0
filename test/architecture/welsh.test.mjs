// SPDX-License-Identifier: Apache-2.0
// Every word the library shows is there in English and in Welsh, and both are filled with the same things.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/root.mjs';
import { withoutNotes } from '../../scripts/strip-notes.mjs';
import '../../scripts/ts-loader.mjs';

/** Words that are the same in both languages. */
const ALIKE = new Set(['Person']);

const packages = join(root, 'packages');
const files = readdirSync(packages)
  .filter((name) => existsSync(join(packages, name, 'src')))
  .flatMap((name) => readdirSync(join(packages, name, 'src'), { recursive: true }).map((file) => `${name}/src/${file}`))
  .filter((file) => file.endsWith('.words.ts'))
  .sort();

/** Whether there is anything to translate in it, beside what is filled in. */
const hasWords = (text) => /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));

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
      if (!ALIKE.has(en) && hasWords(en)) assert.notEqual(cy, en, `${key} is not translated`);
    }
  });
}

test('what is published has the words without the notes, line for line', async () => {
  const source = [
    'export const WORDS = {',
    "  'a.note': { en: 'A {name}, note: \\'x\\'', cy: 'B {name}', note: 'Why, it\\'s, note: here.' },",
    '  several: {',
    '    one: {',
    '      note: `First`,',
    "      en: 'one',",
    "      cy: 'un',",
    '    },',
    "    many: { en: 'many', cy: 'llawer', note: 'Last', cyReviewed: true },",
    '  },',
    "  note: { alone: 'stays' },",
    '};',
  ].join('\n');
  const stripped = withoutNotes(source);
  assert.equal(stripped.split('\n').length, source.split('\n').length);
  assert.equal(withoutNotes(stripped), stripped);
  const { WORDS: words } = await import(`data:text/javascript,${encodeURIComponent(stripped)}`);
  assert.deepEqual(words, {
    'a.note': { en: "A {name}, note: 'x'", cy: 'B {name}' },
    several: { one: { en: 'one', cy: 'un' }, many: { en: 'many', cy: 'llawer', cyReviewed: true } },
    note: { alone: 'stays' },
  });
});
