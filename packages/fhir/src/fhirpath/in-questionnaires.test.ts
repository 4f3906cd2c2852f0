// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Expression, type FormDefinition, type QuestionItem, parseDefinition } from '@careplan-kit/forms';
import { CALCULATED_EXPRESSION, ENABLE_WHEN_EXPRESSION, OWN } from '../addresses.js';
import { type Bag, bagsIn } from '../bag.js';
import { stringifyFhir } from '../json/stringify-fhir.js';
import { parseFhir } from '../json/parse-fhir.js';
import { fromQuestionnaire } from '../questionnaire/from-questionnaire.js';
import { toQuestionnaire } from '../questionnaire/to-questionnaire.js';

const answer = (item: string): Expression => ({ op: 'answer', item });
const bmi: Expression = {
  op: 'divide',
  left: answer('weight'),
  right: { op: 'multiply', left: answer('height'), right: answer('height') },
};
const unlikely: Expression = {
  op: 'greater',
  left: { op: 'sum', of: [answer('weight'), answer('height')] },
  right: { op: 'constant', value: 300 },
};

const definition: FormDefinition = parseDefinition({
  format: 'careplan-kit/form-1',
  id: 'bmi',
  url: 'https://forms.example/bmi',
  version: '1.0.0',
  status: 'active',
  title: 'Body mass index',
  language: 'en',
  licence: { kind: 'own-words', text: 'Our own' },
  items: [
    { id: 'weight', type: 'decimal', label: 'Weight' },
    { id: 'height', type: 'decimal', label: 'Height' },
    { id: 'bmi', type: 'decimal', label: 'Body mass index', calculate: bmi },
    { id: 'check', type: 'boolean', label: 'Measured twice', enableWhen: unlikely },
  ],
});

/** As another system passes it on: without the extensions it does not know. */
function withoutOurs(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.filter((one) => !String((one as Bag | null)?.['url']).startsWith(OWN)).map(withoutOurs);
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, withoutOurs(part)] as const);
  return Object.fromEntries(entries.filter(([, part]) => !Array.isArray(part) || part.length > 0));
}

const itemOf = ({ items }: FormDefinition, id: string) => items.find((item) => item.id === id) as QuestionItem;
const sourceOf = () => JSON.parse(stringifyFhir(toQuestionnaire(definition))) as Bag;
const expressionIn = (element: Bag, url: string) =>
  (
    bagsIn(element['extension']).find((extension) => extension['url'] === url)?.['valueExpression'] as Bag | undefined
  )?.['expression'];

describe('expressions in a Questionnaire', () => {
  test('are there in FHIRPath, and come back from it alone', () => {
    const { definition: again, repairs } = fromQuestionnaire(withoutOurs(sourceOf()));
    assert.deepEqual(itemOf(again, 'bmi').calculate, bmi);
    assert.deepEqual(itemOf(again, 'check').enableWhen, unlikely);
    assert.deepEqual(
      repairs.filter(({ path }) => path[0] === 'item'),
      [],
    );
  });

  test('another one in their place counts, and goes out as it came', () => {
    const source = withoutOurs(sourceOf()) as Bag;
    const path = "%resource.item.where( linkId='weight' ).answer.valueDecimal / 2";
    const [, , out, check] = bagsIn(source['item']);
    const calculated = bagsIn(out!['extension']).find(({ url }) => url === CALCULATED_EXPRESSION)!;
    (calculated['valueExpression'] as Bag)['expression'] = path;
    const strange = '%patient.birthDate > @2000-01-01 // kept';
    const enabled = bagsIn(check!['extension']).find(({ url }) => url === ENABLE_WHEN_EXPRESSION)!;
    (enabled['valueExpression'] as Bag)['expression'] = strange;

    const { definition: again } = fromQuestionnaire(parseFhir(JSON.stringify(source)));
    assert.deepEqual(itemOf(again, 'bmi').calculate, {
      op: 'divide',
      left: answer('weight'),
      right: { op: 'constant', value: 2 },
    });
    assert.deepEqual(itemOf(again, 'check').enableWhen, {
      op: 'foreign',
      language: 'text/fhirpath',
      expression: strange,
    });
    const [, , outAgain, checkAgain] = bagsIn((toQuestionnaire(again) as unknown as Bag)['item']);
    assert.equal(expressionIn(outAgain!, CALCULATED_EXPRESSION), path);
    assert.equal(expressionIn(checkAgain!, ENABLE_WHEN_EXPRESSION), strange);
  });
});
