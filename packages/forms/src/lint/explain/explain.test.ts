// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Expression } from '../../contract/expression.js';
import { parseDefinition } from '../../definition/parse-definition.js';
import { definitionJson } from '../../../test/define-form.js';
import { explain } from './explain.js';
import { explainItem } from './explain-item.js';
import { explainScore } from './explain-score.js';

const items = [
  {
    id: 'fall',
    type: 'choice',
    label: 'Has the person fallen in the last year?',
    options: [
      { code: 'y', label: 'Yes', weight: 2 },
      { code: 'n', label: 'No', weight: 0 },
      { code: 'o', label: 'Once', weight: 1 },
    ],
  },
  { id: 'age', type: 'integer', label: 'Age', min: 0, max: 120 },
  { id: 'weight', type: 'decimal', label: 'Weight', unit: 'kg', unitCode: 'kg' },
  { id: 'born', type: 'date', label: 'Date of birth', max: 'today' },
  { id: 'asleep', type: 'boolean', label: 'Asleep' },
  {
    id: 'aids',
    type: 'multiple-choice',
    label: 'Aids',
    options: [
      { code: 's', label: 'Stick' },
      { code: 'f', label: 'Frame' },
    ],
  },
  { id: 'allergy', type: 'text', label: 'Allergies', unknowns: ['none-known', 'not-asked'] },
  {
    id: 'drinks',
    type: 'group',
    label: 'Drinks',
    repeats: {},
    items: [{ id: 'ml', type: 'integer', label: 'Amount', unit: 'ml' }],
  },
  { id: 'asked', type: 'text', label: 'Asked' },
];
const scores = [
  {
    id: 'risk',
    title: 'Falls risk',
    parts: [{ value: { op: 'weight', item: 'fall' } }],
    bands: [
      { code: 'lo', label: 'Low', max: 1 },
      { code: 'hi', label: 'High', min: 2 },
      { code: 'un', label: 'Not sure', min: 2, when: { op: 'exists', item: 'age' } },
      { code: 'al', label: 'Alone', when: { op: 'exists', item: 'age' } },
    ],
    flags: [{ code: 'act', label: 'Act now', when: { op: 'answer', item: 'asleep' } }],
    results: [
      {
        code: 'days',
        label: 'Days',
        value: { op: 'days-between', from: { op: 'answer', item: 'born' }, to: { op: 'today' } },
      },
    ],
  },
];
const translations = {
  cy: {
    reviewed: false,
    items: {
      fall: { label: 'A yw’r person wedi syrthio?', options: { y: 'Ydy', n: 'Nac ydy', o: 'Unwaith' } },
      age: { label: 'Oedran' },
    },
  },
};
const variables = [{ name: 'bmi', value: { op: 'answer', item: 'weight' } }];
const definition = parseDefinition(definitionJson(items, { scores, translations, variables }));

const say = (expression: unknown, language?: 'en' | 'cy') =>
  explain(expression as Expression, definition, { language });
const answer = (item: string) => ({ op: 'answer', item });
const constant = (value: string | number | boolean) => ({ op: 'constant', value });
const compare = (op: string, item: string, value: string | number | boolean) => ({
  op,
  left: answer(item),
  right: constant(value),
});
const yes = compare('equal', 'fall', 'y');
const old = compare('greater-or-equal', 'age', 65);

