// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as z from 'zod/mini';
import { AboutMe } from '../about-me.js';
import { history } from '../care-record.js';
import { MANY, OPTIONAL, confirmedRows } from '../element-rows.js';
import { eventElements } from '../event.js';
import { defineRecordClass } from '../record-class.js';
import { CLASSES, Need, month } from '../../test/month-of-changes/month.js';
import { changeSentences, changedSince, diffVersions } from './index.js';

const row = confirmedRows('the tests', 0);
const Everything = defineRecordClass({
  name: 'Everything',
  standard: 'the tests',
  onePerPerson: false,
  schema: z.looseObject({}),
  elements: [
    ...eventElements,
    row('text', 'Words', 'Text', OPTIONAL),
    row('code', 'Kind', 'Lookup', OPTIONAL),
    row('list', 'Helpers', 'Lookup', MANY),
    row('flag', 'Agreed', 'Yes or No', OPTIONAL),
    row('moment', 'Seen at', 'Date and Time', OPTIONAL),
    row('weight', 'Weight', 'Group', OPTIONAL),
    row('weight.value', 'Weight value', 'Number', OPTIONAL, { partOf: 'weight' }),
  ],
});
type Content = Readonly<Record<string, unknown>>;
const diff = (before: Content | undefined, after: Content, more = {}) =>
  diffVersions(before && { content: before }, { content: after }, Everything, more);
const said = (before: Content | undefined, after: Content) => diff(before, after).sentences;

describe('what changed, in plain English', () => {
  const cases: readonly [before: Content | undefined, after: Content, sentences: readonly string[]][] = [
    [undefined, { text: 'Up by seven' }, ['Words was added: “Up by seven”.']],
    [{ text: 'Up by seven.' }, {}, ['Words was removed. It said “Up by seven.”']],
    [{ text: 'Well' }, { text: 'Tired' }, ['Words was changed from “Well” to “Tired”.']],
    [{ text: 'Well' }, { text: 'Well' }, []],
    [{ text: 'Well', text2: undefined }, { text: 'Well' }, []],
    [{ text: null }, {}, []],
    [{ text: 'Well' }, { text: null }, ['Words was removed. It said “Well”.']],
    [{ flag: false }, { flag: true }, ['Agreed was changed from “no” to “yes”.']],
    [{ flag: false }, {}, ['Agreed was removed. It said “no”.']],
    [{}, { code: { system: 's', code: 'F', display: 'Falls' } }, ['Kind was added: “Falls”.']],
    [{}, { code: { system: 's', code: 'F' } }, ['Kind was added: “F”.']],
    [{}, { code: { originalText: 'tumbles' } }, ['Kind was added: “tumbles”.']],
    [{ code: { code: 'F', display: 'Falls' } }, { code: { code: 'G', display: 'Falls' } }, ['Kind was changed.']],
    [{}, { weight: { value: '62.5', unit: 'kilograms', code: 'kg' } }, ['Weight was added: “62.5 kilograms”.']],
    [{ date: '2026-11-02' }, { date: '1941-05~' }, ['Date was changed from “2 November 2026” to “about May 1941”.']],
    [{}, { date: '194X' }, ['Date was added: “the 1940s”.']],
    [{}, { date: 'soon' }, ['Date was added: “soon”.']],
    [{}, { moment: '2026-07-01T08:30:00Z' }, ['Seen at was added: “1 July 2026 at 09:30”.']],
    [
      { list: [{ name: 'Sue' }, { name: 'Jane' }] },
      { list: [{ name: 'Jane' }, { name: 'Andi' }] },
      ['“Andi” was added to Helpers. “Sue” was removed from Helpers.'],
    ],
    [{ list: ['a', 'b'] }, { list: ['b', 'a'] }, ['Helpers was put in another order.']],
    [{ list: ['a'] }, { list: ['a', 'a'] }, ['“a” was added to Helpers.']],
    [{}, { list: ['a', 'b'] }, ['Helpers was added: “a, b”.']],
    [{}, { newerElement: { kept: ['x'] } }, ['newerElement was added: “x”.']],
    [{ careActor: [{ name: 'Sue' }] }, { careActor: [{ name: 'Jane' }] }, []],
    [{ subjectOfCare: 'a' }, { subjectOfCare: 'b' }, []],
  ];
  for (const [before, after, sentences] of cases) {
    test(`${JSON.stringify(before)} to ${JSON.stringify(after)}`, () => {
      assert.deepEqual(said(before, after), sentences);
    });
  }

  const long = 'I am up by seven and read the paper by ten, and then I like to sit by the window with a cup of tea.';
  test('long words are quoted short: only what differs, cut at a word', () => {
    assert.deepEqual(said({ text: long }, { text: `${long}\nPlease knock.` }), ['“Please knock.” was added to Words.']);
    assert.deepEqual(said({ text: `${long} Please knock.` }, { text: long }), [
      '“Please knock.” was removed from Words.',
    ]);
    assert.deepEqual(said({ text: long }, { text: long.replace('cup of tea', 'mug of cocoa') }), [
      'Words was changed from “cup of tea.” to “mug of cocoa.”',
    ]);
    assert.deepEqual(said({}, { text: long }), [
      'Words was added: “I am up by seven and read the paper by ten, and then I like…”',
    ]);
    assert.deepEqual(said({ text: long }, { text: long.replaceAll(' ', '  ') }), ['Words was changed.']);
  });

  test('a sign of two halves is never cut in half, and no sign turns the sentence round', () => {
    const [sentence = ''] = said({}, { text: '👩🏽'.repeat(100) });
    assert.ok(!/[\ud800-\udbff](?![\udc00-\udfff])/.test(sentence) && sentence.endsWith('…”'), sentence);
    assert.deepEqual(said({}, { text: 'a\u202eb\u2067c\u0000d' }), ['Words was added: “abc d”.']);
  });

  test('a key that every object inherits is a key like any other', () => {
    assert.deepEqual(said({}, { toString: 'x' }), ['toString was added: “x”.']);
    assert.deepEqual(said({}, {}), []);
  });

  test('a file and a code the standard fixes have no words; a picture that came is still a change', () => {
    const code = { system: 's', code: '1515891000000109', display: 'My wellness' };
    const about = (response: Content) => ({ content: { myWellness: { code, response } } });
    const media = { mimeType: 'image/png', file: 'aGVsbG8=', url: 'https://host.example/1', size: 5 };
    const sentences = (before: Content, after: Content) => diffVersions(about(before), about(after), AboutMe).sentences;
    assert.deepEqual(sentences({ text: 'Well.' }, { text: 'Well.', multiMedia: media }), ['My wellness was changed.']);
    assert.deepEqual(diffVersions(undefined, about({ multiMedia: media }), AboutMe).sentences, [
      'My wellness was added.',
    ]);
  });
});

