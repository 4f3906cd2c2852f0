// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Attachment, FormSubmission } from '@careplan-kit/forms';
import { formatPath } from '@careplan-kit/model';
import { worked } from '../../../../test/worked.mjs';
import { fhirFaults } from '../../../../test/fhir-validators.mjs';
import { everyKind } from '../../test-data/every-kind.js';
import { parseFhir } from '../json/parse-fhir.js';
import { stringifyFhir } from '../json/stringify-fhir.js';
import { fromQuestionnaire } from '../questionnaire/from-questionnaire.js';
import { toQuestionnaire } from '../questionnaire/to-questionnaire.js';
import { fromQuestionnaireResponse } from './from-questionnaire-response.js';
import { type ResponseOptions, toQuestionnaireResponse } from './to-questionnaire-response.js';

const submissionOf = (answers: FormSubmission['answers'], withheld?: readonly string[]): FormSubmission => ({
  schemaVersion: 1,
  id: '0f9a3c52-6a0b-4e0e-9d0e-0d8f6c2b7a11',
  form: { id: everyKind.id, url: everyKind.url, version: everyKind.version },
  library: '0.1.0',
  subjectOfCare: 'resident-1',
  author: { id: 'emily', name: 'Emily' },
  submittedAt: '2026-11-22T14:02:00Z',
  answers,
  setAside: {},
  provenance: {},
  ...(withheld ? { withheld } : {}),
});

function valueOf(picture: Attachment, options?: ResponseOptions) {
  const response = toQuestionnaireResponse(everyKind, submissionOf({ picture }), options);
  assert.deepEqual(fhirFaults(response), []);
  return { response, value: response.item![0]!.answer![0]!.valueAttachment! };
}

const film: Attachment = {
  held: 'draft',
  id: 'file-1',
  filename: 'How I stand up',
  mimeType: 'video/mp4',
  size: 52_428_800,
  transcript: 'I hold the frame with my left hand.',
};
const spoken = {
  url: 'https://careplan-kit.example/fhir/StructureDefinition/transcript',
  valueString: 'I hold the frame with my left hand.',
};

describe('an attachment question', () => {
  const [picture, letter, anything] = toQuestionnaire(everyKind).item!.slice(-3);
  const standard = ({ extension = [] }: NonNullable<typeof picture>) =>
    extension
      .filter(({ url }) => url.startsWith('http://hl7.org/'))
      .map(({ url, ...value }) => [url.split('/').pop(), value]);

  test('says what may be given and how large, in megabytes, as R4 does', () => {
    assert.equal(picture!.type, 'attachment');
    assert.deepEqual(standard(picture!), [
      ['mimeType', { valueCode: 'image/*' }],
      ['mimeType', { valueCode: 'video/*' }],
      ['maxSize', { valueDecimal: 20.000001 }],
    ]);
    assert.deepEqual(standard(letter!), [['maxSize', { valueDecimal: 0.000001 }]], 'no type means any file');
    assert.equal(anything!.type, 'attachment');
  });

  const foreign = (...extension: object[]) => ({
    resourceType: 'Questionnaire',
    status: 'active',
    url: 'https://example.org/q',
    version: '1.0.0',
    title: 'Q',
    language: 'en-GB',
    item: [{ linkId: 'a', type: 'attachment', text: 'A', extension }],
  });
  const maxSize = (valueDecimal: number) => ({ url: 'http://hl7.org/fhir/StructureDefinition/maxSize', valueDecimal });
  const mimeType = (valueCode: string) => ({ url: 'http://hl7.org/fhir/StructureDefinition/mimeType', valueCode });
  const cases: readonly [what: string, extension: object[], read: object, repairs: number][] = [
    ['megabytes', [maxSize(5)], { maxSize: 5_000_000 }, 0],
    ['bytes, as some tools write them', [maxSize(5_242_880)], { maxSize: 5_242_880 }, 1],
    ['no size at all', [maxSize(0)], {}, 0],
    ['exact types', [mimeType('image/jpeg'), mimeType('image/png')], { kinds: ['photo'] }, 2],
    ['a type of no kind', [mimeType('application/pdf'), mimeType('image/png')], {}, 2],
    ['all sounds and films', [mimeType('audio/*'), mimeType('video/*')], { kinds: ['audio', 'video'] }, 0],
  ];
  for (const [what, extension, read, repairsWanted] of cases) {
    test(`of another tool is read, and goes out as it came: ${what}`, () => {
      const source = foreign(...extension);
      const { definition, repairs } = fromQuestionnaire(source);
      const { carried: _carried, ...item } = definition.items[0]!;
      assert.deepEqual(item, { id: 'a', type: 'attachment', label: 'A', ...read });
      assert.equal(repairs.filter(({ path }) => formatPath(path) === 'item[0].extension').length, repairsWanted);
      assert.deepEqual(toQuestionnaire(definition), source);
    });
  }
});

