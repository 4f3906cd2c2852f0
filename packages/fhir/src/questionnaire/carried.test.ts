// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FormDefinition, type FormItem, parseDefinition } from '@careplan-kit/forms';
import { aboutMe } from '@careplan-kit/templates/about-me';
import fc from 'fast-check';
import { everyKind } from '../../test-data/every-kind.js';
import { type Bag, bagsIn } from '../bag.js';
import { FhirDecimal } from '../json/decimal.js';
import { parseFhir } from '../json/parse-fhir.js';
import { stringifyFhir } from '../json/stringify-fhir.js';
import { withCarried } from './carried.js';
import { differenceOf } from './difference.js';
import { fromQuestionnaire } from './from-questionnaire.js';
import { toQuestionnaire } from './to-questionnaire.js';

const unknown = (name: string): Bag => ({ url: `https://example.org/${name}`, valueDecimal: new FhirDecimal('70.0') });
const translation = {
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/translation', valueString: 'Helo' }],
};

/** Beside the translations of ours that are there. */
const withTranslation = (beside: unknown) => ({
  extension: [...bagsIn((beside as Bag | undefined)?.['extension']), ...translation.extension],
});

/** Adds what other tools add, to every item: before, between and after our own parts. */
function decorate(item: Bag): void {
  const [first, ...rest] = bagsIn(item['extension']);
  item['extension'] = [unknown('first'), ...(first ? [first] : []), unknown('second'), ...rest, unknown('last')];
  Object.assign(item, {
    id: 'element-id',
    definition: 'https://example.org/definition#x',
    _text: withTranslation(item['_text']),
  });
  for (const code of bagsIn(item['code'])) Object.assign(code, { version: '2026', _display: translation });
  for (const option of bagsIn(item['answerOption'])) {
    option['extension'] = [unknown('option'), ...bagsIn(option['extension'])];
    const coding = option['valueCoding'] as Bag;
    coding['userSelected'] = true;
    coding['extension'] = [unknown('coding'), ...bagsIn(coding['extension']).reverse()];
  }
  for (const condition of bagsIn(item['enableWhen'])) condition['extension'] = [unknown('condition')];
  bagsIn(item['item']).forEach(decorate);
}

function decorated(definition: FormDefinition): Bag {
  const questionnaire = parseFhir(stringifyFhir(toQuestionnaire(definition))) as Bag;
  bagsIn(questionnaire['item']).forEach(decorate);
  return {
    ...questionnaire,
    meta: { versionId: '3', lastUpdated: '2026-11-22T10:00:00Z', tag: [{ system: 'https://example.org', code: 'x' }] },
    text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">About Me</div>' },
    contained: [{ resourceType: 'ValueSet', id: 'vs', status: 'active', compose: { include: [{ system: 's' }] } }],
    identifier: [{ system: 'https://example.org/id', value: 'Q-1' }],
    extension: [unknown('form'), ...bagsIn(questionnaire['extension'])],
    _title: withTranslation(questionnaire['_title']),
    _derivedFrom: [null, translation],
    name: 'SomeName',
    publisher: 'A home',
    date: '2026-11',
    subjectType: ['Patient', 'Person'],
    useContext: [{ code: { code: 'focus' }, valueQuantity: { value: new FhirDecimal('0.10') } }],
  };
}

for (const [name, definition] of Object.entries({ aboutMe, everyKind })) {
  test(`${name}: everything another tool adds comes out where it went in`, () => {
    const source = decorated(definition);
    const { definition: read, repairs } = fromQuestionnaire(source);
    assert.deepEqual(toQuestionnaire(read), source);
    assert.deepEqual(repairs, []);
    // A definition is plain JSON: stored and read again, it still exports the same text.
    const stored = parseDefinition(JSON.parse(JSON.stringify(read)));
    assert.equal(stringifyFhir(toQuestionnaire(stored)), stringifyFhir(toQuestionnaire(read)));
    assert.match(stringifyFhir(toQuestionnaire(stored)), /"valueDecimal":70\.0/);
  });

  test(`${name}: what is added does not change the form itself`, () => {
    const bare = (item: FormItem): FormItem => {
      const { carried: _carried, ...rest } = item;
      return ('items' in rest && rest.items ? { ...rest, items: rest.items.map(bare) } : rest) as FormItem;
    };
    const { carried: _carried, ...read } = fromQuestionnaire(decorated(definition)).definition;
    assert.deepEqual({ ...read, items: read.items.map(bare) }, parseDefinition(definition));
  });
}