describe('a condition is told by labels and options', () => {
  const cases: readonly [sentence: string, expression: unknown][] = [
    ['“Has the person fallen in the last year?” is “Yes” and “Age” is 65 or more', { op: 'and', of: [yes, old] }],
    ['“Age” is not 3', compare('not-equal', 'age', 3)],
    ['“Age” is less than 3', compare('less', 'age', 3)],
    ['“Weight” is 50 kg or less', compare('less-or-equal', 'weight', 50)],
    ['“Age” is more than 3', compare('greater', 'age', 3)],
    ['“Age” is more than 3', { op: 'less', left: constant(3), right: answer('age') }],
    ['“Date of birth” is before 1 May 1940', compare('less', 'born', '1940-05-01')],
    ['“Date of birth” is not after today', { op: 'less-or-equal', left: answer('born'), right: { op: 'today' } }],
    ['“Age” is from 18 to 64', { op: 'between', value: answer('age'), low: constant(18), high: constant(64) }],
    [
      '“Has the person fallen in the last year?” is “Yes” or “Once”',
      { op: 'in', value: answer('fall'), list: ['y', 'o'] },
    ],
    ['“Aids” includes “Stick”', { op: 'in', value: answer('aids'), list: ['s'] }],
    [
      '“Aids” does not include “Stick” or “Frame”',
      { op: 'not', of: { op: 'in', value: answer('aids'), list: ['s', 'f'] } },
    ],
    ['“Age” has an answer', { op: 'exists', item: 'age' }],
    ['“Age” has no answer', { op: 'not', of: { op: 'exists', item: 'age' } }],
    ['“Allergies” is marked “none known”', { op: 'unknown', item: 'allergy', is: 'none-known' }],
    ['“Allergies” is marked with a reason for having no answer', { op: 'unknown', item: 'allergy' }],
    ['“Asleep” is “Yes”', answer('asleep')],
    ['“Asleep” is “No”', { op: 'not', of: answer('asleep') }],
    ['“Asleep” is “No”', compare('equal', 'asleep', false)],
    [
      '(“Age” is 65 or more or “Asleep” is “Yes”) and “Age” has an answer',
      {
        op: 'and',
        of: [
          { op: 'or', of: [old, answer('asleep')] },
          { op: 'exists', item: 'age' },
        ],
      },
    ],
    ['“Age” is less than 65 or “Asleep” is “No”', { op: 'not', of: { op: 'and', of: [old, answer('asleep')] } }],
    [
      'at least 2 of these are true: “Age” is 65 or more; “Asleep” is “Yes”; “Age” has an answer',
      {
        op: 'greater-or-equal',
        left: { op: 'count', of: [old, answer('asleep'), { op: 'exists', item: 'age' }] },
        right: constant(2),
      },
    ],
    [
      'in at least one entry of “Drinks”, “Amount” is less than 100 ml',
      { op: 'over', items: 'drinks', fold: 'any', value: compare('less', 'ml', 100) },
    ],
    [
      'in every entry of “Drinks”, “Amount” is less than 100 ml',
      { op: 'over', items: 'drinks', fold: 'all', value: compare('less', 'ml', 100) },
    ],
    [
      'the band of “Falls risk” is “High”',
      { op: 'equal', left: { op: 'score', score: 'risk', of: 'band' }, right: constant('hi') },
    ],
    [
      'the total of “Falls risk” is 2 or more',
      { op: 'greater-or-equal', left: { op: 'score', score: 'risk' }, right: constant(2) },
    ],
    ['the flag “Act now” of “Falls risk” is raised', { op: 'flag', score: 'risk', flag: 'act' }],
    [
      'the value called “bmi” is less than 18.5 kg',
      { op: 'less', left: { op: 'variable', name: 'bmi' }, right: constant(18.5) },
    ],
    [
      'it is not so that if “Asleep” is “Yes”, then “Age” is 65 or more, otherwise never',
      { op: 'not', of: { op: 'if', when: answer('asleep'), then: old, otherwise: constant(false) } },
    ],
  ];
  for (const [sentence, expression] of cases)
    test(sentence, () => assert.equal(say(expression), `Shown when ${sentence}.`));

  test('always and never', () => {
    assert.equal(say(constant(true)), 'Always shown.');
    assert.equal(say(constant(false)), 'Never shown.');
  });

  test('one of another language says that it is not read', () => {
    const foreign = { op: 'foreign', language: 'text/fhirpath', expression: '%a' };
    assert.equal(say(foreign), 'Worked out: a calculation in “text/fhirpath”, which is not worked out here.');
    assert.equal(
      say({ op: 'and', of: [foreign, old] }),
      'Shown when a condition in “text/fhirpath” is true, which is not read here and “Age” is 65 or more.',
    );
  });
});