describe('what changed, as data', () => {
  test('has the standard’s names, in its order, with both values', () => {
    const [second, first] = history(month('mr-green'), AboutMe);
    const { changes, withdrawn, withheld } = diffVersions(first, second!, AboutMe);
    assert.deepEqual(
      changes.map(({ key, name, kind }) => [key, name, kind]),
      [
        ['date', 'Date', 'changed'],
        ['careActor', 'Care actor', 'changed'],
        ['pleaseDoAndPleaseDoNot', 'Please do and please do not', 'changed'],
      ],
    );
    assert.deepEqual([changes[0]!.before, changes[0]!.after], ['2026-11-02', '2026-11-21']);
    assert.deepEqual([withdrawn, withheld], [false, []]);
  });

  test('leaves out the value that is not there, is frozen, and shares nothing', () => {
    const after = { text: 'x', code: { deep: [1] } };
    const result = diff({}, after);
    assert.ok(!('before' in result.changes[0]!) && result.changes[0]!.after === 'x');
    assert.ok(!('after' in diff({ text: 'x' }, {}).changes[0]!));
    assert.ok(Object.isFrozen(result) && Object.isFrozen(result.changes[1]!.after));
    assert.ok(!Object.isFrozen(after.code) && !Object.isFrozen(after));
  });

  test('says that the record was withdrawn, once', () => {
    const [last, before] = history(month('mrs-smith'), 'smith-wrong-paper');
    assert.deepEqual(diffVersions(before, last!, AboutMe).sentences, ['The record was withdrawn.']);
    assert.equal(diffVersions(last, last!, AboutMe).withdrawn, false);
  });
});

describe('what is withheld', () => {
  const show = ({ key }: { key: string }) => key !== 'text' && key !== 'secretPart';

  test('is named and never quoted, whether it changed or not', () => {
    for (const after of [{ text: 'SECRET two' }, { text: 'SECRET one' }, {}]) {
      const result = diff({ text: 'SECRET one', secretPart: 'SECRET' }, { ...after, flag: true }, { show });
      assert.ok(!JSON.stringify(result).includes('SECRET'));
      assert.deepEqual(result.sentences, [
        'Agreed was added: “yes”.',
        'Withheld, and may have changed: Words, secretPart.',
      ]);
      assert.deepEqual(result.withheld[0], { key: 'text', name: 'Words' });
    }
  });

  test('gives no record its title and no withdrawal its reason', () => {
    const green = month('mr-green');
    const all = changedSince(green, '2026-11-01T00:00:00Z');
    const only = changeSentences(all, CLASSES, { show: ({ key }) => key === 'date' });
    assert.deepEqual(
      new Set(only),
      new Set([
        'About Me was added.',
        'Need was added.',
        'Goal was added.',
        'Risk was withdrawn.',
        'Action was added.',
        'Risk was added.',
      ]),
    );
  });
});

describe('changed since the last review', () => {
  const green = month('mr-green');

  test('lists each record once: what was added, changed, signed and withdrawn', () => {
    const changes = changedSince(green, '2026-11-10T00:00:00Z');
    assert.deepEqual(
      changes.map(({ recordUid, kind, before, after, entries }) => [
        recordUid,
        kind,
        before?.versionNumber,
        after.versionNumber,
        entries.length,
      ]),
      [
        ['green-about-me', 'changed', 1, 2, 1],
        ['green-washing', 'signed', 2, 2, 2],
        ['green-falls', 'withdrawn', 1, 2, 1],
        ['green-wash-9', 'added', undefined, 2, 2],
        ['green-stairs', 'added', undefined, 1, 1],
      ],
    );
    assert.deepEqual(changeSentences(changes, CLASSES), [
      'About Me: Date was changed from “2 November 2026” to “21 November 2026”.',
      'About Me: “Please do warm the cup first.” was added to Please do and please do not.',
      'Need “Help with washing his back and feet” was completed by Jane.',
      'Need “Help with washing his back and feet” was authorised by Sue.',
      'Risk “Falls” was withdrawn: “The floor was changed; written anew below”.',
      'Action “Washed his back and feet” was added.',
      'Risk “Falls” was added.',
    ]);
  });

  test('is empty when nothing was entered since', () => {
    assert.deepEqual(changedSince(green, '2026-11-28T09:10:00Z'), []);
  });

  test('says of a class that was not given only its name', () => {
    const changes = changedSince(month('mr-green', 2), '2026-11-02T10:10:00Z');
    assert.deepEqual(changeSentences(changes, [AboutMe]), ['Need was added.']);
    assert.deepEqual(changeSentences(changes, [Need]), ['Need “Help with washing” was added.']);
  });
});
