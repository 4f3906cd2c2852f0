// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type FormDefinition,
  type FormSubmission,
  createForm,
  createSubmission,
  parseDefinition,
} from '@careplan-kit/forms';
import { DataError, formatPath } from '@careplan-kit/model';
import { aboutMe } from '@careplan-kit/templates/about-me';
import { betty, james, mrBodat, mrGreen, mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { fhirFaults } from '../../../../test/fhir-validators.mjs';
import { everyKind } from '../../test-data/every-kind.js';
import { parseFhir } from '../json/parse-fhir.js';
import { stringifyFhir } from '../json/stringify-fhir.js';
import { fromQuestionnaire } from '../questionnaire/from-questionnaire.js';
import { toQuestionnaire } from '../questionnaire/to-questionnaire.js';
import { fromQuestionnaireResponse } from './from-questionnaire-response.js';
import { toQuestionnaireResponse } from './to-questionnaire-response.js';

const context = {
  id: '0f9a3c52-6a0b-4e0e-9d0e-0d8f6c2b7a11',
  subjectOfCare: 'resident-1',
  author: { id: 'emily', name: 'Emily', role: 'Care worker' },
  submittedAt: '2026-11-22T14:02:00Z',
};

const submissionOf = (definition: FormDefinition, answers: FormSubmission['answers']): FormSubmission => ({
  schemaVersion: 1,
  id: context.id,
  form: { id: definition.id, url: definition.url, version: definition.version },
  library: '0.1.0',
  subjectOfCare: context.subjectOfCare,
  author: context.author,
  submittedAt: context.submittedAt,
  answers,
  setAside: {},
  provenance: {},
});

const answers = {
  weight: '70.0',
  pulse: '72',
  height: '1.70',
  name: 'Mrs Smith',
  story: 'Her son Robert visits.\nOn Sundays, with "cake".',
  walks: false,
  born: '1940-02-29',
  mobility: 'with  two',
  likes: ['tea', 'radio'],
  score: '3',
};

for (const [name, person] of Object.entries({ mrGreen, mrsSmith, mrBodat, james, betty })) {
  test(`About Me of ${name}: filled, submitted, exported, valid, and read back`, () => {
    const definition = parseDefinition(aboutMe);
    const form = createForm(definition, {
      context: { today: '2026-11-22' },
      answers: person.answers as unknown as FormSubmission['answers'],
    });
    const result = createSubmission(form, { ...context, subjectOfCare: person.subjectOfCare.id });
    assert.ok(result.ok, JSON.stringify(result));
    const response = toQuestionnaireResponse(definition, result.submission);
    assert.deepEqual(fhirFaults(response), []);
    const back = fromQuestionnaireResponse(definition, parseFhir(stringifyFhir(response)));
    assert.deepEqual(back, { answers: result.submission.answers, leftOver: [] });
  });
}

test('every kind of answer is typed, valid and read back', () => {
  const response = toQuestionnaireResponse(everyKind, submissionOf(everyKind, answers), {
    identifierSystem: 'https://home.example/Id/submission',
    authorSystem: 'https://home.example/Id/worker',
    subjectBase: 'https://home.example/fhir/Patient/',
  });
  assert.deepEqual(fhirFaults(response), []);
  assert.deepEqual(fromQuestionnaireResponse(everyKind, response), { answers, leftOver: [] });
  assert.equal(response.questionnaire, `${everyKind.url}|${everyKind.version}`);
  assert.equal(response.status, 'completed');
  assert.equal(response.authored, '2026-11-22T14:02:00Z');
  assert.deepEqual(response.identifier, { system: 'https://home.example/Id/submission', value: context.id });
  assert.deepEqual(response.subject, { reference: 'https://home.example/fhir/Patient/resident-1' });
  assert.deepEqual(response.author, {
    display: 'Emily',
    identifier: { system: 'https://home.example/Id/worker', value: 'emily' },
  });
  const [body, name, , walks, born, mobility, likes] = response.item!;
  assert.equal(body!.linkId, 'body');
  assert.equal(stringifyFhir(body!.item![0]!), '{"linkId":"weight","text":"Weight","answer":[{"valueDecimal":70.0}]}');
  assert.deepEqual(body!.item![1]!.answer, [{ valueInteger: 72 }]);
  assert.deepEqual(name!.answer, [{ valueString: 'Mrs Smith' }]);
  assert.deepEqual(walks!.answer, [{ valueBoolean: false }]);
  assert.deepEqual(born!.answer, [{ valueDate: '1940-02-29' }]);
  assert.deepEqual(mobility!.answer, [{ valueCoding: { code: 'with two' } }]);
  assert.deepEqual(
    likes!.answer!.map(({ valueCoding }) => valueCoding?.display),
    ['Tea', 'The radio'],
  );
});

test('by default the subject is a Patient, and the author is named only', () => {
  const response = toQuestionnaireResponse(everyKind, submissionOf(everyKind, {}));
  assert.deepEqual(response.subject, { reference: 'Patient/resident-1' });
  assert.deepEqual(response.author, { display: 'Emily' });
  assert.equal('item' in response, false);
  assert.deepEqual(fhirFaults(response), []);
});

test('decimals reach the text as they were typed', () => {
  const forty = '1234567890123456789012345678901234567.89';
  for (const [typed, written] of Object.entries({
    '70.0': '70.0',
    '0.10': '0.10',
    [forty]: forty,
    '-0.0': '-0.0',
    '+007.50': '7.50',
  })) {
    const text = stringifyFhir(toQuestionnaireResponse(everyKind, submissionOf(everyKind, { weight: typed })));
    assert.ok(text.includes(`{"valueDecimal":${written}}`), text);
    const { answers: back } = fromQuestionnaireResponse(everyKind, parseFhir(text));
    assert.deepEqual(back, { weight: written });
  }
});

test("a whole number beyond FHIR's integer is a decimal, and read back", () => {
  const response = toQuestionnaireResponse(everyKind, submissionOf(everyKind, { pulse: '99999999999' }));
  assert.equal(stringifyFhir(response.item![0]!.item![0]!.answer![0]!), '{"valueDecimal":99999999999}');
  assert.deepEqual(fhirFaults(response), []);
  assert.deepEqual(fromQuestionnaireResponse(everyKind, response).answers, { pulse: '99999999999' });
});

test('what could not be read is in no completed response, and rides in one in progress', () => {
  const submission = submissionOf(everyKind, { weight: { entered: 'about 70' }, name: 'James' });
  for (const status of ['completed', 'amended'] as const) {
    assert.doesNotMatch(stringifyFhir(toQuestionnaireResponse(everyKind, submission, { status })), /about 70|weight/);
  }
  const response = toQuestionnaireResponse(everyKind, submission, { status: 'in-progress' });
  assert.deepEqual(fhirFaults(response), []);
  assert.equal(response.item![0]!.item![0]!.answer, undefined);
  assert.deepEqual(fromQuestionnaireResponse(everyKind, response), { answers: submission.answers, leftOver: [] });
});

test('control characters FHIR forbids are marked as replaced, never dropped in silence', () => {
  const response = toQuestionnaireResponse(everyKind, submissionOf(everyKind, { name: 'Mr\u0000 Green\u0007' }));
  assert.deepEqual(response.item![0]!.answer, [{ valueString: 'Mr\ufffd Green\ufffd' }]);
});

test('a time without seconds gets them', () => {
  const submission = { ...submissionOf(everyKind, {}), submittedAt: '2026-11-22T14:02+01:00' };
  const response = toQuestionnaireResponse(everyKind, submission);
  assert.equal(response.authored, '2026-11-22T14:02:00+01:00');
  assert.deepEqual(fhirFaults(response), []);
});

test('a submission of another form or version is refused, and so are answers it has no question for', () => {
  const submission = submissionOf(everyKind, {});
  const other = { ...submission, form: { ...submission.form, version: '1.0.0' } };
  assert.throws(() => toQuestionnaireResponse(everyKind, other), DataError);
  assert.throws(() => toQuestionnaireResponse(everyKind, { ...submission, answers: { gone: 'x' } }), /answers.gone/);
  assert.throws(() => toQuestionnaireResponse(everyKind, { ...submission, answers: { body: 'x' } }), /answers.body/);
  assert.throws(() => toQuestionnaireResponse(everyKind, { ...submission, answers: { mobility: 'x' } }), /mobility/);
});

test('an imported form is answered by its own linkIds and version', () => {
  const { definition } = fromQuestionnaire({
    resourceType: 'Questionnaire',
    status: 'active',
    url: 'https://example.org/q',
    version: '2',
    title: 'Foreign',
    item: [{ linkId: '1', type: 'group', text: 'G', item: [{ linkId: '1.1', type: 'string', text: 'Name' }] }],
  });
  const [group] = definition.items;
  const id = group!.type === 'group' ? group!.items[0]!.id : '';
  const response = toQuestionnaireResponse(definition, submissionOf(definition, { [id]: 'Betty' }));
  assert.equal(response.questionnaire, 'https://example.org/q|2');
  assert.deepEqual(response.item, [
    { linkId: '1', text: 'G', item: [{ linkId: '1.1', text: 'Name', answer: [{ valueString: 'Betty' }] }] },
  ]);
  assert.deepEqual(fromQuestionnaireResponse(definition, response), { answers: { [id]: 'Betty' }, leftOver: [] });
  assert.equal(toQuestionnaire(definition).version, '2');
  const next = { ...definition, version: '2.1.0' };
  assert.equal(toQuestionnaireResponse(next, submissionOf(next, {})).questionnaire, 'https://example.org/q|2.1.0');
});

const responseOf = (...item: unknown[]) => ({ resourceType: 'QuestionnaireResponse', status: 'completed', item });

test('answers the form has no place for are left over, with where they were', () => {
  const { answers: read, leftOver } = fromQuestionnaireResponse(
    everyKind,
    responseOf(
      { linkId: 'gone', answer: [{ valueString: 'kept' }] },
      { linkId: 'moved', item: [{ linkId: 'name', answer: [{ valueString: 'James' }] }] },
      { linkId: 'walks', answer: [{ valueBoolean: true }, { valueBoolean: false }] },
      { linkId: 'pulse', answer: [{ valueInteger: 70 }] },
      { linkId: 'pulse', answer: [{ valueInteger: 90 }] },
      { linkId: 'likes', answer: [{ valueCoding: { code: 'radio' } }, { valueCoding: { code: 'wine' } }] },
      { linkId: 'height', answer: [{ valueQuantity: { value: 1.7, unit: 'm' } }] },
      {
        linkId: 'score',
        answer: [{ valueInteger: 3, id: 'x', item: [{ linkId: 'under', answer: [{ valueDate: '2026' }] }] }],
      },
      { linkId: 'intro', answer: [{ valueString: 'to a display' }] },
    ),
  );
  assert.deepEqual(read, { name: 'James', pulse: '70', likes: ['radio'], score: '3' });
  assert.deepEqual(
    leftOver.map(({ path, linkId, why }) => `${formatPath(path)} ${linkId} ${why}`),
    [
      'item[0].answer gone unknown-question',
      'item[2].answer walks answered-more-than-once',
      'item[4].answer pulse answered-more-than-once',
      'item[5].answer[1] likes not-an-answer-of-its-type',
      'item[6].answer[0] height not-an-answer-of-its-type',
      'item[7].answer[0] score not-understood',
      'item[7].answer[0].item[0].answer under unknown-question',
      'item[8].answer intro unknown-question',
    ],
  );
  assert.deepEqual(leftOver[0]!.value, [{ valueString: 'kept' }]);
});

test('text that is not of its type is kept as entered', () => {
  const { answers: read } = fromQuestionnaireResponse(
    everyKind,
    responseOf(
      { linkId: 'weight', answer: [{ valueString: 'about 70' }] },
      { linkId: 'born', answer: [{ valueDate: '1940' }] },
      { linkId: 'mobility', answer: [{ valueString: 'with a frame' }] },
      { linkId: 'pulse', answer: [{ valueDecimal: 70.5 }] },
      { linkId: 'height', answer: [{ valueDecimal: 1e-7 }] },
      { linkId: 'score', answer: [{ valueDecimal: 5 }] },
    ),
  );
  assert.deepEqual(read, {
    weight: { entered: 'about 70' },
    born: { entered: '1940' },
    mobility: { entered: 'with a frame' },
    height: '0.0000001',
    score: '5',
  });
});

let deep: object = { linkId: 'name', answer: [{ valueString: 'x' }] };
for (let at = 0; at < 100; at++) deep = { linkId: 'g', item: [deep] };

const HOSTILE: [name: string, json: unknown, words: RegExp][] = [
  ['text', 'x', /not a JSON object/],
  ['a list', [], /not a JSON object/],
  ['another resource', { resourceType: 'Questionnaire' }, /QuestionnaireResponse/],
  ['another form', { ...responseOf(), questionnaire: 'https://example.org/other|1' }, /other/],
  ['a form that is no text', { ...responseOf(), questionnaire: 5 }, /questionnaire: is not text/],
  ['items as an object', { ...responseOf(), item: {} }, /item: is not a list/],
  ['an item that is null', responseOf(null), /item\[0\]: is not an object/],
  ['no linkId', responseOf({ answer: [] }), /item\[0\].linkId/],
  ['answers as text', responseOf({ linkId: 'name', answer: 'x' }), /item\[0\].answer: is not a list/],
  ['an answer that is text', responseOf({ linkId: 'name', answer: ['x'] }), /item\[0\].answer\[0\]/],
  ['a prototype key', responseOf(JSON.parse('{"linkId":"name","__proto__":{}}')), /not allowed/],
  ['too deep', responseOf(deep), /nested deeper/],
];

for (const [name, json, words] of HOSTILE) {
  test(`refused: ${name}`, () => {
    assert.throws(
      () => fromQuestionnaireResponse(everyKind, json),
      (error) => error instanceof DataError && words.test(error.message),
    );
  });
}

test('a linkId of the prototype is only an unknown question', () => {
  const { answers: read, leftOver } = fromQuestionnaireResponse(
    everyKind,
    responseOf(
      { linkId: 'toString', answer: [{ valueString: 'x' }] },
      { linkId: '__proto__', answer: [{ valueString: 'x' }] },
    ),
  );
  assert.deepEqual(read, {});
  assert.equal(leftOver.length, 2);
});