describe('a calculation is told', () => {
  const points = { op: 'weight', item: 'fall' };
  const cases: readonly [words: string, expression: unknown][] = [
    [
      'the sum of “Age”, “Weight” and the points of “Has the person fallen in the last year?”',
      { op: 'sum', of: [answer('age'), answer('weight'), points] },
    ],
    [
      '(“Age” minus 3) times “Weight”',
      { op: 'multiply', left: { op: 'subtract', left: answer('age'), right: constant(3) }, right: answer('weight') },
    ],
    [
      '(“Weight” divided by 2), rounded to one decimal place',
      { op: 'round', places: 1, value: { op: 'divide', left: answer('weight'), right: constant(2) } },
    ],
    ['“Weight”, rounded to a whole number', { op: 'round', places: 0, value: answer('weight') }],
    [
      'how many of these are true: “Age” is 65 or more; “Asleep” is “Yes”',
      { op: 'count', of: [old, answer('asleep')] },
    ],
    ['the smallest of “Age” and 3', { op: 'least', of: [answer('age'), constant(3)] }],
    ['the largest of “Age” and 3', { op: 'greatest', of: [answer('age'), constant(3)] }],
    ['the first of these that is known: “Age”; 3', { op: 'first-known', of: [answer('age'), constant(3)] }],
    ['1 when “Age” is 65 or more, otherwise 0', { op: 'if', when: old, then: constant(1), otherwise: constant(0) }],
    [
      'by “Age”: 1 for less than 18; “old” for 65 or more',
      {
        op: 'band',
        value: answer('age'),
        bands: [
          { under: 18, gives: 1 },
          { min: 65, gives: 'old' },
        ],
      },
    ],
    ['each of these that is true: “a” when “Age” is 65 or more', { op: 'which', of: [{ when: old, gives: 'a' }] }],
    ['the age of a person born on “Date of birth”', { op: 'age', born: answer('born') }],
    [
      'the age on 2 January 2026 of a person born on “Date of birth”',
      { op: 'age', born: answer('born'), on: constant('2026-01-02') },
    ],
    [
      'the number of days from “Date of birth” to today',
      { op: 'days-between', from: answer('born'), to: { op: 'today' } },
    ],
    [
      '3 months after “Date of birth”',
      { op: 'add-to-date', date: answer('born'), amount: constant(3), unit: 'months' },
    ],
    ['the number of entries of “Drinks”', { op: 'over', items: 'drinks', fold: 'count' }],
    [
      'the number of entries of “Drinks” in which “Amount” is less than 100 ml',
      { op: 'over', items: 'drinks', fold: 'count', value: compare('less', 'ml', 100) },
    ],
    [
      'the sum, over all entries of “Drinks”, of “Amount”',
      { op: 'over', items: 'drinks', fold: 'sum', value: answer('ml') },
    ],
    [
      'the smallest, over all entries of “Drinks”, of “Amount”',
      { op: 'over', items: 'drinks', fold: 'least', value: answer('ml') },
    ],
    [
      'the largest, over all entries of “Drinks”, of “Amount”',
      { op: 'over', items: 'drinks', fold: 'greatest', value: answer('ml') },
    ],
    ['from the first entry of “Drinks”, “Amount”', { op: 'over', items: 'drinks', fold: 'first', value: answer('ml') }],
    ['from the last entry of “Drinks”, “Amount”', { op: 'over', items: 'drinks', fold: 'last', value: answer('ml') }],
    ['the total of “Falls risk”', { op: 'score', score: 'risk' }],
    ['the value called “bmi”', { op: 'variable', name: 'bmi' }],
    ['“some text”', constant('some text')],
  ];
  for (const [words, expression] of cases) test(words, () => assert.equal(say(expression), `Worked out: ${words}.`));
});

test('an item without a label is told by its id; hostile labels stay inside their quotation marks', () => {
  const label = 'Say {value} now\n\u202eturned';
  const form = parseDefinition(
    definitionJson([
      { id: 'one', type: 'text', label },
      { id: 'group', type: 'group', repeats: {}, items: [] },
    ]),
  );
  const has = explain({ op: 'exists', item: 'one' }, form);
  assert.equal(has, 'Shown when “Say {value} now turned” has an answer.');
  assert.equal(
    explain({ op: 'over', items: 'group', fold: 'count' }, form),
    'Worked out: the number of entries of “group”.',
  );
});

