// SPDX-License-Identifier: Apache-2.0
// Nothing of an instrument whose owner has not allowed it is in what we publish: no form of it, no words, no scoring.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { LONGEST, SHORTEST, gatedTerms, hashOf, wordsOf } from '../../scripts/licences/gated-terms.mjs';
import { inRoot } from '../../scripts/root.mjs';
import { filesToPack } from './tarballs.mjs';

const terms = JSON.parse(readFileSync(inRoot('test/packaging/gated-terms.json'), 'utf8'));
/** Names by which people know them, and where a name may stand: it explains a word, or shows how a host adds its own. */
const NAMES =
  /\b(waterlow|braden|norton (scale|score)|purpose.?t|restore2|stop and watch|cornell|6.?cit|barthel|clinical frailty|rockwood|painad|amts|ohat|frat|malnutrition universal)\b|[‘’'"]MUST[‘’'"]/gi;
const MAY_NAME = [/^@careplan-kit\/model\/dist\/glossary\//, /^@careplan-kit\/forms\/README\.md$/];
/** Licence data is not part of the repository; where it is at hand, the list must be what it says. */
const place = process.env.INSTRUMENTS_REFERENCE ?? inRoot('..', 'shared', 'reference', 'instruments');

const of = new Map(terms.instruments.flatMap(({ id, phrases }) => phrases.map((hash) => [hash, id])));

/** The instruments of which a text has words, with the place of the phrase among the words of the text. */
export function gatedIn(text) {
  const words = wordsOf(text);
  const found = [];
  for (let at = 0; at + SHORTEST <= words.length; at++)
    for (let length = SHORTEST; length <= LONGEST && at + length <= words.length; length++) {
      const id = of.get(hashOf(words.slice(at, at + length)));
      if (id) found.push(`${id}: ${words.slice(at, at + length).join(' ')}`);
    }
  return found;
}

const packages = await filesToPack();
const texts = packages.flatMap(({ name, folder, files }) =>
  files
    .filter((file) => /\.(js|json|md|css|ts)$/.test(file))
    .map((file) => [`${name}/${file}`, readFileSync(join(folder, file), 'utf8')]),
);

describe('what is published', () => {
  test('has no words of a gated instrument in any file of any tarball', (t) => {
    const found = texts.flatMap(([file, text]) => gatedIn(text).map((what) => `${file}: ${what}`));
    t.diagnostic(
      `${packages.length} tarballs, ${texts.length} files, ${of.size} phrases of ${terms.instruments.length} instruments`,
    );
    assert.ok(texts.length > 500, 'build first');
    assert.deepEqual(found, []);
  });

  test('names none of them but where a word is explained', () => {
    const named = texts.flatMap(([file, text]) =>
      MAY_NAME.some((allowed) => allowed.test(file)) ? [] : (text.match(NAMES) ?? []).map((name) => `${file}: ${name}`),
    );
    assert.deepEqual(named, []);
  });

  test('has no form that needs a licence, and none under the name of one that does', async () => {
    const { catalogue } = await import('@careplan-kit/templates/catalogue');
    const gated = new Set(terms.instruments.map(({ id }) => id));
    for (const { id, title, load } of catalogue) {
      const { licence, scores = [] } = await load();
      assert.notEqual(licence.kind, 'licence-gated', id);
      for (const one of [id, ...scores.map((score) => score.id)]) assert.ok(!gated.has(one), one);
      assert.doesNotMatch(title, NAMES);
    }
  });
});

describe('the list of what must not be there', () => {
  test('finds its phrases in a text that has them, whatever stands round them', () => {
    const phrase = ['tea', 'with', 'two', 'sugars'];
    of.set(hashOf(phrase), 'tea');
    assert.deepEqual(gatedIn('label: "Tea, with two SUGARS please"'), ['tea: tea with two sugars']);
    of.delete(hashOf(phrase));
    assert.deepEqual(gatedIn('Tea with one sugar'), []);
  });

  test('is what the licence data says, where that is at hand', (t) => {
    const made = existsSync(place) ? gatedTerms(place) : terms;
    assert.deepEqual(terms, made);
    t.diagnostic(`compared with the licence data: ${made !== terms}`);
  });
});
