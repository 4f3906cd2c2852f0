// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Expression, parseDefinition } from '@careplan-kit/forms';
import { worked } from '../../../../test/worked.mjs';
import { entryVariables, fromFhirPath, toFhirPath } from './index.js';

const question = (id: string, type: string, more: object = {}) => ({ id, type, label: `Question ${id}`, ...more });
const answer = (item: string): Expression => ({ op: 'answer', item });
const constant = (value: string | number | boolean): Expression => ({ op: 'constant', value });
const is = (item: string, value: string | number | boolean): Expression => ({
  op: 'equal',
  left: answer(item),
  right: constant(value),
});

const options = [
  { code: 'yes', label: 'Yes', weight: 2 },
  { code: 'no', label: 'No', weight: 0 },
];

const definition = parseDefinition({
  format: 'careplan-kit/form-1',
  id: 'form',
  url: 'https://forms.example/form',
  version: '1.0.0',
  status: 'active',
  title: 'Form',
  language: 'en',
  licence: { kind: 'own-words', text: 'Our own' },
  items: [
    question('count', 'integer'),
    question('weight', 'decimal', { min: 20, max: 300 }),
    question('smokes', 'boolean'),
    question('risk', 'choice', { options }),
    question('aids', 'multiple-choice', { options }),
    question('words', 'choice', { options, open: {} }),
    question('born', 'date'),
    question('since', 'partial-date'),
    question('seen', 'date-time'),
    question('note', 'text'),
    question('photo', 'attachment'),
    question('kept', 'integer', { enableWhen: answer('smokes'), whenHidden: 'keep' }),
    { id: 'group', type: 'group', label: 'Group', items: [question('inner', 'integer')] },
    {
      id: 'falls',
      type: 'group',
      label: 'Falls',
      repeats: {},
      items: [question('hurt', 'boolean'), question('metres', 'integer'), question('more', 'text')],
    },
    question('pets', 'text', { repeats: {} }),
  ],
  variables: [{ name: 'entry1', value: answer('count') }],
  scores: [
    {
      id: 'total',
      title: 'Total',
      parts: [{ value: { op: 'weight', item: 'risk' } }, { label: 'Weight', value: answer('weight') }],
      bands: [{ code: 'low', label: 'Low', max: 100 }],
    },
  ],
});

const ANSWER = (item: string) => `%resource.item.where(linkId = '${item}').answer`;
const write = (expression: Expression, item?: string) => toFhirPath(expression, definition, { item });
const read = (text: string, item?: string) => fromFhirPath(text, definition, { item });

