// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import * as z from 'zod/mini';
import type { CareRecord } from '../care-record.js';
import { STABLE_CLASSES } from '../check/classes.js';
import { PROVISIONAL_CLASSES } from '../check/provisional-classes.js';
import { OPTIONAL, confirmedRows } from '../element-rows.js';
import { bettyRecord, jamesRecord, mrBodatRecord, mrGreenRecord, mrsSmithRecord } from '../fixtures/index.js';
import { allTerms } from '../glossary/index.js';
import { type RecordClass, defineRecordClass } from '../record-class.js';
import { ELEMENT_SENTENCES, ENTRY_SENTENCES, RECORD_SENTENCES } from './changes.words.js';
import { type DiffOptions, type RecordChanged, changeSentences, changedSince, diffVersions } from './index.js';
import type { Phrase } from './phrase.js';

/** Everything with an `en` in what a module exports. */
function phrasesIn(value: unknown): Phrase[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return [value as Phrase];
  return Object.values(value).flatMap(phrasesIn);
}
const gaps = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('the words of the model', () => {
  const sources = new URL('../', import.meta.url);
  const files = readdirSync(sources, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.words.ts'));

  test('are found', () => assert.ok(files.length >= 3, files.join(', ')));

  for (const file of files) {
    test(`${file}: every phrase is in English and Welsh, with a note, filled with the same`, async () => {
      const phrases = phrasesIn({ ...((await import(new URL(file, sources).href)) as object) });
      assert.ok(phrases.length > 0);
      for (const { en, cy, note } of phrases) {
        assert.ok(en.trim() && cy.trim() && note.trim(), en);
        assert.deepEqual(gaps(cy), gaps(en), en);
        assert.notEqual(cy, en);
      }
    });
  }
});

const PEOPLE: Readonly<Record<string, CareRecord>> = {
  'Mr Green': mrGreenRecord(),
  'Mr Bodat': mrBodatRecord(),
  'Mrs Smith': mrsSmithRecord(),
  James: jamesRecord(),
  Betty: bettyRecord(),
};
const CLASSES: readonly RecordClass[] = [...STABLE_CLASSES, ...PROVISIONAL_CLASSES];
const MONTH_BEGAN = '2026-10-01T00:00:00Z';

const quoted = (sentence: string) => [...sentence.matchAll(/“[^”]*”/g)].map(([words]) => words);
const QUOTED_GAPS = /\{(new|old|item|why|type)\}/g;
/** What a phrase gives, whatever fills it; the last stop goes where quoted words end in one. */
const patternOf = (text: string) =>
  text
    .replace(/[.?]/g, '\\$&')
    .replace(/\{title\}/g, '.+?')
    .replace(QUOTED_GAPS, '“[^”]*”')
    .replace(/\{\w+\}/g, '[^“”]+?')
    .replace(/”\\\.$/, '”\\.?');
/** The phrase with the most words of its own that gives the sentence. */
function kindOf(sentence: string, phrases: Readonly<Record<string, Phrase>>, language: 'en' | 'cy'): string {
  const own = (words: Phrase) => words[language].replace(/\{\w+\}/g, '').length;
  const [found] = Object.entries(phrases)
    .filter(([, words]) => new RegExp(`^${patternOf(words[language])}$`).test(sentence))
    .sort(([, a], [, b]) => own(b) - own(a));
  assert.ok(found, `no phrase gives: ${sentence}`);
  return found[0];
}
/** A change of a list is a sentence for each item. */
const kindsOf = (sentences: string, language: 'en' | 'cy') =>
  sentences
    .split(/(?<=[^”]\.) (?=“|Tynnwyd “|Ychwanegwyd “)/)
    .map((sentence) => kindOf(sentence, ELEMENT_SENTENCES, language));

type Content = Readonly<Record<string, unknown>>;
/** A content, and what it would be after each kind of edit of each of its elements, and back. */
function* editsOf(content: Content): Generator<readonly [before: Content | undefined, after: Content]> {
  yield [undefined, content];
  for (const [key, value] of Object.entries(content)) {
    const { [key]: _, ...without } = content;
    yield [content, without];
    if (typeof value === 'string') yield [content, { ...content, [key]: `${value} It was ${value.length} signs.` }];
    if (!Array.isArray(value) || value.length < 2) continue;
    yield [content, { ...content, [key]: value.toReversed() }];
    yield [content, { ...content, [key]: value.slice(1) }];
    yield [{ ...content, [key]: value.slice(1) }, content];
  }
}

describe('what changed in the month of five people, in English and in Welsh', () => {
  const ELEMENT: ReadonlySet<string> = new Set(Object.keys(ELEMENT_SENTENCES));
  const met = new Set<string>();

  /** Both languages say the same kind of sentence of the same elements, and quote the same words. */
  function compare(before: Content | undefined, after: Content, recordClass: RecordClass, more: DiffOptions = {}) {
    const [english, welsh] = (['en', 'cy'] as const).map((language) =>
      diffVersions(before && { content: before }, { content: after }, recordClass, { ...more, language }),
    );
    const data = (of: typeof english) => of!.changes.map(({ sentence: _, ...change }) => change);
    assert.deepEqual(data(welsh), data(english));
    for (const [index, { key, sentence }] of english!.changes.entries()) {
      if (!sentence) continue;
      const other = welsh!.changes[index]!.sentence;
      const kinds = kindsOf(sentence, 'en');
      assert.deepEqual(kindsOf(other, 'cy'), kinds, `${sentence} / ${other}`);
      for (const kind of kinds) met.add(kind);
      const type = recordClass.elements.find((row) => row.key === key)?.type;
      if (type !== 'Date' && type !== 'Date and Time' && !/“(yes|no)”/.test(sentence))
        assert.deepEqual(quoted(other).sort(), quoted(sentence).sort());
      assert.doesNotMatch(other, / (was|were) (added|removed|changed|withdrawn|put)\b/);
    }
    return [english!, welsh!] as const;
  }

  for (const [person, record] of Object.entries(PEOPLE)) {
    test(`${person}: every edit of every element is the same kind of sentence in both`, () => {
      let tried = 0;
      for (const { class: name, content } of record.records) {
        const recordClass = CLASSES.find((one) => one.name === name);
        assert.ok(recordClass, `${name} is no class`);
        for (const [before, after] of editsOf(content as Content)) {
          compare(before, after, recordClass);
          tried += 1;
        }
      }
      assert.ok(tried > 20, `${tried}`);
    });

    test(`${person}: since the last review, as many sentences in both, none of them left in English`, () => {
      const changes = changedSince(record, MONTH_BEGAN);
      const [english, welsh] = (['en', 'cy'] as const).map((language) =>
        changeSentences(changes, CLASSES, { language }),
      );
      assert.ok(english!.length > 0);
      assert.equal(welsh!.length, english!.length);
      for (const [index, sentence] of english!.entries()) {
        assert.doesNotMatch(welsh![index]!.replace(/“[^”]*”/g, ''), /\b(was|by|and may)\b/);
        assert.deepEqual(quoted(welsh![index]!), quoted(sentence));
      }
    });
  }

  test('together they meet every kind of sentence about an element or a version', () => {
    const [green] = mrGreenRecord().records;
    const aboutMe = CLASSES.find(({ name }) => name === green!.class)!;
    const [english, welsh] = (['en', 'cy'] as const).map((language) =>
      diffVersions(green, { content: green!.content, withdrawn: true }, aboutMe, { language, show: () => false }),
    );
    for (const [index, sentence] of english!.sentences.entries()) {
      const kind = kindOf(sentence, ELEMENT_SENTENCES, 'en');
      assert.equal(kindOf(welsh!.sentences[index]!, ELEMENT_SENTENCES, 'cy'), kind);
      met.add(kind);
    }
    const withPicture = (url: string) => ({ myWellness: { response: { multiMedia: { mimeType: 'image/png', url } } } });
    const [old, now] = ['1', '2'].map((name) => withPicture(`https://host.example/${name}`));
    compare({}, old!, aboutMe);
    compare(old, {}, aboutMe);
    compare(old, now!, aboutMe);
    assert.deepEqual(met, ELEMENT);
  });

  test('every kind of sentence about a record is said in both, of every record of the month', () => {
    const kinds = ['added', 'changed', 'withdrawn', 'signed'] as const;
    const records = new Set<string>();
    const entries = new Set<string>();
    for (const record of Object.values(PEOPLE)) {
      for (const change of changedSince(record, MONTH_BEGAN)) {
        const say = (edit: Partial<RecordChanged>, classes: readonly RecordClass[], language: 'en' | 'cy') =>
          changeSentences([{ ...change, ...edit }], classes, { language });
        for (const kind of kinds) {
          const [en, cy] = (['en', 'cy'] as const).map((language) => say({ kind }, [], language)[0]!);
          assert.equal(kindOf(cy!, RECORD_SENTENCES, 'cy'), kind);
          assert.equal(kindOf(en!, RECORD_SENTENCES, 'en'), kind);
          records.add(kind);
        }
        const description = 'The floor was changed';
        const last = { ...change.entries[0]!, description };
        const [en, cy] = (['en', 'cy'] as const).map(
          (language) => say({ kind: 'withdrawn', entries: [last] }, CLASSES, language)[0]!,
        );
        assert.equal(kindOf(en!, { withdrawnWhy: RECORD_SENTENCES.withdrawnWhy }, 'en'), 'withdrawnWhy');
        assert.equal(kindOf(cy!, { withdrawnWhy: RECORD_SENTENCES.withdrawnWhy }, 'cy'), 'withdrawnWhy');
        records.add('withdrawnWhy');
        for (const type of ['created', 'changed', 'completed', 'authorised', 'withdrawn', 'countersigned']) {
          const signed = { kind: 'signed', entries: [{ ...last, changeType: type }] } as const;
          const [inEnglish, inWelsh] = (['en', 'cy'] as const).map((language) => say(signed, CLASSES, language)[0]!);
          const kind = kindOf(inEnglish!, ENTRY_SENTENCES, 'en');
          assert.equal(kind, type === 'countersigned' ? 'other' : type);
          assert.equal(kindOf(inWelsh!, ENTRY_SENTENCES, 'cy'), kind);
          entries.add(kind);
        }
      }
    }
    assert.deepEqual([...records].sort(), Object.keys(RECORD_SENTENCES).sort());
    assert.deepEqual([...entries].sort(), Object.keys(ENTRY_SENTENCES).sort());
  });
});

describe('the Welsh, word for word', () => {
  const row = confirmedRows('the tests', 0);
  const Risk = defineRecordClass({
    name: 'Risk',
    standard: 'the tests',
    onePerPerson: false,
    schema: z.looseObject({}),
    elements: [
      row('on', 'Onset date', 'Date', OPTIONAL),
      row('seen', 'Seen at', 'Date and Time', OPTIONAL),
      row('agreed', 'Agreed', 'Yes or No', OPTIONAL),
      row('text', 'Free text', 'Text', OPTIONAL),
      row('by', 'Key worker', 'Text', OPTIONAL),
    ],
  });
  const inWelsh = (before: Content, after: Content, more: DiffOptions = {}) =>
    diffVersions({ content: before }, { content: after }, Risk, { language: 'cy', ...more }).sentences;

  const DATES: readonly (readonly [date: string, english: string, welsh: string])[] = [
    ['2026-11-22', '22 November 2026', '22 Tachwedd 2026'],
    ['2026-02-01', '1 February 2026', '1 Chwefror 2026'],
    ['1941-11', 'November 1941', 'mis Tachwedd 1941'],
    ['1941', '1941', '1941'],
    ['1941~', 'about 1941', 'tua 1941'],
    ['1941-05~', 'about May 1941', 'tua mis Mai 1941'],
    ['1941?', 'perhaps 1941', 'efallai 1941'],
    ['1941-06-03%', 'perhaps about 3 June 1941', 'efallai tua 3 Mehefin 1941'],
    ['194X', 'the 1940s', 'y 1940au'],
    ['194X~', 'about the 1940s', 'tua’r 1940au'],
    ['194X?', 'perhaps the 1940s', 'efallai’r 1940au'],
    ['19XX%', 'perhaps about the 1900s', 'efallai tua’r 1900au'],
    ['soon', 'soon', 'soon'],
  ];
  for (const [date, english, welsh] of DATES) {
    test(`${date} is “${english}”, and in Welsh “${welsh}”`, () => {
      assert.deepEqual(inWelsh({}, { on: date }), [`Ychwanegwyd Onset date: “${welsh}”.`]);
      assert.deepEqual(inWelsh({}, { on: date }, { language: 'en' }), [`Onset date was added: “${english}”.`]);
    });
  }

  test('all twelve months have their own name', () => {
    const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}-05`);
    const said = months.map((on) => inWelsh({}, { on })[0]!.split(' ')[4]);
    const names = 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr';
    assert.deepEqual(said, names.split(' '));
  });

  test('a moment, an answer, a reason and a change', () => {
    const seen = '2026-07-01T08:30:00Z';
    assert.deepEqual(inWelsh({}, { seen }), ['Ychwanegwyd Seen at: “1 Gorffennaf 2026 am 09:30”.']);
    assert.deepEqual(inWelsh({ agreed: false }, { agreed: true }), ['Newidiwyd Agreed o “na” i “ie”.']);
    assert.deepEqual(inWelsh({ text: 'Up by seven.' }, {}), ['Tynnwyd Free text. Roedd yn dweud “Up by seven.”']);
    assert.deepEqual(inWelsh({}, { text: '$& {name} {old}' }), ['Ychwanegwyd Free text: “$& {name} {old}”.']);
  });

  test('names stay the standard’s English, and have their Welsh where the host brings terms', () => {
    const before = { by: 'Sue', text: 'x' };
    const after = { by: 'Jane', text: 'y' };
    assert.deepEqual(inWelsh(before, after), [
      'Newidiwyd Free text o “x” i “y”.',
      'Newidiwyd Key worker o “Sue” i “Jane”.',
    ]);
    assert.deepEqual(inWelsh(before, after, { terms: allTerms }), [
      'Newidiwyd Free text o “x” i “y”.',
      'Newidiwyd Gweithiwr allweddol o “Sue” i “Jane”.',
    ]);
    const english = diffVersions({ content: before }, { content: after }, Risk, { terms: allTerms });
    assert.equal(english.sentences[1], 'Key worker was changed from “Sue” to “Jane”.');
    assert.equal(english.changes[1]!.name, 'Key worker');
    const risks = changedSince(mrGreenRecord(), MONTH_BEGAN).filter((change) => change.class === 'Risk');
    for (const sentence of changeSentences(risks, CLASSES, { language: 'cy', terms: allTerms }))
      assert.match(sentence, /Risg/);
    assert.ok(risks.length > 0);
  });

  test('is never chosen for a host: without a language, and for one that is neither, it is English', () => {
    for (const language of [undefined, 'fr', 'CY', '__proto__'] as never[])
      assert.deepEqual(inWelsh({}, { text: 'x' }, { language }), ['Free text was added: “x”.']);
  });

  test('a record of another system says its own kind of change, quoted, on one line', () => {
    const [record] = mrGreenRecord().records;
    const [entry] = mrGreenRecord().changeLog;
    const foreign = { ...entry!, changeType: 'counter\u202esigned\nby', committer: { id: 'sue', name: 'Sue' } };
    const change: RecordChanged = {
      ...{ class: 'Risk\n\u202e', recordUid: 'r', kind: 'signed', before: record, after: record! },
      entries: [foreign],
    };
    assert.deepEqual(changeSentences([change], []), ['Risk was signed.']);
    const [title] = changeSentences([{ ...change, class: 'Risk', kind: 'added' }], [Risk], { language: 'cy' });
    const [said] = changeSentences([{ ...change, class: 'Risk' }], [Risk], { language: 'cy' });
    assert.equal(said, title!.replace(/^Ychwanegwyd (.*)\.$/, '$1: “countersigned by”, gan Sue.'));
  });
});
