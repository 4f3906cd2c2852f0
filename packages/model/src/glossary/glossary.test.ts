// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { GLOSSARY_TOPICS, type GlossaryTerm, allTerms, medicinesTerms, search, term } from './index.js';

const { classes } = JSON.parse(
  readFileSync(new URL('../../../../test/vectors/mods/classes.json', import.meta.url), 'utf8'),
) as { classes: readonly { name: string }[] };

/** Runs a check over all terms and names those that fail. */
const failing = (check: (one: GlossaryTerm) => boolean) => allTerms.filter((one) => !check(one)).map(({ id }) => id);
const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
const sentences = (text: string) => text.split(/(?<=[.!?])\s+/);
/** The name stands in the text as words of their own. */
const holds = (text: string, name: string) => {
  const escaped = name.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'u').test(text.toLowerCase());
};

describe('the glossary', () => {
  test('has at least 150 terms, and some in every topic', () => {
    assert.ok(allTerms.length >= 150, String(allTerms.length));
    assert.deepEqual(new Set(allTerms.map(({ topic }) => topic)), new Set(GLOSSARY_TOPICS));
  });

  test('has ids that are unique and in kebab case', () => {
    const ids = allTerms.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      [],
    );
    assert.deepEqual(
      failing(({ id }) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)),
      [],
    );
  });

  test('has links that lead to other terms', () => {
    assert.deepEqual(
      failing(({ id, related }) => related.length > 0 && !related.includes(id)),
      [],
    );
    const broken = allTerms.flatMap(({ id, related }) =>
      related.filter((to) => !term(to)).map((to) => `${id} > ${to}`),
    );
    assert.deepEqual(broken, []);
  });

  test('is there in English and in Welsh, and says that nobody has reviewed the Welsh', () => {
    assert.deepEqual(
      failing((one) => [one.term, one.meaning].every(({ en, cy }) => en.trim() !== '' && cy.trim() !== '')),
      [],
    );
    assert.deepEqual(
      failing(({ meaning }) => meaning.en !== meaning.cy),
      [],
    );
    assert.deepEqual(
      failing(({ welshReviewed }) => !welshReviewed),
      [],
    );
  });

  test('explains no term by itself', () => {
    assert.deepEqual(
      failing(({ meaning, term: { en } }) => !holds(meaning.en, en)),
      [],
    );
    assert.deepEqual(
      failing(({ meaning, term: { cy } }) => !holds(meaning.cy, cy)),
      [],
    );
  });

  test('is written in short sentences that end', () => {
    const isPlain = (text: string) =>
      text.length >= 25 &&
      text.length <= 190 &&
      /[.”]$/.test(text) &&
      sentences(text).length <= 3 &&
      sentences(text).every((sentence) => wordsIn(sentence) <= 24);
    assert.deepEqual(
      failing(({ meaning }) => isPlain(meaning.en)),
      [],
    );
    assert.deepEqual(
      failing(({ meaning }) => isPlain(meaning.cy)),
      [],
    );
    const letters = allTerms.map(({ meaning }) => meaning.en.replace(/[^a-z]/gi, '').length).reduce((a, b) => a + b);
    const words = allTerms.map(({ meaning }) => wordsIn(meaning.en)).reduce((a, b) => a + b);
    assert.ok(letters / words < 4.8, `mean word of ${(letters / words).toFixed(2)} letters`);
  });

  test('has no American spelling', () => {
    const american =
      /\b(\w*(?:color|favor|behavior|neighbor)\w*|\w+iz(?:e|es|ed|ing|ation|ations)|centers?|pediatric|an?esthetic|program|practicing|licensed? practice|gray|fulfill|catheteriz\w+|hospitaliz\w+)\b/i;
    const right = new Set(['size', 'sizes', 'prize', 'sized']);
    const found = allTerms.flatMap(({ id, term: { en }, meaning }) => {
      const word = american.exec(`${en} ${meaning.en}`)?.[0];
      return word && !right.has(word.toLowerCase()) ? [`${id}: ${word}`] : [];
    });
    assert.deepEqual(found, []);
  });

  test('names a source for each', () => {
    assert.deepEqual(
      failing(({ source }) => source.length > 2),
      [],
    );
  });

  test('has a term for every class of the standard, under its exact name', () => {
    const named = new Set(
      allTerms.flatMap(({ belongsTo }) => (belongsTo?.standard === 'MODS' ? [belongsTo.name] : [])),
    );
    assert.equal(classes.length, 77);
    assert.deepEqual(
      classes.map(({ name }) => name).filter((name) => !named.has(name)),
      [],
    );
    const known = new Set(classes.map(({ name }) => name));
    assert.deepEqual(
      [...named].filter((name) => !known.has(name)),
      [],
    );
  });

  test('tells of each instrument whose it is', () => {
    const instruments = allTerms.filter(({ meaning }) => meaning.en.startsWith('The name of'));
    assert.ok(instruments.length >= 15);
    assert.deepEqual(
      instruments.filter(({ source }) => source === 'Care practice').map(({ id }) => id),
      [],
    );
  });

  test('is frozen all the way down', () => {
    assert.ok(Object.isFrozen(allTerms));
    for (const one of allTerms)
      for (const part of [one, one.term, one.meaning, one.also, one.related]) assert.ok(Object.isFrozen(part));
  });
});

