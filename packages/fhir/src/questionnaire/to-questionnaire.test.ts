// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Expression, FormDefinition, FormItem } from '@careplan-kit/forms';
import { parseDefinition } from '@careplan-kit/forms';
import { aboutMe } from '@careplan-kit/templates/about-me';
import { fhirFaults } from '../../../../test/fhir-validators.mjs';
import { everyKind } from '../../test-data/every-kind.js';
import { parseFhir } from '../json/parse-fhir.js';
import { stringifyFhir } from '../json/stringify-fhir.js';
import type { Questionnaire, QuestionnaireItem } from '../resources.js';
import { fromQuestionnaire } from './from-questionnaire.js';
import { toQuestionnaire } from './to-questionnaire.js';

const allItems = (items: readonly QuestionnaireItem[] = []): QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...allItems(item.item)]);

function itemOf(questionnaire: Questionnaire, linkId: string): QuestionnaireItem {
  const item = allItems(questionnaire.item).find((candidate) => candidate.linkId === linkId);
  assert.ok(item, `the Questionnaire has ${linkId}`);
  return item;
}

const { translations: _translations, variables: _variables, scores: _scores, ...untranslated } = everyKind;
const formOf = (...items: FormItem[]): FormDefinition => ({ ...untranslated, items });
const question = (id: string, more: object = {}) => ({ type: 'text', id, label: id, ...more }) as FormItem;

for (const [name, definition] of Object.entries({ aboutMe, everyKind })) {
  test(`${name}: two validators accept the Questionnaire`, () => {
    assert.deepEqual(fhirFaults(toQuestionnaire(definition)), []);
  });

  test(`${name}: definition to Questionnaire to definition gives the same definition`, () => {
    const checked = parseDefinition(definition);
    const { definition: back, repairs } = fromQuestionnaire(toQuestionnaire(checked));
    assert.deepEqual(back, checked);
    assert.deepEqual(repairs, []);
  });

  test(`${name}: the same through JSON text, and the text is the same again`, () => {
    const text = stringifyFhir(toQuestionnaire(definition), 2);
    const { definition: back } = fromQuestionnaire(parseFhir(text));
    assert.deepEqual(back, parseDefinition(definition));
    assert.equal(stringifyFhir(toQuestionnaire(back), 2), text);
  });

  test(`${name}: no linkId stands twice`, () => {
    const linkIds = allItems(toQuestionnaire(definition).item).map((item) => item.linkId);
    assert.equal(new Set(linkIds).size, linkIds.length);
  });
}

test('About Me needs no extension of ours but bindings, the kind of licence, and what films and translations have', () => {
  const text = stringifyFhir(toQuestionnaire(aboutMe));
  const own = [...text.matchAll(/careplan-kit\.example\/fhir\/StructureDefinition\/([\w-]+)/g)].map(
    (match) => match[1],
  );
  const expected = ['item-binding', 'form-licence', 'item-initial', 'item-max', 'item-maxSeconds', 'form-translation'];
  assert.deepEqual(
    [...new Set(own)].filter((name) => !expected.includes(name!)),
    [],
  );
});

test('native elements say what R4 can say', () => {
  const questionnaire = toQuestionnaire(everyKind);
  assert.equal(questionnaire.copyright, 'Free to use.');
  assert.equal(questionnaire.language, 'cy');
  assert.deepEqual(questionnaire.derivedFrom, everyKind.derivedFrom);
  const weight = itemOf(questionnaire, 'weight');
  assert.equal(weight.type, 'decimal');
  assert.equal(weight.required, true);
  assert.deepEqual(weight.initial, [{ valueDecimal: 70.5 }]);
  assert.equal(String(weight.extension?.find(({ url }) => url.endsWith('/minValue'))?.valueDecimal), '2.50');
  assert.equal(weight.extension?.find(({ url }) => url.endsWith('questionnaire-unit'))?.valueCoding?.display, 'kg');
  assert.equal(weight.extension?.find(({ url }) => url.endsWith('maxDecimalPlaces'))?.valueInteger, 1);
  assert.deepEqual(
    weight.item?.map(({ linkId, type, text, extension }) => [
      linkId,
      type,
      text,
      extension?.[0]?.valueCodeableConcept?.coding?.[0]?.code,
    ]),
    [
      ['weight.help', 'display', 'Without shoes.', 'help'],
      ['weight.prompt-1', 'display', 'Was it measured?', 'prompt'],
      ['weight.prompt-2', 'display', 'On which scales?', 'prompt'],
    ],
  );
  assert.equal(itemOf(questionnaire, 'story').type, 'text');
  assert.equal(itemOf(questionnaire, 'name').type, 'string');
  assert.equal(itemOf(questionnaire, 'name').maxLength, 80);
  const likes = itemOf(questionnaire, 'likes');
  assert.equal(likes.repeats, true);
  assert.equal(likes.extension?.[0]?.valueCodeableConcept?.coding?.[0]?.code, 'check-box');
  const [, withOne] = itemOf(questionnaire, 'mobility').answerOption ?? [];
  assert.equal(withOne?.initialSelected, true);
  assert.deepEqual(
    withOne?.valueCoding?.extension?.map(({ url, valueDecimal }) => [url.split('/').pop(), valueDecimal]),
    [
      ['ordinalValue', 1.5],
      ['itemWeight', 1.5],
    ],
  );
});

