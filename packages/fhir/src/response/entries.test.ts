// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type FormItem, type FormSubmission, parseDefinition } from '@careplan-kit/forms';
import { DataError } from '@careplan-kit/model';
import { fhirFaults } from '../../../../test/fhir-validators.mjs';
import { everyKind } from '../../test-data/every-kind.js';
import { DATA_ABSENT_REASON, SCORE, UNKNOWN } from '../addresses.js';
import type { Bag } from '../bag.js';
import { fromQuestionnaireResponse, submissionFromResponse } from './from-questionnaire-response.js';
import { type ResponseOptions, toQuestionnaireResponse } from './to-questionnaire-response.js';

const { translations: _translations, variables: _variables, scores: _scores, ...head } = everyKind;
const formOf = (...items: FormItem[]) => parseDefinition({ ...head, items });

const definition = formOf(
  {
    type: 'group',
    id: 'medicines',
    label: 'Medicines',
    repeats: {},
    items: [
      { type: 'text', id: 'name', label: 'Name' },
      {
        type: 'time',
        id: 'at',
        label: 'At',
        repeats: {},
        items: [{ type: 'boolean', id: 'taken', label: 'Taken' }],
      },
    ],
  },
  { type: 'date-time', id: 'fell', label: 'Fell', unknowns: ['unknown', 'none-known', 'declined', 'not-asked'] },
  { type: 'choice', id: 'diet', label: 'Diet', options: [{ code: 'soft', label: 'Soft' }], open: {} },
  { type: 'boolean', id: 'pain', label: 'Pain', items: [{ type: 'text', id: 'where', label: 'Where' }] },
);

function submissionOf(parts: Partial<FormSubmission>): FormSubmission {
  const { id, url, version } = definition;
  return {
    schemaVersion: 1,
    id: 's-1',
    form: { id, url, version },
    library: '0.1.0',
    subjectOfCare: 'resident-1',
    author: { id: 'sue', name: 'Sue' },
    submittedAt: '2026-11-22T14:02:00Z',
    answers: {},
    setAside: {},
    provenance: {},
    ...parts,
  };
}

function write(parts: Partial<FormSubmission>, options?: ResponseOptions) {
  const response = toQuestionnaireResponse(definition, submissionOf(parts), options);
  assert.deepEqual(fhirFaults(response), []);
  return response;
}

describe('entries', () => {
  const given = {
    entries: { medicines: ['e1', 'e2'], 'at~e1': ['e1', 'e2'] },
    answers: {
      'name~e1': 'Paracetamol',
      'at~e1~e1': '08:00',
      'at~e1~e2': '20:30',
      'taken~e1~e2': true,
      'name~e2': 'Senna',
    },
  };

  test('of a group are items, of a question answers with what belongs to each under it', () => {
    const [first, second] = write(given).item!;
    assert.equal(first!.linkId, 'medicines');
    assert.deepEqual(first!.item![1], {
      linkId: 'at',
      text: 'At',
      answer: [
        { valueTime: '08:00:00' },
        { valueTime: '20:30:00', item: [{ linkId: 'taken', text: 'Taken', answer: [{ valueBoolean: true }] }] },
      ],
    });
    assert.deepEqual(second!.item, [{ linkId: 'name', text: 'Name', answer: [{ valueString: 'Senna' }] }]);
  });

  test('come back in their order', () => {
    assert.deepEqual(fromQuestionnaireResponse(definition, write(given)), { ...given, leftOver: [] });
  });

  test('an answer in an entry there is not, and entries of what does not repeat, are refused', () => {
    const wrongs: Partial<FormSubmission>[] = [
      { ...given, answers: { 'name~e9': 'x' } },
      { entries: { pain: ['e1'] }, answers: {} },
      { entries: {}, answers: { name: 'x' } },
    ];
    for (const wrong of wrongs) {
      assert.throws(() => write(wrong), DataError);
    }
  });

  test('more than anybody fills are refused', () => {
    const item = Array.from({ length: 2001 }, () => ({ linkId: 'medicines' }));
    const json = { resourceType: 'QuestionnaireResponse', status: 'completed', item };
    assert.throws(() => fromQuestionnaireResponse(definition, json), /more than 2000 times/);
  });
});

test('what follows a question stands under its answer, and under the question while it has none', () => {
  const [pain] = write({ answers: { pain: true, where: 'Hip' } }).item!;
  assert.equal(pain!.answer![0]!.item![0]!.linkId, 'where');
  const [blank] = write({ answers: { where: 'Hip' } }).item!;
  assert.equal(blank!.item![0]!.linkId, 'where');
  const all: FormSubmission['answers'][] = [{ pain: true, where: 'Hip' }, { where: 'Hip' }];
  for (const answers of all) {
    assert.deepEqual(fromQuestionnaireResponse(definition, write({ answers })).answers, answers);
  }
});

