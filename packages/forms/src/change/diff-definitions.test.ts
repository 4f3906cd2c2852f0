// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { definitionJson } from '../../test/define-form.js';
import { answer, choice, compare, constant, integer, text, yesNo } from '../../test/lint-example.js';
import { parseDefinition } from '../definition/parse-definition.js';
import { CHANGE_KINDS, diffDefinitions } from './index.js';

type More = Record<string, unknown>;
const define = (items: readonly unknown[], more: More = {}) => parseDefinition(definitionJson(items, more));

const seen = new Set<string>();
/** The changes of the content, as `kind class: message`. */
function changes(before: readonly unknown[], now: readonly unknown[], old: More = {}, next: More = {}): string[] {
  const found = diffDefinitions(define(before, old), define(now, { version: '9.0.0', ...next })).changes;
  for (const { kind } of found) seen.add(kind);
  return found.map(({ kind, class: level, message }) => `${kind} ${level}: ${message}`);
}

const quantity = (...units: object[]) => ({ id: 'a', type: 'quantity', label: 'A', units });
const kilo = { code: 'kg', label: 'kg' };
const options = (...labels: string[]) => ({
  ...choice('a', 'x'),
  label: 'A',
  options: labels.map((label, at) => ({ code: `c${at}`, label })),
});
const group = (id: string, items: unknown[], more: object = {}) => ({
  id,
  type: 'group',
  label: id.toUpperCase(),
  items,
  ...more,
});
const bound = (element: string) => text('a', { binding: { class: 'About Me', element } });

