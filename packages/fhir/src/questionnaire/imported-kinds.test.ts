// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Expression, type FormDefinition, type FormItem, parseDefinition } from '@careplan-kit/forms';
import { fhirFaults } from '../../../../test/fhir-validators.mjs';
import { form, text } from '../../test-data/questionnaires.js';
import * as at from '../addresses.js';
import { fromQuestionnaire } from './from-questionnaire.js';
import { roundtrip } from './round-trip.js';
import { toQuestionnaire } from './to-questionnaire.js';

type Loose = FormItem & Readonly<Record<string, unknown>>;

/** Reads a form, and checks that it comes back as it was. */
function read(json: object): { items: readonly Loose[]; definition: FormDefinition } {
  const { definition } = fromQuestionnaire(json);
  assert.deepEqual(toQuestionnaire(definition), json);
  assert.deepEqual(fhirFaults(json), []);
  return { definition, items: definition.items as readonly Loose[] };
}

const edited = (definition: FormDefinition, change: (item: Loose) => object) =>
  toQuestionnaire(parseDefinition({ ...definition, items: definition.items.map((item) => change(item as Loose)) }));

const extension = (url: string, value: object) => ({ url, ...value });
const coding = (code: string, display: string) => ({ system: 'https://example.org/codes', code, display });

describe('value sets', () => {
  const concept = [
    { code: 'y', display: 'Yes', extension: [extension(at.ORDINAL_VALUE, { valueDecimal: 2 })] },
    { code: 'n', display: 'No' },
  ];
  const listed = {
    resourceType: 'ValueSet',
    id: 'yes-no',
    status: 'active',
    compose: { include: [{ system: 'https://example.org/codes', concept }] },
  };
  const choice = { linkId: 'a', text: 'A', type: 'choice', answerValueSet: '#yes-no' };
  const condition = { question: 'a', operator: '=', answerCoding: coding('y', 'Yes') };
  const json = { ...form(choice, text('b', { enableWhen: [condition] })), contained: [listed] };

  test('a contained one is a list of options, with their points', () => {
    const { items } = read(json);
    assert.deepEqual(items[0]!['options'], [
      { code: 'y', label: 'Yes', system: 'https://example.org/codes', weight: 2 },
      { code: 'n', label: 'No', system: 'https://example.org/codes' },
    ]);
    assert.equal(items[1]!.enableWhen?.op, 'equal');
  });

  test('goes out as options of the question once an author has changed them, and as itself while not', () => {
    const { definition } = read(json);
    const kept = edited(definition, (item) => ({ ...item, label: `${String(item.label)}?` }));
    assert.equal(kept.item![0]!.answerValueSet, '#yes-no');
    const changed = edited(definition, (item) =>
      item.type === 'choice' ? { ...item, options: [...item.options, { code: 'maybe', label: 'Maybe' }] } : item,
    );
    assert.equal(changed.item![0]!.answerValueSet, undefined);
    assert.deepEqual(
      changed.item![0]!.answerOption!.map(({ valueCoding }) => valueCoding!.display),
      ['Yes', 'No', 'Maybe'],
    );
    assert.deepEqual(fhirFaults(changed), []);
  });

  test('an expanded one is a list, but for a page of a longer one', () => {
    const contains = [
      { abstract: true, display: 'All', contains: [{ system: 'https://example.org/codes', code: 'x', display: 'X' }] },
    ];
    const expansion = { timestamp: '2026-11-22T10:00:00Z', total: 1, contains };
    const of = (more: object) => ({
      ...form(choice),
      contained: [{ ...listed, compose: undefined, expansion, ...more }],
    });
    const json_ = JSON.parse(JSON.stringify(of({}))) as object;
    assert.equal((read(json_).items[0]!['options'] as unknown[]).length, 1);
    const page = JSON.parse(JSON.stringify(of({ expansion: { ...expansion, total: 900 } }))) as object;
    const [item] = read(page).items;
    assert.deepEqual([item!.type, item!['valueSet']], ['look-up', '#yes-no']);
  });

  test('one that is elsewhere, or says only where its codes come from, is looked up', () => {
    const snomed = { ...listed, compose: { include: [{ system: 'http://snomed.info/sct' }] } };
    const outside = { ...choice, linkId: 'b', type: 'open-choice', answerValueSet: 'https://example.org/ValueSet/b' };
    const { items } = read({ ...form(choice, outside), contained: [snomed] });
    assert.deepEqual(
      items.map((item) => [item.type, item['valueSet'], item['open']]),
      [
        ['look-up', '#yes-no', undefined],
        ['look-up', 'https://example.org/ValueSet/b', {}],
      ],
    );
  });
});

