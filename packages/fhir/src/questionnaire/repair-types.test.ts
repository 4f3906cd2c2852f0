// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { form, head, readOne, repairsOf, text } from '../../test-data/questionnaires.js';
import { MIN_VALUE, OWN } from '../addresses.js';
import { parseFhir } from '../json/parse-fhir.js';
import { readChoice } from '../values/choice.js';
import { contextOf } from './context.js';
import { fromQuestionnaire } from './from-questionnaire.js';
import { optionsOfValueSet } from './read-options.js';
import { roundtrip } from './round-trip.js';
import { toQuestionnaire } from './to-questionnaire.js';

const tea = [{ valueCoding: { code: 'tea', display: 'Tea' } }, { valueCoding: { code: 'milk', display: 'Milk' } }];
const drink = (more: object) => ({ linkId: 'drink', type: 'choice', text: 'Drink', ...more });
const first = (json: object) => toQuestionnaire(fromQuestionnaire(json).definition).item![0] as object;

/** What a tool wrote in another type than R4 has: the item as it came, what is said, what goes out. */
const TYPES: [name: string, item: object, repair: RegExp, out: object][] = [
  ['an id that is a number', text('a', { id: 7 }), /id: was a number; read as text/, { id: '7' }],
  [
    'a definition in a list',
    text('a', { definition: ['https://e.org/d'] }),
    /definition/,
    { definition: 'https://e.org/d' },
  ],
  [
    'a code that is a number',
    drink({ answerOption: [{ valueCoding: { code: 1, display: 'One' } }] }),
    /valueCoding.code: was a number; read as text/,
    { answerOption: [{ valueCoding: { code: '1', display: 'One' } }] },
  ],
  [
    'an amount in quotes',
    text('a', { type: 'quantity', initial: [{ valueQuantity: { value: '1.50', unit: 'kg' } }] }),
    /valueQuantity.value: was a string; read as number/,
    parseFhir('{"initial":[{"valueQuantity":{"value":1.50,"unit":"kg"}}]}') as object,
  ],
  [
    'extensions of a value under it',
    text('a', {
      type: 'date',
      extension: [{ url: MIN_VALUE, valueDate: { extension: [{ url: 'https://e.org/x', valueCode: 'c' }] } }],
    }),
    /valueDate: was an object of extensions; it is moved to _valueDate/,
    { extension: [{ url: MIN_VALUE, _valueDate: { extension: [{ url: 'https://e.org/x', valueCode: 'c' }] } }] },
  ],
  [
    'extensions as text',
    text('a', { extension: 'x' }),
    /extension: is not objects; it is moved/,
    { extension: [{ url: `${OWN}moved`, valueString: '{"extension":"x"}' }] },
  ],
  [
    'empty elements in a list',
    text('a', { extension: [{}, { url: 'https://e.org/x', valueCode: 'c' }, null] }),
    /extension: holds empty elements; they are left out/,
    { extension: [{ url: 'https://e.org/x', valueCode: 'c' }] },
  ],
];

for (const [name, item, repair, out] of TYPES) {
  test(`put right: ${name}`, () => {
    const { repairs } = readOne(item);
    assert.ok(
      repairs.some((line) => repair.test(line)),
      repairs.join('\n'),
    );
    const exported = first(form(item)) as Record<string, unknown>;
    for (const [key, value] of Object.entries(out)) assert.deepEqual(exported[key], value);
    assert.ok(roundtrip(form(item)).ok);
  });
}

test('numbers for names: a condition still finds its question', () => {
  const json = form(
    { ...text('1'), linkId: 1 },
    text('b', { enableWhen: [{ question: 1, operator: '=', answerString: 'y' }] }),
  );
  const { definition } = fromQuestionnaire(json);
  assert.equal(definition.items[1]!.enableWhen?.op, 'equal');
});

test('an item that is null is left out, and the others keep their places', () => {
  const json = form(text('a'), null, text('b'));
  assert.deepEqual(
    fromQuestionnaire(json).definition.items.map(({ id }) => id),
    ['a', 'b'],
  );
  assert.ok(roundtrip(json).ok);
  assert.match(repairsOf(json).join('\n'), /item: holds empty elements/);
});

