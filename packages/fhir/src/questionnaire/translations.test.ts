// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { FormSubmission } from '@careplan-kit/forms';
import { formatPath } from '@careplan-kit/model';
import { aboutMe } from '@careplan-kit/templates/about-me';
import { fhirFaults } from '../../../../test/fhir-validators.mjs';
import { everyKind } from '../../test-data/every-kind.js';
import { type Bag, bagsIn } from '../bag.js';
import { parseFhir } from '../json/parse-fhir.js';
import { stringifyFhir } from '../json/stringify-fhir.js';
import { toQuestionnaireResponse } from '../response/to-questionnaire-response.js';
import { fromQuestionnaire } from './from-questionnaire.js';
import { toQuestionnaire } from './to-questionnaire.js';

const TRANSLATION = 'http://hl7.org/fhir/StructureDefinition/translation';
const inLanguage = (lang: string, content: string) => ({
  url: TRANSLATION,
  extension: [
    { url: 'lang', valueCode: lang },
    { url: 'content', valueString: content },
  ],
});

function everyItem(items: unknown): Bag[] {
  return bagsIn(items).flatMap((item) => [item, ...everyItem(item['item'])]);
}
const itemOf = (questionnaire: object, linkId: string) =>
  everyItem((questionnaire as Bag)['item']).find((item) => item['linkId'] === linkId) ?? {};

describe('a translated form', () => {
  const questionnaire = toQuestionnaire(everyKind);

  test('has each text in the standard extension, beside the text it translates', () => {
    const title = (questionnaire as unknown as Bag)['_title'];
    assert.deepEqual(title, { extension: [inLanguage('en', 'Every kind of question, in English')] });
    const weight = itemOf(questionnaire, 'weight');
    assert.deepEqual(weight['_text'], { extension: [inLanguage('en', 'How heavy?'), inLanguage('fr', 'Poids')] });
    assert.deepEqual(itemOf(questionnaire, 'weight.help')['_text'], { extension: [inLanguage('en', 'No shoes.')] });
    assert.deepEqual(itemOf(questionnaire, 'weight.prompt-2')['_text'], { extension: [inLanguage('en', 'Where?')] });
    const [alone] = bagsIn(itemOf(questionnaire, 'mobility')['answerOption']);
    assert.deepEqual((alone!['valueCoding'] as Bag)['_display'], { extension: [inLanguage('en', 'By yourself')] });
    assert.match(stringifyFhir(weight), /"display":"kg","_display":\{.*kilograms/);
    assert.deepEqual(fhirFaults(questionnaire), []);
  });

  test('says which languages were checked', () => {
    const said = bagsIn(questionnaire.extension)
      .filter(({ url }) => String(url).endsWith('/form-translation'))
      .map(({ extension }) => bagsIn(extension).map(({ valueCode, valueBoolean }) => valueCode ?? valueBoolean));
    assert.deepEqual(said, [
      ['de', false],
      ['en', true],
      ['fr', false],
    ]);
  });

  for (const [name, definition] of Object.entries({ everyKind, aboutMe })) {
    test(`${name} comes back with the same words in every language`, () => {
      const { definition: back, repairs } = fromQuestionnaire(parseFhir(stringifyFhir(toQuestionnaire(definition))));
      assert.deepEqual(back.translations, definition.translations);
      assert.deepEqual(repairs, []);
    });
  }

  test('gives the same response with and without its translations', () => {
    const submission = {
      id: 's',
      form: { url: everyKind.url, version: everyKind.version },
      library: '0.1.0',
      subjectOfCare: 'r',
      author: { id: 'sue', name: 'Sue' },
      submittedAt: '2026-11-22T14:02:00Z',
      answers: { mobility: 'alone', weight: '70.0', likes: ['tea'] },
    } as unknown as FormSubmission;
    const { translations: _translations, ...alone } = everyKind;
    const response = toQuestionnaireResponse(everyKind, submission);
    assert.deepEqual(response, toQuestionnaireResponse(alone, submission));
    assert.doesNotMatch(stringifyFhir(response), /heavy|By yourself|Poids/);
  });
});

describe('a form another tool translated', () => {
  const foreign = {
    resourceType: 'Questionnaire',
    status: 'active',
    url: 'https://example.org/q',
    version: '1.0.0',
    title: 'Visit',
    language: 'en',
    _title: { extension: [inLanguage('sw', 'Ziara'), inLanguage('pt-BR', 'Visita'), inLanguage('en', 'The visit')] },
    item: [
      {
        linkId: 'name',
        type: 'string',
        text: 'First name',
        _text: { id: 'x', extension: [inLanguage('cy', 'Enw cyntaf'), inLanguage('cy', 'Enw arall')] },
      },
    ],
  };

  test('is read in the languages a definition can have, taken as unchecked, and goes out as it came', () => {
    const { definition, repairs } = fromQuestionnaire(foreign);
    assert.deepEqual(definition.translations, {
      sw: { reviewed: false, title: 'Ziara', items: {} },
      cy: { reviewed: false, items: { name: { label: 'Enw cyntaf' } } },
    });
    assert.deepEqual(toQuestionnaire(definition), foreign);
    assert.deepEqual(
      repairs.filter(({ message }) => message.includes('translation')).map(({ path }) => formatPath(path)),
      ['_title'],
    );
  });

  test('takes an author’s correction', () => {
    const { definition } = fromQuestionnaire(foreign);
    const cy = { reviewed: true, items: { name: { label: 'Enw' } } };
    const questionnaire = toQuestionnaire({ ...definition, translations: { ...definition.translations, cy } });
    assert.match(stringifyFhir(itemOf(questionnaire, 'name')), /"valueString":"Enw"/);
    assert.equal(fromQuestionnaire(questionnaire).definition.translations?.['cy']?.items['name']?.label, 'Enw');
  });

  test('hostile translations are read as far as they are any', () => {
    const odd = [
      { url: TRANSLATION },
      { url: TRANSLATION, extension: 'x' },
      { url: TRANSLATION, extension: [{ url: 'lang', valueCode: 5 }] },
      inLanguage('toString', 'x'),
      inLanguage('cy', 'Enw'),
    ];
    const { definition } = fromQuestionnaire({
      ...foreign,
      _title: 'x',
      item: [{ linkId: 'name', type: 'string', text: 'Name', _text: { extension: odd } }],
    });
    assert.deepEqual(definition.translations, { cy: { reviewed: false, items: { name: { label: 'Enw' } } } });
  });
});