describe('options', () => {
  test('that are texts, numbers, days, times and references', () => {
    const of = (linkId: string, ...answerOption: object[]) => ({ linkId, text: 'A', type: 'choice', answerOption });
    const { items, definition } = read(
      form(
        of('a', { valueString: 'Tea' }, { valueString: 'Coffee', initialSelected: true }),
        of('b', { valueInteger: 1 }, { valueInteger: -2 }),
        of('c', { valueDate: '2026-01-01' }, { valueTime: '10:00:00' }),
        of('d', { valueReference: { reference: 'Location/1', display: 'Kitchen' } }),
        text('e', { enableWhen: [{ question: 'a', operator: '=', answerString: 'Tea' }] }),
      ),
    );
    const codes = items.slice(0, 4).map((item) => (item['options'] as { code: string }[]).map(({ code }) => code));
    assert.deepEqual(codes, [['Tea', 'Coffee'], ['1', '-2'], ['2026-01-01', '10:00:00'], ['Location/1']]);
    assert.deepEqual(items[0]!['initial'], { op: 'constant', value: 'Coffee' });
    const relabelled = edited(definition, (item) =>
      item.id === 'd' ? { ...item, options: [{ code: 'Location/1', label: 'Garden' }] } : item,
    );
    assert.equal(relabelled.item![3]!.answerOption![0]!.valueReference!.display, 'Garden');
  });

  test('of one code in two systems, or of none, are told apart inside', () => {
    const answerOption = [
      { valueCoding: { system: 'https://example.org/a', code: '1', display: 'One' } },
      { valueCoding: { system: 'https://example.org/b', code: '1', display: 'First' } },
      { valueCoding: { display: 'Something else' } },
    ];
    const { items } = read(form({ linkId: 'a', text: 'A', type: 'choice', answerOption }));
    const codes = (items[0]!['options'] as { code: string }[]).map(({ code }) => code);
    assert.deepEqual(codes, ['1', '1-2', 'Something else']);
  });

  test('points stand where they stood, and a changed one is changed there', () => {
    const weight = (url: string, valueDecimal: number) => extension(url, { valueDecimal });
    const answerOption = [{ extension: [weight(at.ORDINAL_VALUE, 3)], valueCoding: coding('a', 'A') }];
    const { items, definition } = read(form({ linkId: 'a', text: 'A', type: 'choice', answerOption }));
    assert.equal((items[0]!['options'] as { weight: number }[])[0]!.weight, 3);
    const changed = edited(definition, (item) => ({
      ...item,
      options: [{ ...(item['options'] as object[])[0], weight: 5 }],
    }));
    const written = changed.item![0]!.answerOption![0]!;
    assert.deepEqual(
      written.extension!.map(({ valueDecimal }) => valueDecimal),
      [5, 5],
      'never the old points beside the new',
    );
    assert.equal(written.valueCoding!.extension, undefined);
  });
});