describe('our expressions as FHIRPath', () => {
  const SAID: readonly (readonly [string, Expression, string])[] = [
    ['an answer', answer('count'), `${ANSWER('count')}.value`],
    [
      'an answer in a group',
      answer('inner'),
      "%resource.item.where(linkId = 'group').item.where(linkId = 'inner').answer.value",
    ],
    [
      'points, by the code that was chosen',
      { op: 'weight', item: 'risk' },
      `${ANSWER('risk')}.value.code.select(iif($this = 'yes', 2, iif($this = 'no', 0)))`,
    ],
    [
      'a way that is unknown when its condition is',
      { op: 'if', when: is('count', 1), then: constant('a'), otherwise: constant('b') },
      `iif(${ANSWER('count')}.value = 1, 'a', iif((${ANSWER('count')}.value = 1).not(), 'b'))`,
    ],
    [
      'how many are true, unknown when one is',
      { op: 'count', of: [answer('smokes'), { op: 'exists', item: 'note' }] },
      `${ANSWER('smokes')}.value.toInteger() + ${ANSWER('note')}.exists().toInteger()`,
    ],
    [
      'a sum over entries, unknown when one of them is',
      { op: 'over', items: 'falls', fold: 'sum', value: answer('metres') },
      "%resource.item.where(linkId = 'falls').aggregate($total + item.where(linkId = 'metres').answer.value, 0)",
    ],
    [
      'completed years',
      { op: 'age', born: answer('born') },
      `(today().toString().replace('-', '').toInteger() - ${ANSWER('born')}.value.toString().replace('-', '').toInteger())` +
        '.where($this >= 0) div 10000',
    ],
    [
      'a score, of answers within their limits',
      { op: 'score', score: 'total' },
      `${ANSWER('risk')}.value.code.select(iif($this = 'yes', 2, iif($this = 'no', 0))) + ` +
        `${ANSWER('weight')}.value.where($this >= 20 and $this <= 300)`,
    ],
    [
      'arithmetic without its noise, where it is compared',
      { op: 'less', left: { op: 'divide', left: answer('weight'), right: constant(3) }, right: constant('0.1') },
      '',
    ],
    ['a quote and a backslash', is('words', "it's \\ `x`"), `${ANSWER('words')}.value.code = 'it\\'s \\\\ \`x\`'`],
  ];
  for (const [what, expression, path] of SAID) {
    test(what, () => assert.equal(write(expression), path === '' ? undefined : path));
  }

  test('what is compared with a threshold is rounded to eight places first', () => {
    const divided: Expression = { op: 'divide', left: answer('weight'), right: constant(3) };
    assert.equal(
      write({ op: 'less', left: divided, right: constant(18.5) }),
      `(${ANSWER('weight')}.value / 3).round(8) < 18.5`,
    );
  });

  test('inside a repeating group an entry is known by the variable of the group', () => {
    assert.deepEqual([...entryVariables(definition)], [['falls', 'entry2']], 'a name the form has itself is not used');
    const path = "%entry2.item.where(linkId = 'hurt').answer.value";
    assert.equal(write(answer('hurt'), 'more'), path);
    assert.deepEqual(read(path, 'more'), answer('hurt'));
    assert.equal(read(path), undefined, 'outside of it there is no such entry');
  });

  test('what FHIRPath has no words for is not said', () => {
    const nothing: readonly (readonly [string, Expression])[] = [
      ['an entry from outside', answer('hurt')],
      ['a partial date', { op: 'less', left: answer('since'), right: constant('2020-01-01') }],
      ['a file', answer('photo')],
      ['a moment and a moment', { op: 'less', left: answer('seen'), right: answer('seen') }],
      ['texts that may be dates', { op: 'less', left: answer('note'), right: answer('note') }],
      ['an answer kept while it is hidden', answer('kept')],
      ['a part of another language', { op: 'not', of: { op: 'foreign', language: 'text/cql', expression: 'x' } }],
      ['a number as a condition', { op: 'not', of: answer('count') }],
      ['a sum of texts', { op: 'sum', of: [answer('note')] }],
      ['a question that is not there', answer('nobody')],
      ['points that no option has', { op: 'weight', item: 'note' }],
    ];
    for (const [what, expression] of nothing) assert.equal(write(expression), undefined, what);
  });

  test('FHIRPath that was kept is said as it came, and no other language', () => {
    assert.equal(write({ op: 'foreign', language: 'text/fhirpath', expression: ' %x .ln( ) ' }), ' %x .ln( ) ');
    assert.equal(write({ op: 'foreign', language: 'text/cql', expression: 'x' }), undefined);
  });

  test('an expression that would be absurdly long is not said', () => {
    let expression: Expression = answer('smokes');
    for (let depth = 0; depth < 30; depth++) {
      expression = { op: 'if', when: expression, then: constant(true), otherwise: answer('smokes') };
    }
    assert.equal(write(expression), undefined);
  });
});