describe('a change is told in words, with what it means for answers', () => {
  const cases: readonly [what: string, before: unknown[], now: unknown[], told: string[]][] = [
    ['nothing', [text('a')], [text('a')], []],
    ['an item is new', [], [text('a')], ['item-added compatible: “a” is new.']],
    [
      'a required item is new',
      [],
      [text('a', { required: true })],
      ['item-added migration: “a” is new and has to be answered; forms begun before lack it.'],
    ],
    [
      'a required item with a starting value is new',
      [],
      [text('a', { required: true, initial: constant('x') })],
      ['item-added compatible: “a” is new.'],
    ],
    [
      'a question is gone',
      [text('a')],
      [],
      ['item-removed breaking: “a” is gone; its answers have no place and go to the tray.'],
    ],
    ['a heading is gone', [group('g', [])], [], ['item-removed compatible: “G” is gone.']],
    [
      'an item went into a group',
      [text('a'), group('g', [])],
      [group('g', [text('a')])],
      ['moved compatible: “a”: it stands in another group.'],
    ],
    [
      'another order',
      [text('a'), text('b')],
      [text('b'), text('a')],
      ['moved compatible: Items stand in another order.'],
    ],
    [
      'a type that holds the answers',
      [integer('a')],
      [{ ...integer('a'), type: 'decimal' }],
      ['type-changed migration: “a”: it was of the type integer and is of the type decimal.'],
    ],
    [
      'a type that does not',
      [text('a')],
      [integer('a')],
      [
        'type-changed breaking: “a”: it was of the type text and is of the type integer. Its answers have no place; a new question needs a new id.',
      ],
    ],
    [
      'another question',
      [text('a', { label: 'Likes' })],
      [text('a', { label: 'Dislikes' })],
      ['label-changed migration: “Dislikes”: it was called “Likes”. If it asks for something else, give it a new id.'],
    ],
    [
      'the same question',
      [text('a', { label: 'Likes' })],
      [text('a', { label: 'likes: ' })],
      ['words-changed compatible: “likes:”: it was written “Likes”.'],
    ],
    ['a help text', [text('a')], [text('a', { help: 'Any.' })], ['words-changed compatible: “a”: its help changed.']],
    [
      'an option more',
      [options('Yes')],
      [options('Yes', 'No')],
      ['option-added compatible: “A”: the option “No” is new.'],
    ],
    [
      'an option less',
      [options('Yes', 'No')],
      [options('Yes')],
      ['option-removed migration: “A”: the option “No” is gone; answers that chose it have no place.'],
    ],
    [
      'an option with other words',
      [options('Often')],
      [options('Daily')],
      [
        'option-relabelled migration: “A”: the option “Often” is now called “Daily”. If it means something else, give it a new code.',
      ],
    ],
    [
      'an option written otherwise',
      [options('Often')],
      [options('often')],
      ['words-changed compatible: “A”: the option “Often” is now written “often”.'],
    ],
    [
      'an option with other points',
      [choice('a', 'x=1')],
      [choice('a', 'x=2')],
      ['points-changed migration: “a”: the option “X” had 1 points and has 2.'],
    ],
    [
      'own words',
      [choice('a', 'x')],
      [choice('a', 'x', { open: {} })],
      ['option-added compatible: “a”: own words may be given.'],
    ],
    [
      'no more own words',
      [choice('a', 'x', { open: {} })],
      [choice('a', 'x')],
      ['option-removed migration: “a”: own words may no longer be given.'],
    ],
    [
      'a tighter limit',
      [integer('a', { max: 10 })],
      [integer('a', { max: 9 })],
      ['limits-tightened migration: “a”: the highest answer was 10 and is 9.'],
    ],
    [
      'a looser limit',
      [integer('a', { min: '2.5' })],
      [integer('a')],
      ['limits-loosened compatible: “a”: the lowest answer was 2.5 and is none.'],
    ],
    [
      'a pattern',
      [text('a')],
      [text('a', { pattern: 'a+' })],
      ['limits-tightened migration: “a”: what the text has to look like is another.'],
    ],
    [
      'fewer entries',
      [text('a', { repeats: { max: 5 } })],
      [text('a', { repeats: { max: 3 } })],
      ['limits-tightened migration: “a”: the most entries were 5 and are 3.'],
    ],
    [
      'required',
      [text('a')],
      [text('a', { required: true })],
      ['required-added migration: “a”: it has to be answered; forms begun before may lack it.'],
    ],
    [
      'no longer required',
      [text('a', { required: true })],
      [text('a')],
      ['required-removed compatible: “a”: it may be left blank.'],
    ],
    [
      'a condition',
      [yesNo('b'), text('a')],
      [yesNo('b'), text('a', { enableWhen: answer('b') })],
      ['condition-changed migration: “a”: before: Always shown. Now: Shown when “b” is “Yes”.'],
    ],
    [
      'a calculation',
      [integer('b'), integer('a', { calculate: answer('b') })],
      [integer('b'), integer('a', { calculate: { op: 'sum', of: [answer('b'), constant(1)] } })],
      ['calculation-changed migration: “a”: before: Worked out: “b”. Now: Worked out: the sum of “b” and 1.'],
    ],
    [
      'a starting value',
      [text('a')],
      [text('a', { initial: constant('x') })],
      ['initial-changed compatible: “a”: before: Nothing. Now: Worked out: “x”.'],
    ],
    [
      'hidden',
      [text('a')],
      [text('a', { hidden: true })],
      ['answering-changed migration: “a”: it is no longer drawn.'],
    ],
    [
      'kept when hidden',
      [text('a')],
      [text('a', { whenHidden: 'keep' })],
      ['answering-changed migration: “a”: its answer is submitted while it is hidden.'],
    ],
    [
      'a reason less',
      [text('a', { unknowns: ['declined', 'unknown'] })],
      [text('a', { unknowns: ['unknown'] })],
      ['unknowns-changed migration: “a”: it may be marked unknown; before: declined, unknown.'],
    ],
    [
      'a unit that can be turned',
      [integer('a', { unit: 'kg', unitCode: 'kg' })],
      [integer('a', { unit: 'g', unitCode: 'g' })],
      ['unit-changed migration: “a”: its numbers were in “kg” and are in “g”.'],
    ],
    [
      'a unit that cannot',
      [integer('a', { unit: 'kg' })],
      [integer('a', { unit: 'st' })],
      ['unit-changed breaking: “a”: its numbers were in “kg” and are in “st”.'],
    ],
    [
      'a unit less',
      [quantity(kilo, { code: 'g', label: 'g', factor: '0.001' })],
      [quantity(kilo)],
      ['unit-changed migration: “A”: its units were kg, g and are kg, or are worth something else.'],
    ],
    [
      'several times',
      [text('a')],
      [text('a', { repeats: {} })],
      ['repeats-added migration: “a”: it may be given several times; an answer to it becomes the first entry.'],
    ],
    [
      'a group once',
      [group('g', [text('a')], { repeats: {} })],
      [group('g', [text('a')])],
      ['“G”', '“a”'].map(
        (name) =>
          `repeats-removed migration: ${name}: it is given once; where there are several entries, none is chosen and all go to the tray.`,
      ),
    ],
    [
      'a new binding',
      [text('a')],
      [bound('date')],
      ['binding-changed migration: “a”: it was bound to nothing and is bound to About Me / date.'],
    ],
    [
      'another binding',
      [bound('date')],
      [bound('time')],
      ['binding-changed breaking: “a”: it was bound to About Me / date and is bound to About Me / time.'],
    ],
    [
      'points',
      [integer('a')],
      [integer('a', { points: [{ weight: 1 }] })],
      ['points-changed migration: “a”: its numbers are worth other points.'],
    ],
    [
      'a code',
      [text('a', { codes: [{ system: 's', code: '1' }] })],
      [text('a')],
      ['codes-changed migration: “a”: the codes that say what it means changed.'],
    ],
    [
      'how it is drawn',
      [text('a')],
      [text('a', { control: 'area' })],
      ['other-changed compatible: “a”: its control changed.'],
    ],
  ];
  for (const [what, before, now, told] of cases) test(what, () => assert.deepEqual(changes(before, now), told));

  test('options whose words changed places are refused as breaking: yes would be read as no', () => {
    const found = changes([options('Yes', 'No')], [options('No', 'Yes')]);
    assert.equal(found.length, 2);
    assert.match(
      found[0] ?? '',
      /^option-meaning-changed breaking: “A”: the option with the code “c0” is now called “No”, as “c1” was/,
    );
  });

  test('the form as a whole', () => {
    const cy = { cy: { reviewed: false, items: {} } };
    const score = (title: string, min: number) => ({
      id: 's',
      title,
      parts: [{ value: constant(1) }],
      bands: [{ code: 'b', label: 'B', min }],
    });
    const old = { scores: [score('S', 1), { ...score('Gone', 1), id: 'gone' }] };
    const next = {
      title: 'Another',
      url: 'https://careplan-kit.example/form/other',
      language: 'cy-GB',
      status: 'active',
      licence: { kind: 'open', text: 'Free' },
      translations: { en: { reviewed: true, items: {} } },
      scores: [score('S', 2), { ...score('New', 1), id: 'new' }],
    };
    assert.deepEqual(
      changes([text('a')], [text('a')], { ...old, translations: cy }, next).map((line) => line.split(':')[0]),
      [
        'identity-changed breaking',
        'language-changed migration',
        'words-changed compatible',
        'licence-changed compatible',
        'status-changed compatible',
        'translation-changed compatible',
        'translation-changed compatible',
        'score-changed migration',
        'score-added compatible',
        'score-removed breaking',
      ],
    );
  });

  test('a condition is told by labels', () => {
    const before = [integer('age', { label: 'Age' }), text('a', { enableWhen: compare('less', 'age', 18) })];
    const now = [integer('age', { label: 'Age' }), text('a', { enableWhen: compare('less', 'age', 16) })];
    assert.match(changes(before, now)[0] ?? '', /“Age” is less than 18\. Now: Shown when “Age” is less than 16\.$/);
  });
});

