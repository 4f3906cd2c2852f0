// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as z from 'zod/mini';
import { DataError, formatPath } from '../errors.js';
import { parseWith } from '../parse.js';
import {
  CodedValue,
  DateTime,
  DecimalText,
  ExternalIdentifier,
  PartialDate,
  Quantity,
  RecordLink,
  TimeOfDay,
  Words,
  safetyAnswer,
} from './index.js';

interface Family {
  readonly schema: z.ZodMiniType;
  readonly good: readonly unknown[];
  readonly bad: readonly unknown[];
}

const families: Readonly<Record<string, Family>> = {
  TimeOfDay: {
    schema: TimeOfDay,
    good: [
      '00:00',
      '08:30',
      '23:59',
      '08:30:15',
      '23:59:59',
      '08:30:15.2',
      '08:30:15.250',
      '12:00:00',
      '19:05',
      '20:00',
    ],
    bad: [
      '24:00',
      '8:30',
      '08:60',
      '08.30',
      '08:30:60',
      '08:30Z',
      '08:30 am',
      ' 08:30',
      '08:30\n',
      '',
      830,
      null,
      '0٨:30',
    ],
  },
  DateTime: {
    schema: DateTime,
    good: [
      '2026-11-22T14:02:00Z',
      '2026-11-22T14:02:00+00:00',
      '2026-07-01T14:02:00+01:00',
      '2026-11-22T14:02Z',
      '2026-11-22T14:02:00.125Z',
      '2024-02-29T00:00:00Z',
      '2026-11-22',
      '2026-11',
      '2026',
      '1941~',
      '2026-11-22T14:02:00-00:30',
    ],
    bad: [
      '2026-11-22T14:02:00',
      '2026-11-22 14:02:00Z',
      '2026-11-22T24:00:00Z',
      '2026-02-29T10:00:00Z',
      '2026-11-22T14:02:00+1:00',
      '2026-11-22T14:02:00+25:00',
      '2026-11T14:02:00Z',
      '2026-11-22T14Z',
      '2026-11-22T14:02:00Z~',
      '22/11/2026 14:02',
      '',
      1763820120000,
      new Date(0),
    ],
  },
  PartialDate: {
    schema: PartialDate,
    good: [
      '2026-05-17',
      '2026-05',
      '2026',
      '2024-02-29',
      '2000-02-29',
      '1941~',
      '1941?',
      '1941%',
      '1941-06~',
      '1941-06-03?',
      '194X',
      '19XX',
      '194X~',
    ],
    bad: [
      '2026-5',
      '2026-13',
      '2026-00',
      '2026-06-31',
      '2026-02-29',
      '1900-02-29',
      '26',
      '20260517',
      '17/05/2026',
      '~1941',
      'about 1941',
      '1941~~',
      '1X41',
      '2026-05-XX',
      '2026-05-17T10:00:00Z',
      '',
      1941,
      null,
    ],
  },
  DecimalText: {
    schema: DecimalText,
    good: [
      '0',
      '1',
      '70.5',
      '70.50',
      '-0.25',
      '-3',
      '0.001',
      '1000000',
      '12345678901234567890.12345678901234567890',
      '-0',
    ],
    bad: ['', '.5', '5.', '+5', '05', '1,5', '1,000', '1e3', 'NaN', ' 5', '5\n', '--5', '5 kg', '٥', 5, 70.5, null],
  },
  Words: {
    schema: Words,
    good: ['a', ' a ', '0', '-', 'None known', 'Dim', 'é', '痛', '👵', 'two\nlines'],
    bad: ['', ' ', '\t', '\n', '   \n ', '\u00a0', null, 0, false, [], {}],
  },
  CodedValue: {
    schema: CodedValue,
    good: [
      { code: '1' },
      { system: 'http://snomed.info/sct', code: '73211009' },
      { system: 'http://snomed.info/sct', code: '73211009', display: 'Diabetes mellitus' },
      { system: 'http://snomed.info/sct', code: '900000000000003001', version: '2026-10' },
      { originalText: 'sugar trouble' },
      { originalText: 'sugar trouble', system: 'http://snomed.info/sct', code: '73211009' },
      { code: 'a code this list does not know' },
      { code: '01', system: '' },
      { display: 'Diabetes mellitus', originalText: 'diabetes' },
      { code: '1', userSelected: true },
    ],
    bad: [
      {},
      { display: 'Diabetes mellitus' },
      { system: 'http://snomed.info/sct' },
      { code: '' },
      { code: '  ' },
      { originalText: '' },
      { code: 73211009 },
      { code: '1', display: 5 },
      { code: '1', originalText: '' },
      { originalText: 'words', code: '' },
      { code: null },
      '73211009',
      [],
      null,
    ],
  },
  ExternalIdentifier: {
    schema: ExternalIdentifier,
    good: [
      { value: 'VLA1B' },
      { value: '1', system: 'https://fhir.nhs.uk/Id/ods-site-code' },
      { value: '0001' },
      { value: 'a b' },
      { value: '-' },
      { value: '9990000018', system: 'https://fhir.nhs.uk/Id/nhs-number' },
      { value: 'x', use: 'official' },
      { value: 'é' },
      { value: '1', system: '' },
      { value: ' 1 ' },
    ],
    bad: [{}, { value: '' }, { value: ' ' }, { value: 1 }, { value: null }, { system: 'a' }, 'VLA1B', 1, [], null],
  },
  RecordLink: {
    schema: RecordLink,
    good: [
      { recordUid: 'r-1' },
      { class: 'Risk', recordUid: 'r-1' },
      { class: 'Risk', recordUid: 'r-1', versionNumber: 2 },
      { identifier: { value: 'VLA1B' } },
      { identifier: { system: 'https://fhir.nhs.uk/Id/ods-site-code', value: 'VLA1B' } },
      { display: 'The district nurse' },
      { class: 'Service provider', display: 'The surgery' },
      { recordUid: 'r-1', display: 'Risk of falling' },
      { recordUid: 'r-1', identifier: { value: '7' }, display: 'Both' },
      { display: 'Kept', hostKey: 9 },
    ],
    bad: [
      {},
      { class: 'Risk' },
      { recordUid: '' },
      { recordUid: 1 },
      { display: ' ' },
      { versionNumber: 1 },
      { recordUid: 'r-1', versionNumber: 0 },
      { recordUid: 'r-1', versionNumber: 1.5 },
      { recordUid: 'r-1', versionNumber: '1' },
      { identifier: 'VLA1B' },
      { identifier: { system: 'a' } },
      'r-1',
      null,
    ],
  },
  Quantity: {
    schema: Quantity,
    good: [
      { value: '70.5', unit: 'kilograms', code: 'kg' },
      { value: '70.50', unit: 'kilograms', code: 'kg' },
      { value: '120', unit: 'millimetres of mercury', code: 'mm[Hg]' },
      { value: '2', unit: 'tablets' },
      { value: '2', unit: 'tablets', code: '{tablet}' },
      { value: '-1.5', unit: 'degrees', code: 'Cel' },
      { value: '0.1', comparator: '<', unit: 'micrograms per litre', code: 'ug/L' },
      { value: '15', unit: 'stone', code: 'a unit nobody knows' },
      { value: '0', unit: 'millilitres', code: 'mL' },
      { value: '1', unit: 'cup', vessel: 'blue cup' },
    ],
    bad: [
      { value: 70.5, unit: 'kilograms' },
      { value: '70,5', unit: 'kilograms' },
      { value: '70.5' },
      { value: '70.5', code: 'kg' },
      { value: '70.5', unit: '' },
      { value: '70.5', unit: 'kilograms', code: '' },
      { value: '70.5', unit: 'kilograms', comparator: '~' },
      { value: '', unit: 'kilograms' },
      { unit: 'kilograms' },
      '70.5 kg',
      70.5,
      null,
    ],
  },
  SafetyAnswer: {
    schema: safetyAnswer(z.looseObject({ substance: z.string() })),
    good: [
      { state: 'not-asked' },
      { state: 'not-asked', note: 'asleep on arrival' },
      { state: 'none-known' },
      { state: 'none-known', askedOn: '2026-05-17', answeredBy: 'her son Robert' },
      { state: 'declined', askedOn: '2026-05' },
      { state: 'unknown', note: 'arrived without papers' },
      { state: 'entered', entries: [{ substance: 'penicillin' }] },
      { state: 'entered', entries: [{ substance: 'penicillin' }, { substance: 'latex' }] },
      { state: 'entered', entries: [{ substance: 'penicillin', since: '1941~' }], answeredBy: 'GP summary' },
      { state: 'unknown', hostField: 1 },
    ],
    bad: [
      undefined,
      null,
      '',
      'none',
      [],
      {},
      { state: '' },
      { state: 'none' },
      { state: 'entered' },
      { state: 'entered', entries: [] },
      { state: 'entered', entries: null },
      { state: 'entered', entries: [{}] },
      { state: 'entered', entries: [{ substance: 'penicillin' }, { substance: null }] },
      { state: 'none-known', entries: [{ substance: 'penicillin' }] },
      { state: 'none-known', entries: [] },
      { state: 'not-asked', entries: [{ substance: 'penicillin' }] },
      { state: 'none-known', askedOn: 'last week' },
      { entries: [{ substance: 'penicillin' }] },
    ],
  },
};