test('what is too long or too deep to be read is cut, and says so', () => {
  const many = say({ op: 'or', of: Array.from({ length: 500 }, (_, at) => compare('equal', 'age', at)) });
  assert.match(many, /^Shown when “Age” is 0, .*“Age” is 7 and more\.$/);
  let deep: unknown = old;
  for (let level = 0; level < 30; level++) deep = { op: 'and', of: [deep, { op: 'or', of: [yes, deep] }] };
  assert.match(say(deep), /other conditions are true/);
  let sum: unknown = answer('age');
  for (let level = 0; level < 30; level++) sum = { op: 'sum', of: [sum, sum, sum, sum, sum, sum] };
  for (const sentence of [many, say(deep), say(sum)]) assert.ok(sentence.length < 8_000, String(sentence.length));
});

test('in Welsh, with the labels the form has in Welsh', () => {
  assert.equal(
    say({ op: 'and', of: [yes, old] }, 'cy'),
    'Dangosir pan mae “A yw’r person wedi syrthio?” yn “Ydy” ac mae “Oedran” yn 65 neu fwy.',
  );
  assert.equal(
    say({ op: 'round', places: 0, value: answer('weight') }, 'cy'),
    'Caiff ei gyfrifo: “Weight”, wedi’i dalgrynnu i rif cyfan.',
  );
});

describe('an item is told in sentences', () => {
  const told = (more: object) =>
    explainItem({ id: 'asked', type: 'text', label: 'Asked', ...more } as never, definition);
  const cases: readonly [item: object, sentences: string[]][] = [
    [{}, []],
    [{ hidden: true }, ['Never drawn; it counts in conditions and calculations.']],
    [{ enableWhen: old, required: true }, ['Shown when “Age” is 65 or more.', 'It has to be answered.']],
    [{ calculate: answer('age'), readOnly: true }, ['Worked out: “Age”.', 'It is not answered by hand.']],
    [
      { initial: { op: 'today' }, binding: { class: 'About Me', element: 'date' } },
      ['Begins with what the record says.', 'Begins as today.'],
    ],
    [{ unknowns: ['none-known', 'declined'] }, ['It may be marked “none known” or “declined”.']],
    [
      { minLength: 2, maxLength: 9, whenHidden: 'keep' },
      ['Characters: at least 2.', 'Characters: at most 9.', 'Its answer is submitted even while it is not shown.'],
    ],
    [
      { type: 'decimal', min: 1, max: '9.5', unit: 'kg', decimalPlaces: 1 },
      ['It should be 1 to 9.5 kg.', 'Decimal places: at most 1.'],
    ],
    [
      { type: 'integer', min: 3, points: [{ max: 5, weight: 1 }] },
      ['It should be 3 or more.', 'Worth 1 for 5 or less.'],
    ],
    [
      { type: 'date', min: '2026-01-02', max: 'today' },
      ['It should not be before 2 January 2026.', 'It should not be after today.'],
    ],
    [
      { type: 'multiple-choice', options: [], open: {}, mostChoices: 2 },
      ['Own words may be given instead.', 'Options: at most 2.'],
    ],
    [{ type: 'attachment', maxSize: 5, maxSeconds: 6 }, ['Bytes: at most 5.', 'Seconds of a recording: at most 6.']],
    [{ type: 'body-map', mostMarks: 4 }, ['Marks: at most 4.']],
    [{ type: 'group', items: [], repeats: { min: 1, max: 3 } }, ['Entries: at least 1.', 'Entries: at most 3.']],
    [{ repeats: {} }, ['It may be given several times.']],
  ];
  for (const [item, sentences] of cases) test(JSON.stringify(item), () => assert.deepEqual(told(item), sentences));
});

test('a score is told part by part, band by band', () => {
  assert.deepEqual(explainScore(definition.scores![0]!, definition), [
    'Counts the points of “Has the person fallen in the last year?”.',
    '“Low”: a total of 1 or less.',
    '“High”: a total of 2 or more.',
    '“Not sure”: a total of 2 or more, when “Age” has an answer.',
    '“Alone”: when “Age” has an answer.',
    'The flag “Act now” is raised when “Asleep” is “Yes”.',
    '“Days”: the number of days from “Date of birth” to today.',
  ]);
});