describe('amounts', () => {
  const quantity = (more: object) => ({ linkId: 'a', text: 'A', type: 'quantity', ...more });
  const kg = { system: at.UCUM, code: 'kg', display: 'kilograms' };

  test('have their units from one extension, from several, or from the value to begin with', () => {
    const { items } = read(
      form(
        quantity({
          extension: [extension(at.UNIT, { valueCoding: kg })],
          initial: [{ valueQuantity: { value: 70, unit: 'kilograms', system: at.UCUM, code: 'kg' } }],
        }),
        quantity({
          linkId: 'b',
          extension: [
            extension(at.UNIT_OPTION, { valueCoding: kg }),
            extension(at.UNIT_OPTION, { valueCoding: { code: 'stone' } }),
          ],
        }),
        quantity({ linkId: 'c', initial: [{ valueQuantity: { unit: 'kilograms', system: at.UCUM, code: 'kg' } }] }),
      ),
    );
    assert.deepEqual(
      items.map((item) => item['units']),
      [
        [{ code: 'kg', label: 'kilograms' }],
        [
          { code: 'kg', label: 'kilograms' },
          { code: 'stone', label: 'stone' },
        ],
        [{ code: 'kg', label: 'kilograms' }],
      ],
    );
    assert.deepEqual(items[0]!['initial'], { op: 'constant', value: 70 });
  });

  test('a limit goes out in the type it had, and a changed one never beside the old', () => {
    const limited = quantity({
      extension: [extension(at.UNIT, { valueCoding: kg }), extension(at.MAX_VALUE, { valueInteger: 200 })],
    });
    const { definition } = read(form(limited));
    const changed = edited(definition, (item) => ({ ...item, max: 150 })).item![0]!;
    const { url: _url, ...value } = changed.extension!.find(({ url }) => url === at.MAX_VALUE)!;
    assert.deepEqual(value, { valueDecimal: 150 });
  });
});

test('questions under questions, words among them, and help wherever it stands', () => {
  const help = {
    linkId: 'h',
    type: 'display',
    text: 'Help.',
    extension: [
      extension(at.ITEM_CONTROL, {
        valueCodeableConcept: { coding: [{ system: at.ITEM_CONTROL_CODES, code: 'help' }] },
      }),
    ],
  };
  const json = form(text('a', { item: [text('b'), help, { linkId: 'w', type: 'display', text: 'Words' }] }));
  const { items, definition } = read(json);
  assert.equal(items[0]!['help'], 'Help.');
  assert.deepEqual(
    (items[0]!['items'] as FormItem[]).map(({ id }) => id),
    ['b', 'w'],
  );
  const without = edited(definition, (item) => ({ ...item, items: (item['items'] as FormItem[]).slice(1) }));
  assert.deepEqual(
    without.item![0]!.item!.map(({ linkId }) => linkId),
    ['h', 'w'],
  );
});

describe('what repeats', () => {
  const over = (items: string, value: Expression): Expression => ({ op: 'over', items, fold: 'any', value });
  const is = (item: string, value: boolean): Expression => ({
    op: 'and',
    of: [
      { op: 'exists', item },
      { op: 'equal', left: { op: 'answer', item }, right: { op: 'constant', value } },
    ],
  });
  const when = (question: string, operator: string, answerBoolean: boolean) => ({
    enableWhen: [{ question, operator, answerBoolean }],
  });
  const json = form(
    {
      linkId: 'g',
      text: 'G',
      type: 'group',
      repeats: true,
      extension: [extension(at.MIN_OCCURS, { valueInteger: 1 }), extension(at.MAX_OCCURS, { valueInteger: 4 })],
      item: [
        { linkId: 'q', text: 'Q', type: 'boolean', repeats: true },
        text('inside', when('q', '=', true)),
        { linkId: 'p', text: 'P', type: 'boolean' },
        text('beside', when('p', '!=', true)),
      ],
    },
    text('equal', when('p', '=', true)),
    text('other', when('p', '!=', true)),
    text('deep', when('q', '=', false)),
    text('none', when('p', 'exists', false)),
  );

  test('conditions are read in their entry, or over all entries from outside', () => {
    const { items } = read(json);
    const [group, equal, other, deep, none] = items;
    assert.deepEqual(group!['repeats'], { min: 1, max: 4 });
    const [, inside, , beside] = group!['items'] as FormItem[];
    assert.deepEqual(inside!.enableWhen, over('q', is('q', true)));
    assert.equal(beside!.enableWhen?.op, 'or');
    assert.deepEqual(equal!.enableWhen, over('g', is('p', true)));
    assert.deepEqual(other!.enableWhen, { op: 'not', of: over('g', is('p', true)) });
    assert.deepEqual(deep!.enableWhen, over('g', over('q', is('q', false))));
    assert.deepEqual(none!.enableWhen, { op: 'not', of: over('g', { op: 'exists', item: 'p' }) });
  });

  test('one entry going over those of another is not worked out: the item is shown, and the condition kept', () => {
    const other = { linkId: 'h', text: 'H', type: 'group', repeats: true, item: [text('x', when('p', '=', true))] };
    const { items } = read({ ...json, item: [...json.item, other] });
    assert.equal((items.at(-1)!['items'] as FormItem[])[0]!.enableWhen, undefined);
  });
});

