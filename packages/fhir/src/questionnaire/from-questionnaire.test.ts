// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DataError, formatPath } from '@careplan-kit/model';
import { fhirFaults } from '../../../../test/fhir-validators.mjs';
import { ITEM_CONTROL, OWN } from '../addresses.js';
import { form, head, readOne, repairsOf, text } from '../../test-data/questionnaires.js';
import { fromQuestionnaire } from './from-questionnaire.js';
import { toQuestionnaire } from './to-questionnaire.js';

const nested = (depth: number) => {
  let item: object = text('leaf');
  for (let at = 0; at < depth; at++) item = { linkId: `g${at}`, type: 'group', item: [item] };
  return item;
};

const circle: Record<string, unknown> = { linkId: 'a', type: 'group' };
circle['item'] = [circle];

const HOSTILE: [name: string, json: unknown, path: string, words: RegExp][] = [
  ['not an object', 'Questionnaire', '', /not a JSON object/],
  ['a list', [head], '', /not a JSON object/],
  ['null', null, '', /not a JSON object/],
  ['nothing', undefined, '', /undefined|not a JSON object/],
  ['another resource', { ...head, resourceType: 'Patient' }, 'resourceType', /Questionnaire/],
  ['no resourceType', { item: [] }, 'resourceType', /Questionnaire/],
  ['items as text', { ...head, item: 'all of them' }, 'item', /objects/],
  ['an item that is a list', form([text('a')]), 'item', /objects/],
  ['modifier extensions as text', form(text('a', { modifierExtension: 'x' })), 'item[0].modifierExtension', /objects/],
  [
    'a key of the prototype',
    JSON.parse('{"resourceType":"Questionnaire","__proto__":{"x":1}}'),
    '__proto__',
    /not allowed/,
  ],
  [
    'a prototype key deep down',
    form(JSON.parse('{"linkId":"a","constructor":{}}')),
    'item[0].constructor',
    /not allowed/,
  ],
  ['a key of ours', form(text('a', { $decimal: '1' })), 'item[0].$decimal', /not part of FHIR/],
  ['too deep', form(nested(100)), '', /nested deeper/],
  ['too large', { ...head, item: Array.from({ length: 500_001 }, (_, at) => at) }, '', /more than/],
  [
    'more conditions times options than can be read in time',
    form(
      {
        linkId: 'many',
        type: 'choice',
        text: 'x',
        answerOption: Array.from({ length: 20_000 }, (_, at) => ({ valueCoding: { code: `c${at}`, display: 'd' } })),
      },
      text('a', {
        enableBehavior: 'any',
        enableWhen: Array.from({ length: 20_000 }, () => ({
          question: 'many',
          operator: '=',
          answerCoding: { code: 'c19999' },
        })),
      }),
    ),
    'item',
    /too many conditions/,
  ],
  ['a text that is too long', form(text('a', { text: 'x'.repeat(5_000_001) })), 'item[0].text', /longer/],
  ['a circle of objects', form(circle), 'item', /itself|twice/],
  ['a function', form(text('a', { x: () => 1 })), 'item[0].x', /function/],
  ['a number that is none', form(text('a', { maxLength: Number.NaN })), 'item[0].maxLength', /finite/],
];

for (const [name, json, path, words] of HOSTILE) {
  test(`refused: ${name}`, () => {
    assert.throws(
      () => fromQuestionnaire(json),
      (error) => {
        assert.ok(error instanceof DataError, String(error));
        assert.match(error.message, words);
        assert.ok(formatPath(error.issues[0]!.path).includes(path), formatPath(error.issues[0]!.path));
        return true;
      },
    );
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  });
}

test('script in a text stays text', () => {
  const words = '<img src=x onerror=alert(1)><script>alert(1)</script>{{constructor}}';
  const { item, repairs } = readOne(text('a', { text: words }));
  assert.equal('label' in item && item.label, words);
  assert.deepEqual(repairs, []);
});