const foreign = {
  resourceType: 'Questionnaire',
  status: 'active',
  url: 'https://example.org/q',
  version: '2',
  title: 'Foreign',
  item: [
    {
      linkId: '1.1',
      type: 'choice',
      repeats: true,
      text: 'Which?',
      extension: [
        { url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-choiceOrientation', valueCode: 'horizontal' },
      ],
      answerOption: [{ valueCoding: { code: 'a' } }, { valueCoding: { code: 'b', display: 'B' } }],
      item: [
        {
          linkId: 'help-of-1.1',
          type: 'display',
          text: 'Choose.',
          extension: [
            {
              url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
              valueCodeableConcept: { coding: [{ code: 'help' }], text: 'Help' },
            },
          ],
        },
      ],
    },
    {
      linkId: '/how-much',
      type: 'decimal',
      text: 'How much?',
      enableWhen: [{ question: '1.1', operator: '=', answerCoding: { code: 'a' } }],
      extension: [
        {
          url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unit',
          valueCoding: { system: 'http://unitsofmeasure.org', code: 'kg' },
        },
        { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: 200 },
      ],
    },
  ],
};

test('a form of another tool goes out as it came, odd linkIds and version too', () => {
  const { definition } = fromQuestionnaire(foreign);
  assert.deepEqual(toQuestionnaire(definition), foreign);
  const [choice, amount] = definition.items as [FormItem & { help: string }, FormItem & { unit: string; max: number }];
  assert.equal(choice.help, 'Choose.');
  assert.equal(amount.unit, 'kg');
  assert.equal(amount.max, 200);
  assert.deepEqual(amount.enableWhen, { op: 'in', value: { op: 'answer', item: choice.id }, list: ['a'] });
});

test('what an author changes after an import goes out changed', () => {
  const { definition } = fromQuestionnaire(foreign);
  const [choice, amount] = definition.items as [FormItem, FormItem];
  const changed = parseDefinition({
    ...definition,
    version: '3.0.0',
    items: [
      {
        ...choice,
        help: 'Choose one or two.',
        options: [
          { code: 'b', label: 'Better' },
          { code: 'c', label: 'C' },
        ],
      },
      { ...amount, max: 150, unit: 'g', enableWhen: { op: 'exists', item: choice.id } },
    ],
  });
  const out = toQuestionnaire(changed);
  assert.equal(out.version, '3.0.0');
  const [first, second] = out.item!;
  assert.equal(first!.linkId, '1.1');
  assert.equal(first!.item![0]!.text, 'Choose one or two.');
  assert.equal(first!.item![0]!.linkId, 'help-of-1.1');
  assert.deepEqual(
    first!.answerOption!.map(({ valueCoding }) => valueCoding),
    [
      { code: 'b', display: 'Better' },
      { code: 'c', display: 'C' },
    ],
  );
  assert.deepEqual(second!.enableWhen, [{ question: '1.1', operator: 'exists', answerBoolean: true }]);
  assert.equal(second!.extension!.find(({ url }) => url.endsWith('maxValue'))!.valueDecimal, 150);
  assert.equal(second!.extension!.find(({ url }) => url.endsWith('unit'))!.valueCoding!.display, 'g');
});

test("when another tool changed R4's element and left our extension, R4's element counts", () => {
  const { variables: _variables, scores: _scores, ...form } = everyKind;
  const questionnaire = toQuestionnaire({
    ...form,
    items: everyKind.items.filter(({ id }) => ['mobility', 'likes', 'name', 'body'].includes(id)),
  });
  const likes = questionnaire.item!.find(({ linkId }) => linkId === 'mobility')!;
  likes.enableWhen = [{ question: 'name', operator: 'exists', answerBoolean: true }];
  delete likes.enableBehavior;
  const { definition, repairs } = fromQuestionnaire(questionnaire);
  assert.deepEqual(definition.items.find(({ id }) => id === 'mobility')?.enableWhen, { op: 'exists', item: 'name' });
  assert.deepEqual(
    repairs.map(({ message }) => /enableWhen/.test(message)),
    [true],
  );
});

test('a difference put back makes the element that came in, whatever both are', () => {
  const key = fc.constantFrom('url', 'linkId', 'code', 'text', 'extension', 'item', 'valueString', 'required');
  const { element } = fc.letrec<{ element: Bag; value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom<unknown>('a', 'b', 1, 2.5, true, false),
      fc.constantFrom('70.0', '1e400').map((digits) => new FhirDecimal(digits)),
      fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 3 }),
      fc.array(tie('element'), { minLength: 1, maxLength: 4 }),
      tie('element'),
    ),
    element: fc.dictionary(key, tie('value'), { minKeys: 1, maxKeys: 5, noNullPrototype: true }) as fc.Arbitrary<Bag>,
  }));
  fc.assert(
    fc.property(element, element, (source, native) => {
      assert.deepEqual(withCarried(native, differenceOf(source, native)), source);
    }),
    { numRuns: 2000 },
  );
});