describe('the version number', () => {
  const advice = (from: string, to: string, now: unknown[]) => {
    const { version, changes: found } = diffDefinitions(
      define([text('a')], { version: from }),
      define(now, { version: to }),
    );
    for (const { kind } of found) seen.add(kind);
    const about = found.filter(({ kind }) => kind.startsWith('version-'));
    return [version.needed, version.raised, version.next, ...about.map(({ kind }) => kind)].join(' ');
  };
  const same = [text('a')];
  const words = [text('a', { help: 'Any.' })];
  const required = [text('a', { required: true })];
  const cases: readonly [from: string, to: string, now: unknown[], advice: string][] = [
    ['1.2.3', '1.2.3', same, 'none none 1.2.3'],
    ['1.2.3', '1.2.4', words, 'patch patch 1.2.4'],
    ['1.2.3', '1.2.3', words, 'patch none 1.2.4 version-not-raised'],
    ['1.2.3', '1.2.2', words, 'patch none 1.2.4 version-not-raised'],
    ['1.2.3', '1.2.4', required, 'minor patch 1.3.0 version-raised-too-little'],
    ['1.2.3', '1.3.0', required, 'minor minor 1.3.0'],
    ['1.2.3', '1.10.0', required, 'minor minor 1.3.0'],
    ['1.2.3', '1.3.0', [], 'major minor 2.0.0 version-raised-too-little'],
    ['1.2.3', '2.0.0', [], 'major major 2.0.0'],
    ['0.2.3', '0.3.0', [], 'minor minor 0.3.0'],
    ['1.2.3-draft', '1.2.3', words, 'patch patch 1.2.4'],
  ];
  for (const [from, to, now, said] of cases)
    test(`${from} to ${to}: ${said}`, () => assert.equal(advice(from, to, now), said));

  test('a published version with other content is breaking, however small the change', () => {
    assert.equal(diffDefinitions(define(same), define(words)).class, 'breaking');
    assert.equal(diffDefinitions(define(same), define(words, { version: '1.2.4' })).class, 'compatible');
  });
});

after(() => {
  assert.deepEqual(
    CHANGE_KINDS.map(({ kind }) => kind).filter((kind) => !seen.has(kind)),
    [],
    'every kind of change has an example here',
  );
});