describe('a term is found', () => {
  test('by its id', () => {
    assert.equal(term('best-interests')!.term.cy, 'Lles pennaf');
    assert.equal(term('constructor'), undefined);
  });

  test('by short forms and other names, in either language, with or without accents', () => {
    const first = (text: string) => search(text)[0]?.id;
    assert.equal(first('ADRT'), 'advance-decision-to-refuse-treatment');
    assert.equal(first('dols'), 'deprivation-of-liberty-safeguards');
    assert.equal(first('LPA'), 'lasting-power-of-attorney');
    assert.equal(first('as needed'), 'prn');
    assert.equal(first('chc'), 'continuing-healthcare');
    assert.equal(first('nod'), 'goal');
    assert.equal(first('asesiad anghenion'), 'care-needs-assessment');
    assert.equal(first('cyffur a reolir'), 'controlled-drug');
    assert.ok(search('morphine').some(({ id }) => id === 'controlled-drug'));
    assert.ok(search('ddwr').some(({ id }) => id === 'hydration'));
    assert.deepEqual(search(' '), []);
    assert.deepEqual(search('zzz'), []);
  });

  test('for each word a care record is likely to use', () => {
    const wanted =
      'About Me|Action|Activity|ADRT|Alert|Attestation|Care actor|Care worker|Change log|Commissioner|Committer|ContSys|CQC|DoLS|DSCR|Event|Goal|Instruction|LPA|Observation|Ordinary residence|PCSP|PDS|Personal contact|Preference|PRSB|Proxy|Risk|SCIP|Service provider|Subject of care|Unpaid carer|UPRN|USRN|Versioned record|Visit|PRN|MAR|covert|dm+d|MCA|best interests|CHC|key worker|Waterlow|MUST|red bag|hospital passport|Makaton';
    const named = new Set(
      allTerms.flatMap(({ term: { en }, also }) => [en, ...also]).map((name) => name.toLowerCase()),
    );
    assert.deepEqual(
      wanted.split('|').filter((name) => !named.has(name.toLowerCase())),
      [],
    );
  });
});

test('a bundle with the terms of one topic holds no other', async () => {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const result = await build({
    stdin: { contents: "export { medicinesTerms } from './index.ts';", resolveDir: here, loader: 'ts' },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    plugins: [
      {
        name: 'sources',
        setup: (one) =>
          one.onResolve({ filter: /^\.\/.*\.js$/ }, ({ path }) => ({
            path: here + path.slice(2).replace(/\.js$/, '.ts'),
            sideEffects: false,
          })),
      },
    ],
  });
  const text = result.outputFiles[0]!.text;
  assert.ok(text.includes(medicinesTerms[0]!.meaning.en));
  assert.ok(!text.includes(term('makaton')!.meaning.en));
  // 26 terms in two languages; one more term costs about 300 bytes.
  assert.ok(text.length < 10_000, String(text.length));
});