for (const [name, { schema, good, bad }] of Object.entries(families)) {
  describe(name, () => {
    test('accepts what is right and keeps it as it was given', () => {
      assert.ok(new Set(good.map((value) => JSON.stringify(value))).size >= 10);
      for (const value of good) {
        const result = schema.safeParse(structuredClone(value));
        assert.ok(result.success, JSON.stringify(value));
        assert.deepEqual(result.data, value);
      }
    });

    test('refuses what is wrong', () => {
      assert.ok(new Set(bad.map((value) => JSON.stringify(value))).size >= 10);
      for (const value of bad) assert.equal(schema.safeParse(value).success, false, JSON.stringify(value));
    });

    test('carries its rule into JSON Schema', () => {
      const { pattern, anyOf, oneOf, required } = z.toJSONSchema(schema);
      assert.ok(pattern ?? anyOf ?? oneOf ?? required);
      if (pattern === undefined) return;
      for (const value of good) assert.match(String(value), new RegExp(pattern));
      for (const value of bad) if (typeof value === 'string') assert.doesNotMatch(value, new RegExp(pattern));
    });
  });
}

test('a fault is reported at the part that has it', () => {
  const SafetyAnswer = families.SafetyAnswer!.schema;
  const faults: readonly [z.ZodMiniType, unknown, string][] = [
    [CodedValue, {}, 'code'],
    [CodedValue, { code: 5 }, 'code'],
    [CodedValue, { originalText: 'words', code: '' }, 'code'],
    [CodedValue, { originalText: 'words', version: 1 }, 'version'],
    [CodedValue, { code: '1', originalText: null }, 'originalText'],
    [RecordLink, { display: 'x', versionNumber: 0 }, 'versionNumber'],
    [RecordLink, { display: 'x', identifier: { system: 'a' } }, 'identifier.value'],
    [RecordLink, { identifier: { value: 7 } }, 'identifier.value'],
    [RecordLink, { recordUid: '' }, 'recordUid'],
    [Quantity, { value: 70.5, unit: 'kilograms' }, 'value'],
    [SafetyAnswer, { state: 'none' }, 'state'],
    [SafetyAnswer, { state: 'entered', entries: [{}] }, 'entries[0].substance'],
    [SafetyAnswer, { state: 'none-known', askedOn: 'May' }, 'askedOn'],
  ];
  for (const [schema, value, path] of faults) {
    assert.throws(
      () => parseWith('The value', schema, value),
      (error) => {
        assert.ok(error instanceof DataError);
        for (const issue of error.issues) assert.equal(formatPath(issue.path), path, JSON.stringify(value));
        return true;
      },
    );
  }
});