describe('why there is no answer', () => {
  const REASONS = { 'not-asked': 'not-asked', declined: 'asked-declined', unknown: 'asked-unknown' } as const;
  for (const [unknown, code] of Object.entries(REASONS) as [keyof typeof REASONS, string][]) {
    test(`${unknown} is R4's ${code}, and no answer`, () => {
      const response = write({ answers: { fell: { unknown } } });
      assert.deepEqual(response.item, [
        { linkId: 'fell', text: 'Fell', extension: [{ url: DATA_ABSENT_REASON, valueCode: code }] },
      ]);
      assert.deepEqual(fromQuestionnaireResponse(definition, response).answers, { fell: { unknown } });
    });
  }

  test('that there is none is never called unknown', () => {
    const response = write({ answers: { fell: { unknown: 'none-known' } } });
    assert.deepEqual(response.item![0]!.extension, [{ url: UNKNOWN, valueCode: 'none-known' }]);
    assert.deepEqual(fromQuestionnaireResponse(definition, response).answers, { fell: { unknown: 'none-known' } });
  });

  test('a reason the question does not allow is left over', () => {
    const extension = [{ url: DATA_ABSENT_REASON, valueCode: 'asked-declined' }];
    const json = { resourceType: 'QuestionnaireResponse', status: 'completed', item: [{ linkId: 'diet', extension }] };
    const { answers, leftOver } = fromQuestionnaireResponse(definition, json);
    assert.deepEqual(answers, {});
    assert.deepEqual(
      leftOver.map(({ why, value }) => [why, value]),
      [['not-understood', 'asked-declined']],
    );
  });
});

describe('a moment', () => {
  const written = (fell: string, timeZone?: string) =>
    write({ answers: { fell } }, timeZone === undefined ? {} : { timeZone }).item![0]!.answer![0]!.valueDateTime;

  test('by the clock on the wall goes out with the offset of that day', () => {
    assert.equal(written('2026-07-01T09:30'), '2026-07-01T09:30:00+01:00');
    assert.equal(written('2026-12-01T09:30:05'), '2026-12-01T09:30:05+00:00');
    assert.equal(written('2026-07-01T09:30', 'Asia/Kolkata'), '2026-07-01T09:30:00+05:30');
    assert.equal(written('2026-10-25T01:30'), '2026-10-25T01:30:00+01:00', 'the first of the two');
  });

  test('with another offset keeps it, there and back', () => {
    for (const fell of ['2026-07-01T09:30Z', '2026-07-01T09:30:05-05:00', '2026-10-25T01:30+00:00']) {
      assert.deepEqual(fromQuestionnaireResponse(definition, write({ answers: { fell } })).answers, { fell });
    }
  });
});

test('own words in place of an option are a text', () => {
  const answers = { diet: { text: 'Only what my sister cooks' } };
  const response = write({ answers });
  assert.deepEqual(response.item![0]!.answer, [{ valueString: 'Only what my sister cooks' }]);
  assert.deepEqual(fromQuestionnaireResponse(definition, response).answers, answers);
});

test('scores go out with what they said and come back, unless somebody changed the total', () => {
  const score = {
    id: 'falls',
    title: 'Falls',
    total: '3.0',
    band: { code: 'low', label: 'Low' },
    flags: [],
    results: {},
    working: [],
    missing: [],
    confirmed: true,
  };
  const response = write({ scores: [score] });
  assert.deepEqual(fromQuestionnaireResponse(definition, response).scores, [score]);
  const parts = response.extension!.find(({ url }) => url === SCORE)!.extension!;
  assert.equal(String(parts.find(({ url }) => url === 'total')!.valueDecimal), '3.0');
  parts.find(({ url }) => url === 'total')!.valueDecimal = 9;
  assert.equal(fromQuestionnaireResponse(definition, response).scores, undefined);
});

describe('a response of another tool', () => {
  const json: Bag = {
    resourceType: 'QuestionnaireResponse',
    id: 'r-1',
    meta: { versionId: '2' },
    questionnaire: head.url,
    status: 'amended',
    subject: { reference: 'Patient/resident-1', display: 'Mr Green' },
    source: { reference: 'RelatedPerson/2' },
    item: [
      { linkId: 'gone', text: 'No more', answer: [{ valueInteger: 5 }] },
      { linkId: 'fell', answer: [{ valueDateTime: '2026-07' }] },
      { linkId: 'diet', text: 'Diet?', answer: [{ valueCoding: { code: 'soft', display: 'soft food' }, id: 'x' }] },
    ],
  };

  test('comes back equal, with everything that was left over', () => {
    const { submission, status, carried, leftOver } = submissionFromResponse(definition, json);
    assert.equal(submission.subjectOfCare, 'resident-1');
    assert.deepEqual(submission.answers, { fell: { entered: '2026-07' }, diet: 'soft' });
    assert.deepEqual(
      leftOver.map(({ path, why }) => [path.join('.'), why]),
      [
        ['item.0.answer', 'unknown-question'],
        ['item.2.answer.0', 'not-understood'],
      ],
    );
    assert.deepEqual(toQuestionnaireResponse(definition, submission, { status, carried }), json);
  });

  test('an answer given since stands in place of what could not be read, and only there', () => {
    const { submission, status, carried } = submissionFromResponse(definition, json);
    const answers = { ...submission.answers, fell: '2026-07-02T10:00' };
    const out = toQuestionnaireResponse(definition, { ...submission, answers }, { status, carried });
    const [gone, fell, diet] = out.item!;
    assert.deepEqual([gone, diet], [(json['item'] as Bag[])[0], (json['item'] as Bag[])[2]]);
    assert.deepEqual(fell!.answer, [{ valueDateTime: '2026-07-02T10:00:00+01:00' }]);
    assert.equal(out.item!.length, 3);
  });

  test('to a form of another name is refused, unless the host knows better', () => {
    const other = { ...json, questionnaire: 'https://example.org/other' };
    assert.throws(() => fromQuestionnaireResponse(definition, other), /is an answer to/);
    assert.equal(fromQuestionnaireResponse(definition, other, { byAnyName: true }).answers['diet'], 'soft');
  });
});