test('an extension of ours cannot replace the id, the type or the questions of an item', () => {
  const parts = { id: '"b"', type: '"boolean"', items: '[]', carried: '{"x":1}' };
  const extension = Object.entries(parts).map(([key, valueString]) => ({ url: `${OWN}item-${key}`, valueString }));
  const { item } = readOne({ linkId: 'g', type: 'group', text: 'G', extension, item: [text('a')] });
  assert.equal(item.type === 'group' && item.items.length, 1);
  assert.equal(item.id, 'g');
});

const FORM_REPAIRS: [name: string, change: object, repair: RegExp, out?: object][] = [
  ['no status', { status: undefined }, /^status: is missing; taken as "draft"/, { status: 'draft' }],
  ['a status there is not', { status: 'final' }, /^status: "final" is not a status/, { status: 'draft' }],
  ['status unknown', { status: 'unknown' }, /^status: "unknown" is taken as "draft"/, { status: 'unknown' }],
  ['no url', { url: undefined }, /^url: is missing/, { url: undefined }],
  ['spaces in the url', { url: 'https://example.org/a b' }, /^url: held spaces/, { url: 'https://example.org/a%20b' }],
  ['no version', { version: undefined }, /^version: is missing/, { version: undefined }],
  ['a short version', { version: '2' }, /^version: "2" is not a semantic version; "2.0.0" inside/, { version: '2' }],
  ['a version of words', { version: 'May 2026' }, /"0.0.0-May-2026" inside/, { version: 'May 2026' }],
  ['a version that is a number', { version: 1.5 }, /^version: was a number/, { version: '1.5' }],
  ['no title', { title: undefined }, /^title: is missing/, { title: undefined }],
  ['an empty title', { title: ' ' }, /^title: is empty/, { title: undefined }],
  ['no language', { language: undefined }, /^language: is missing/, { language: undefined }],
  ['a language with a low line', { language: 'cy_GB' }, /^language: "cy_GB"/, { language: 'cy_GB' }],
  ['no id', { id: undefined }, /^id: is missing; taken as "q"/, { id: undefined }],
  ['an id that begins with a digit', { id: '1q' }, /^id: is not an id/, { id: '1q' }],
  ['no licence', { extension: undefined }, /^copyright: nothing says/],
  ['an empty list', { code: [] }, /^code: is empty/, { code: undefined }],
  ['null', { description: null }, /^description: is empty/, { description: undefined }],
];

for (const [name, change, repair, out] of FORM_REPAIRS) {
  test(`repaired: ${name}`, () => {
    const json = JSON.parse(JSON.stringify({ ...form(text('a')), ...change })) as object;
    assert.ok(
      repairsOf(json).some((line) => repair.test(line)),
      repairsOf(json).join('\n'),
    );
    const exported = toQuestionnaire(fromQuestionnaire(json).definition) as unknown as Record<string, unknown>;
    for (const [key, value] of Object.entries(out ?? {})) assert.deepEqual(exported[key], value);
    assert.deepEqual(fhirFaults(exported), []);
    assert.deepEqual(toQuestionnaire(fromQuestionnaire(exported).definition), exported, 'and stays so');
  });
}