describe('FHIRPath of others', () => {
  const READ: readonly (readonly [string, Expression])[] = [
    [`${ANSWER('risk')}.valueCoding.code = 'yes'`, is('risk', 'yes')],
    [
      "%resource.descendants().where(linkId='inner').answer.value.first() > 3",
      { op: 'greater', left: answer('inner'), right: constant(3) },
    ],
    [
      "%resource.repeat(item).where(linkId='smokes' and answer.empty().not()).select(answer.value) = true",
      is('smokes', true),
    ],
    [`${ANSWER('note')}.value.empty()`, { op: 'not', of: { op: 'exists', item: 'note' } }],
    [
      `${ANSWER('smokes')}.value implies ${ANSWER('note')}.exists()`,
      {
        op: 'or',
        of: [
          { op: 'not', of: answer('smokes') },
          { op: 'exists', item: 'note' },
        ],
      },
    ],
    [`${ANSWER('risk')}.value.ordinal()`, { op: 'weight', item: 'risk' }],
    [`${ANSWER('weight')}.value.round(1)`, { op: 'round', value: answer('weight'), places: 1 }],
    [
      `${ANSWER('born')}.value <= today() - 18 years`,
      {
        op: 'less-or-equal',
        left: answer('born'),
        right: { op: 'add-to-date', date: { op: 'today' }, amount: constant(-18), unit: 'years' },
      },
    ],
    [
      "%resource.item.where(linkId='falls').exists(item.where(linkId='metres').answer.value > 2)",
      {
        op: 'over',
        items: 'falls',
        fold: 'any',
        value: {
          op: 'first-known',
          of: [{ op: 'greater', left: answer('metres'), right: constant(2) }, constant(false)],
        },
      },
    ],
    [`%entry1 > 1`, { op: 'greater', left: { op: 'variable', name: 'entry1' }, right: constant(1) }],
  ];
  for (const [text, expression] of READ) test(text, () => assert.deepEqual(read(text), expression));

  test('a condition that is unknown takes the second way, as it does there', () => {
    assert.deepEqual(read(`iif(${ANSWER('count')}.value > 3, 1, 0)`), {
      op: 'if',
      when: { op: 'first-known', of: [{ op: 'greater', left: answer('count'), right: constant(3) }, constant(false)] },
      then: constant(1),
      otherwise: constant(0),
    });
  });

  test('a guard against blanks is not needed where a blank leaves nothing anyway', () => {
    const sum: Expression = { op: 'sum', of: [answer('count'), answer('inner')] };
    const inner = "%resource.item.where(linkId='group').item.where(linkId='inner').answer";
    const both = `${ANSWER('count')}.value + ${inner}.value`;
    assert.deepEqual(read(`iif(${ANSWER('count')}.exists() and ${inner}.exists(), ${both})`), sum);
    assert.deepEqual(read(`iif(${inner}.exists(), ${both}, {})`), sum);
    assert.equal(read(`iif(${ANSWER('note')}.exists(), ${both})`), undefined, 'the note is no part of the sum');
  });

  const UNREAD: readonly (readonly [string, string])[] = [
    [`${ANSWER('risk')}.value = 'yes'`, 'a Coding is no text'],
    ["%resource.item.where(linkId = 'inner').answer.value", 'leads nowhere'],
    ["%resource.item.where(linkId = 'nobody').answer.value", 'no such item'],
    [`${ANSWER('born')}.value > '2024-01-01'`, 'a text is no date'],
    [`${ANSWER('seen')}.value > @2024-01-01`, 'a date with a time is compared otherwise'],
    [`${ANSWER('since')}.value > @2024-01-01`, 'a partial date is'],
    [`${ANSWER('aids')}.value.code = 'yes'`, 'several codes are compared as a list'],
    [`${ANSWER('words')}.value.code.exists()`, 'own words have no code'],
    [`${ANSWER('smokes')}.exists(value)`, 'engines do not agree on it'],
    [`${ANSWER('count')}.value ~ 3`, 'never unknown'],
    [`${ANSWER('count')}.value & ''`, 'not an operator of ours'],
    [`${ANSWER('count')}.value.ln()`, 'not a function of ours'],
    ["%resource.item.where(linkId = 'falls').item.where(linkId = 'metres').answer.value > 1", 'one of several entries'],
    ['%patient.birthDate', 'no answer'],
    ['%nobody', 'no such variable'],
    ['iif(true, 1)', 'nothing otherwise'],
    ['{}', 'nothing at all'],
    ['1 +', 'no FHIRPath'],
    ["'\\q'", 'an escape nobody knows'],
    [`%resource.repeat(item).where(linkId='falls').count()`, 'entries that say the same count once'],
  ];
  for (const [text, why] of UNREAD) test(`left as it came, ${why}: ${text}`, () => assert.equal(read(text), undefined));

  test('a condition has to be one', () => {
    const at = { item: 'note', use: 'enableWhen' } as const;
    assert.equal(fromFhirPath(`${ANSWER('count')}.value`, definition, at), undefined);
    assert.deepEqual(fromFhirPath(`${ANSWER('smokes')}.value`, definition, at), answer('smokes'));
  });

  test('hostile texts are refused in no time', () => {
    const hostile = [
      '('.repeat(50_000),
      `${'('.repeat(2_000)}1${')'.repeat(2_000)}`,
      `${'iif(true, '.repeat(5_000)}1`,
      '1 + '.repeat(20_000),
      `1${' + 1'.repeat(14_000)}`,
      '-'.repeat(50_000),
      "'".repeat(50_001),
      `a${'.a'.repeat(25_000)}`,
      '/*'.repeat(25_000),
      '`'.repeat(50_001),
      '\\'.repeat(50_000),
      '@2024-'.repeat(9_000),
      '%'.repeat(50_000),
      'x'.repeat(1_000_000),
    ];
    for (const text of hostile) {
      const before = worked();
      assert.equal(read(text), undefined);
      assert.ok(worked() - before < 1_000, text.slice(0, 20));
    }
  });

  test('names that every object has are no items and no variables', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      assert.equal(read(`%${name}`), undefined);
      assert.equal(read(`%resource.item.where(linkId = '${name}').answer.value`), undefined);
      assert.equal(read(`%resource.${name}`), undefined);
      assert.equal(read(`%resource.item.where(linkId = 'count').answer.${name}()`), undefined);
    }
  });
});