test('a null that holds the place of a text stays', () => {
  const json = { ...head, subjectType: ['Patient', null], _subjectType: [null, { id: 's' }] };
  assert.deepEqual(roundtrip(json).differences, []);
});

test('a mark of the byte order at the start of a file is no fault', () => {
  assert.ok(roundtrip(`\uFEFF${JSON.stringify(form(text('a')))}`).ok);
});

/** What earlier versions of FHIR called otherwise, and what R4 calls it. */
const OLDER: [name: string, item: object, from: string, out: object][] = [
  ['options', drink({ option: tea }), 'option', { answerOption: tea }],
  [
    'a list elsewhere',
    drink({ options: { reference: 'https://e.org/vs' } }),
    'options',
    { answerValueSet: 'https://e.org/vs' },
  ],
  ['a first value', text('a', { initialString: 'x' }), 'initialString', { initial: [{ valueString: 'x' }] }],
  [
    'that there is an answer',
    text('a', { enableWhen: [{ question: 'b', hasAnswer: false }] }),
    'hasAnswer',
    { enableWhen: [{ question: 'b', operator: 'exists', answerBoolean: false }] },
  ],
  [
    'an answer to be equal to',
    text('a', { enableWhen: [{ question: 'b', answerString: 'x' }] }),
    'operator',
    { enableWhen: [{ question: 'b', operator: '=', answerString: 'x' }] },
  ],
];

for (const [name, item, from, out] of OLDER) {
  test(`a name from before R4: ${name}`, () => {
    const json = form(item, text('b'));
    assert.match(repairsOf(json).join('\n'), new RegExp(`${from}: is .*; taken as `));
    const exported = first(json) as Record<string, unknown>;
    for (const [key, value] of Object.entries(out)) assert.deepEqual(exported[key], value);
    const { ok, differences, repairs } = roundtrip(json);
    assert.ok(ok, JSON.stringify(differences));
    const said = (path: readonly unknown[]) => repairs.some((one) => one.path.every((part, at) => part === path[at]));
    assert.deepEqual(
      differences.filter(({ path }) => !said(path)),
      [],
    );
  });
}

test('options under an older name are offered', () => {
  const { item } = readOne(drink({ option: tea }));
  assert.equal(item.type, 'choice');
});

test('a condition that lacks what R4 wants is kept beside, and the item shown', () => {
  const { item, repairs } = readOne(
    text('a', { enableWhen: [{ question: 'b', operator: '!=', answerCoding: { code: '' } }] }),
  );
  assert.equal(item.enableWhen, undefined);
  assert.match(repairs.join('\n'), /enableWhen: a condition has no .*; it is moved/);
});

test('an option that is a number and stands twice is two options inside, and goes out as it came', () => {
  const twice = drink({ answerOption: [{ valueInteger: 3 }, { valueInteger: 4 }, { valueInteger: 3 }] });
  const { item } = readOne(twice);
  assert.deepEqual(item.type === 'choice' && item.options.map(({ code }) => code), ['3', '4', '3-2']);
  assert.deepEqual(roundtrip(form(twice)).differences, []);
});

test('of two options of one code, an answer is the one with its words', () => {
  const alike = [{ valueCoding: { code: 'x', display: 'Tea' } }, { valueCoding: { code: 'x', display: 'Milk' } }];
  const { item } = readOne(drink({ answerOption: alike }));
  assert.ok(item.type === 'choice');
  assert.equal(readChoice(['Coding', { code: 'x', display: 'Milk' }], item), 'x-2');
  assert.equal(readChoice(['Coding', { code: 'x' }], item), 'x');
});

test('a list that many questions share is read once', () => {
  const concept = [{ code: 'tea', display: 'Tea' }];
  const contained = [{ resourceType: 'ValueSet', id: 'v', compose: { include: [{ concept }] } }];
  const [one, other] = [contextOf([], { contained }), contextOf([], { contained })];
  assert.equal(optionsOfValueSet('#v', one)!.options, optionsOfValueSet('#v', other)!.options);
});

test('the place a first choice is moved to is said too', () => {
  const json = form(drink({ answerOption: tea, initial: [{ valueCoding: { code: 'milk' } }] }));
  assert.match(repairsOf(json).join('\n'), /answerOption\[1\].initialSelected: is put there/);
});