const ITEM_REPAIRS: [name: string, item: object, repair: RegExp, property: string, value: unknown][] = [
  ['yes or no as text', text('a', { required: 'true' }), /required: was a string; read as yes or no/, 'required', true],
  ['a number as text', text('a', { maxLength: '5' }), /maxLength: was a string/, 'maxLength', 5],
  ['a linkId that is a number', { ...text('a'), linkId: 7 }, /linkId: was a number/, 'id', 'item-7'],
  ['a linkId our ids cannot be', text('/1.1 a'), /linkId: our ids cannot be like this/, 'id', 'item--1.1-a'],
  ['a linkId of Object.prototype', text('toString'), /linkId: our ids/, 'id', 'item-toString'],
  ['no text', { linkId: 'a', type: 'date' }, /text: is missing; the linkId is shown/, 'label', 'a'],
  [
    'one object for a list',
    text('a', { code: { system: 's', code: 'c' } }),
    /code: was a/,
    'codes',
    [{ system: 's', code: 'c' }],
  ],
  [
    'a required display',
    { linkId: 'a', type: 'display', text: 'x', required: true },
    /required: R4 allows none on a display item; it is moved/,
    'type',
    'display',
  ],
  [
    'required help',
    text('a', {
      item: [
        {
          linkId: 'h',
          type: 'display',
          text: 'Help.',
          required: true,
          extension: [{ url: ITEM_CONTROL, valueCodeableConcept: { coding: [{ code: 'help' }] } }],
        },
      ],
    }),
    /item\[0\].required: R4 allows none on a display item; it is moved/,
    'help',
    'Help.',
  ],
  [
    'a code on a display',
    { linkId: 'a', type: 'display', text: 'x', code: [{ system: 's', code: 'c' }] },
    /code: R4 allows no code/,
    'codes',
    [{ system: 's', code: 'c' }],
  ],
  [
    'no type, but items',
    { linkId: 'a', text: 'x', item: [text('b')] },
    /type: is missing; taken as "group"/,
    'type',
    'group',
  ],
  [
    'an option without words',
    { linkId: 'a', type: 'choice', text: 'x', answerOption: [{ valueCoding: { code: 'yes' } }] },
    /answerOption\[0\]: has no display/,
    'options',
    [{ code: 'yes', label: 'yes' }],
  ],
  [
    'an initial choice beside the options',
    {
      linkId: 'a',
      type: 'choice',
      text: 'x',
      answerOption: [{ valueCoding: { code: 'y', display: 'Y' } }],
      initial: [{ valueCoding: { code: 'y' } }],
    },
    /initial: R4 marks the initial choice/,
    'initial',
    { op: 'constant', value: 'y' },
  ],
];

for (const [name, json, repair, property, value] of ITEM_REPAIRS) {
  test(`repaired: ${name}`, () => {
    const { item, repairs } = readOne(json);
    assert.deepEqual((item as unknown as Record<string, unknown>)[property], value);
    assert.equal(repairs.filter((line) => repair.test(line)).length, 1, repairs.join('\n'));
  });
}

const KEPT: [name: string, item: object, repair: RegExp][] = [
  [
    'a condition on a question there is not',
    text('a', { enableWhen: [{ question: 'gone', operator: 'exists', answerBoolean: true }] }),
    /always shown/,
  ],
  [
    'a condition of an operator there is not',
    text('a', { enableWhen: [{ question: 'a', operator: '~', answerString: 'x' }] }),
    /always shown/,
  ],
  [
    'a calculation in FHIRPath',
    text('a', {
      extension: [
        {
          url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
          valueExpression: { language: 'text/fhirpath', expression: '%patient.name.first()' },
        },
      ],
    }),
    /calculatedExpression is kept as it is/,
  ],
  ['options on a text', text('a', { answerOption: [{ valueString: 'x' }] }), /not limited/],
  ['an initial value of another type', text('a', { initial: [{ valueInteger: 1 }] }), /kept and not used/],
  ['a required group', { linkId: 'g', type: 'group', text: 'G', required: true, item: [text('a')] }, /not enforced/],
];

for (const [name, item, repair] of KEPT) {
  test(`kept, not used, and said: ${name}`, () => {
    const { definition } = fromQuestionnaire(form(item));
    assert.ok(
      repairsOf(form(item)).some((line) => repair.test(line)),
      repairsOf(form(item)).join('\n'),
    );
    assert.deepEqual(toQuestionnaire(definition), form(item));
  });
}

test('several conditions without a behaviour hide as little as they can', () => {
  const enableWhen = ['b', 'c'].map((question) => ({ question, operator: 'exists', answerBoolean: true }));
  const json = form(text('a', { enableWhen }), text('b'), text('c'));
  assert.equal(fromQuestionnaire(json).definition.items[0]?.enableWhen?.op, 'or');
  assert.match(repairsOf(json).join(), /enableBehavior: is missing/);
});

test('the definition that comes back is frozen, and the input is not touched', () => {
  const json = form(text('a', { required: 'true' }));
  const before = structuredClone(json);
  const { definition } = fromQuestionnaire(json);
  assert.deepEqual(json, before);
  assert.ok(Object.isFrozen(definition.items));
});