describe('expressions', () => {
  const of = (url: string, expression: string, language = 'text/fhirpath') =>
    extension(url, { valueExpression: { language, expression } });
  const odd = "%resource.item.where(linkId='x' ).answer . value>  1.0 // why";

  test('are kept byte for byte, with their language, where a definition has a place for them', () => {
    const json = form(
      text('a', { extension: [of(at.ENABLE_WHEN_EXPRESSION, odd), of(at.CALCULATED_EXPRESSION, odd, 'text/cql')] }),
      { linkId: 'd', type: 'display', text: 'D', extension: [of(at.ENABLE_WHEN_EXPRESSION, odd)] },
    );
    const { items } = read(json);
    assert.deepEqual(items[0]!.enableWhen, { op: 'foreign', language: 'text/fhirpath', expression: odd });
    assert.deepEqual(items[0]!['calculate'], { op: 'foreign', language: 'text/cql', expression: odd });
    assert.deepEqual(items[1]!.enableWhen, { op: 'foreign', language: 'text/fhirpath', expression: odd });
  });

  test('of other places are carried, and said', () => {
    const json = form(text('a', { extension: [of(at.INITIAL_EXPRESSION, odd)] }));
    assert.equal(read(json).items[0]!['initial'], undefined);
    assert.match(JSON.stringify(fromQuestionnaire(json).repairs), /initialExpression is kept and not acted on/);
  });

  test('with a name are variables of the form, but for queries to a server', () => {
    const named = (name: string, language: string) =>
      extension(at.VARIABLE, { valueExpression: { name, language, expression: odd } });
    const base = form(text('a'));
    const both = [named('q', 'application/x-fhir-query'), named('age', 'text/fhirpath')];
    const { definition } = read({ ...base, extension: [...base.extension, ...both] });
    assert.deepEqual(definition.variables, [
      { name: 'age', value: { op: 'foreign', language: 'text/fhirpath', expression: odd } },
    ]);
  });
});

test('a round trip tells what differs, what was put right, and whether anything was lost', () => {
  const { resourceType, item } = form(
    text('a', { extension: [{ url: 'https://example.org/x', valueBoolean: 'true' }] }),
  );
  const { ok, differences, repairs } = roundtrip({ resourceType, item });
  assert.equal(ok, true);
  assert.deepEqual(differences, [
    { path: ['item', 0, 'extension', 0, 'valueBoolean'], before: 'true', after: true },
    { path: ['status'], before: undefined, after: 'draft' },
  ]);
  assert.ok(repairs.some(({ path }) => path[0] === 'status'));
  const decimals =
    '{"resourceType":"Questionnaire","status":"draft","extension":[{"url":"https://example.org/x","valueDecimal":70.0}]}';
  assert.deepEqual(roundtrip(decimals).differences, []);
});