describe('a file given as an answer', () => {
  test('is an Attachment with type, title, size and transcript, and says that it is still in a draft', () => {
    const { value } = valueOf(film);
    const { extension, ...rest } = value;
    assert.deepEqual(rest, { contentType: 'video/mp4', title: 'How I stand up', size: 52_428_800 });
    assert.deepEqual(extension![0], spoken);
    assert.deepEqual(
      extension!.slice(1).map(({ url, valueString }) => [url.split('/').pop(), valueString]),
      [
        ['attachment-held', '"draft"'],
        ['attachment-id', '"file-1"'],
      ],
    );
  });

  for (const [what, place, part] of [
    ['an address', { url: 'https://host.example/media/1' }, { url: 'https://host.example/media/1' }],
    ['the bytes', { file: 'AAAA' }, { data: 'AAAA' }],
  ] as const) {
    test(`has ${what} once it has a place, and is then one of the record`, () => {
      const { response, value } = valueOf(film, { places: new Map([['file-1', place]]) });
      const { contentType, title, size } = value;
      assert.deepEqual(value, { contentType, title, size, ...part, extension: [spoken] });
      const { id: _id, ...parts } = film;
      assert.deepEqual(fromQuestionnaireResponse(everyKind, response), {
        answers: { picture: { ...parts, held: 'record', ...place } },
        leftOver: [],
      });
    });
  }

  test('of the record keeps its own place, whatever places there are', () => {
    const { value } = valueOf({ held: 'record', id: 'file-1', url: 'https://host.example/old' } as Attachment, {
      places: new Map([['file-1', { url: 'https://host.example/new' }]]),
    });
    assert.equal(value.url, 'https://host.example/old');
  });

  const odd: readonly Attachment[] = [
    { held: 'record' },
    { held: 'draft', id: '' },
    { held: 'record', filename: '', mimeType: ' ', transcript: '\n' },
    { held: 'record', file: 'AAAA' },
    { held: 'record', file: 'not base64', mimeType: 'image/png' },
    { held: 'record', url: 'a b', size: 5_000_000_000 },
    { held: 'record', filename: 'a\u0000b', transcript: 'c\u0007', mimeType: 'x\u0001/y' },
    { held: 'draft', id: 'x', url: 'https://host.example/1', file: 'AAAA' },
  ];
  for (const picture of odd) {
    test(`comes back as it was: ${JSON.stringify(picture)}`, () => {
      const { response } = valueOf(picture);
      const expected = { answers: { picture }, leftOver: [] };
      assert.deepEqual(fromQuestionnaireResponse(everyKind, response), expected);
      assert.deepEqual(fromQuestionnaireResponse(everyKind, parseFhir(stringifyFhir(response))), expected);
    });
  }

  test('of five million bytes is written and read in a moment', () => {
    const file = 'A'.repeat(4_999_996) + 'AA==';
    const start = worked();
    const response = toQuestionnaireResponse(
      everyKind,
      submissionOf({ picture: { held: 'record', file, mimeType: 'video/mp4' } }),
    );
    assert.deepEqual(fromQuestionnaireResponse(everyKind, response).answers['picture'], {
      held: 'record',
      file,
      mimeType: 'video/mp4',
    });
    assert.ok(worked() - start < 3_000);
  });

  const responseOf = (valueAttachment: unknown) => ({
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    item: [{ linkId: 'picture', answer: [{ valueAttachment }] }],
  });
  const own = (part: string, valueString: string) => ({
    url: `https://careplan-kit.example/fhir/StructureDefinition/attachment-${part}`,
    valueString,
  });

  test('of another tool: what an answer has no place for is left over', () => {
    const { answers, leftOver } = fromQuestionnaireResponse(
      everyKind,
      responseOf({ contentType: 'image/png', url: 'https://example.org/1', creation: '2026', hash: 'AAAA' }),
    );
    assert.deepEqual(answers, { picture: { held: 'record', mimeType: 'image/png', url: 'https://example.org/1' } });
    assert.deepEqual(
      leftOver.map(({ path, why, value }) => [formatPath(path), why, value]),
      [['item[0].answer[0].valueAttachment', 'not-understood', { creation: '2026', hash: 'AAAA' }]],
    );
  });

  test('hostile: wrong types and extensions that lie are not believed', () => {
    const read = (value: unknown) => fromQuestionnaireResponse(everyKind, responseOf(value)).answers['picture'];
    assert.deepEqual(read({ title: 5, size: -1, url: {}, data: 7 }), { held: 'record' });
    assert.deepEqual(read({ url: 'https://a.example', extension: [own('held', '"draft"'), own('id', '"x"')] }), {
      held: 'record',
      url: 'https://a.example',
    });
    assert.deepEqual(read({ extension: [own('held', '"elsewhere"'), own('transcript', '{"a":1}'), own('x', '1')] }), {
      held: 'record',
    });
    assert.deepEqual(read({ title: 'A', extension: [own('filename', '"B"')] }), { held: 'record', filename: 'A' });
  });
});

describe('a withheld answer', () => {
  const response = toQuestionnaireResponse(everyKind, submissionOf({ walks: true }, ['name', 'weight']));

  test('is an item without an answer that says it was withheld, in the standard’s own words', () => {
    assert.deepEqual(fhirFaults(response), []);
    const masked = [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'masked' }];
    const [body, name] = response.item!;
    assert.deepEqual(body!.item, [{ linkId: 'weight', text: 'Weight', extension: masked }]);
    assert.deepEqual(name, { linkId: 'name', text: 'Name', extension: masked });
  });

  test('is read back as withheld', () => {
    assert.deepEqual(fromQuestionnaireResponse(everyKind, response), {
      answers: { walks: true },
      leftOver: [],
      withheld: ['weight', 'name'],
    });
  });

  test('is never answered as well, and is one of the form', () => {
    assert.throws(() => toQuestionnaireResponse(everyKind, submissionOf({ name: 'Betty' }, ['name'])), /answers.name/);
    assert.throws(() => toQuestionnaireResponse(everyKind, submissionOf({}, ['gone'])), /withheld\[0\]/);
  });

  test('another reason for no answer is left over', () => {
    const extension = [
      { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'asked-declined' },
    ];
    const { leftOver } = fromQuestionnaireResponse(everyKind, {
      resourceType: 'QuestionnaireResponse',
      item: [{ linkId: 'name', extension }],
    });
    assert.deepEqual(leftOver, [
      { path: ['item', 0, 'extension'], linkId: 'name', why: 'not-understood', value: 'asked-declined' },
    ]);
  });
});