test('a text with markup stays text', () => {
  assert.equal(itemOf(toQuestionnaire(everyKind), 'intro').text, 'Please ask <b>Mr Green</b> first.');
});

test('a child for help never takes the linkId of an item', () => {
  const definition = formOf(question('a', { help: 'Help.' }), question('a.help'), question('a.help-'));
  const questionnaire = toQuestionnaire(definition);
  assert.equal(questionnaire.item?.[0]?.item?.[0]?.linkId, 'a.help--');
  assert.deepEqual(fromQuestionnaire(questionnaire).definition, parseDefinition(definition));
});

test('the resource is not frozen and shares nothing with the definition', () => {
  const definition = parseDefinition(everyKind);
  const questionnaire = toQuestionnaire(definition);
  questionnaire.code![0]!.display = 'changed';
  questionnaire.item![0]!.text = 'changed';
  questionnaire.derivedFrom!.push('https://careplan-kit.example/other');
  assert.deepEqual(definition, parseDefinition(everyKind));
});

const answer = (item: string): Expression => ({ op: 'answer', item });
const is = (item: string, value: string | number | boolean): Expression => ({
  op: 'equal',
  left: answer(item),
  right: { op: 'constant', value },
});

/**
 * Conditions on `mobility`, `likes`, `weight` and so on, what R4's `enableWhen` should say, and whether that, or FHIRPath
 * where R4 cannot say them, gives them back.
 */
const CONDITIONS: [name: string, tree: Expression, native: string | undefined, alone: boolean][] = [
  ['equal boolean', is('walks', true), 'walks = true', true],
  ['equal text', is('name', 'James'), 'name = James', true],
  ['equal choice', is('mobility', 'alone'), 'mobility = alone', true],
  ['exists', { op: 'exists', item: 'name' }, 'name exists true', true],
  ['not exists', { op: 'not', of: { op: 'exists', item: 'name' } }, 'name exists false', true],
  ['one of several', { op: 'in', value: answer('likes'), list: ['tea'] }, 'likes = tea', true],
  ['one of one', { op: 'in', value: answer('mobility'), list: ['alone'] }, 'mobility = alone', false],
  [
    'not equal: a blank answer is unknown with us',
    { op: 'not-equal', left: answer('weight'), right: { op: 'constant', value: 70 } },
    'weight exists true all weight != 70',
    false,
  ],
  [
    'blank or another',
    {
      op: 'or',
      of: [
        { op: 'not', of: { op: 'exists', item: 'likes' } },
        { op: 'not', of: { op: 'in', value: answer('likes'), list: ['tea'] } },
      ],
    },
    'likes != tea',
    true,
  ],
  [
    'date order',
    { op: 'less', left: answer('born'), right: { op: 'constant', value: '1940-02-29' } },
    'born < 1940-02-29',
    true,
  ],
  [
    'no such day',
    { op: 'less', left: answer('born'), right: { op: 'constant', value: '1941-02-29' } },
    undefined,
    false,
  ],
  ['all', { op: 'and', of: [is('walks', true), is('name', 'Betty')] }, 'walks = true all name = Betty', true],
  ['any', { op: 'or', of: [is('walks', true), is('name', 'Betty')] }, 'walks = true any name = Betty', true],
  ['any of one', { op: 'or', of: [is('walks', true)] }, 'walks = true', true],
  ['none of none', { op: 'and', of: [] }, undefined, false],
  ['a constant of another type', is('weight', 'heavy'), undefined, false],
  ['several compared as one', is('likes', 'tea'), undefined, false],
  ['no such option', is('mobility', 'flying'), undefined, true],
  ['order of texts', { op: 'less', left: answer('name'), right: { op: 'constant', value: 'M' } }, undefined, true],
  ['two answers', { op: 'equal', left: answer('name'), right: answer('story') }, undefined, false],
  ['today', { op: 'less', left: answer('born'), right: { op: 'today' } }, undefined, true],
  [
    'or inside and',
    { op: 'and', of: [is('walks', true), { op: 'or', of: [is('name', 'a'), is('name', 'b')] }] },
    undefined,
    true,
  ],
];

for (const [name, tree, native, alone] of CONDITIONS) {
  test(`condition: ${name}`, () => {
    const definition = { ...everyKind, items: [...everyKind.items, question('shown', { enableWhen: tree })] };
    const questionnaire = toQuestionnaire(definition);
    const item = itemOf(questionnaire, 'shown');
    const written = item.enableWhen
      ?.map(({ question: of, operator, ...given }) => {
        const [value] = Object.values(given) as (string | { code?: string })[];
        return `${of} ${operator} ${typeof value === 'object' && 'code' in value ? value.code : String(value)}`;
      })
      .join(` ${item.enableBehavior} `);
    assert.equal(written, native);
    assert.deepEqual(fhirFaults(questionnaire), []);
    const whole = item.extension?.some(({ url }) => url.endsWith('/item-enableWhen')) ?? false;
    assert.equal(whole, !alone, 'an extension of ours only where what is said without it would give another tree');
    assert.deepEqual(fromQuestionnaire(questionnaire).definition.items.at(-1)?.enableWhen, tree);
  });
}
