// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AboutMe } from '../about-me.js';
import { CARE_RECORD_SCHEMA_VERSION, emptyCareRecord } from '../care-record.js';
import { MANY, ONCE, OPTIONAL, confirmedRows, inferredRows, prsbRows } from '../element-rows.js';
import * as z from 'zod/mini';
import { worked } from '../../../../test/worked.mjs';
import { defineRecordClass } from '../record-class.js';
import { SNOMED_CT } from '../values.js';
import { type CheckFinding, type CheckResult, checkRecord } from './index.js';

const confirmed = confirmedRows('Bedtime', 1);
const prsb = prsbRows('PRSB bedtime');
const inferred = inferredRows('somewhere near', 'plausible');
const date = confirmed('date', 'Date', 'Date', ONCE);

/** A class with a row of each standing. */
const Bedtime = defineRecordClass({
  name: 'Bedtime',
  standard: 'the test',
  onePerPerson: false,
  schema: z.looseObject({
    date: z.string(),
    drink: z.optional(z.string()),
    lights: z.optional(z.array(z.looseObject({ where: z.optional(z.string()), colour: z.optional(z.string()) }))),
  }),
  elements: [
    date,
    prsb('drink', 'Drink', 'Text', ONCE),
    prsb('lights', 'Lights', 'Group', MANY),
    prsb('where', 'Where', 'Text', ONCE, { partOf: 'lights' }),
    prsb('colour', 'Colour', 'Text', OPTIONAL, { partOf: 'lights' }),
  ],
});
const ProvisionalBedtime = defineRecordClass({
  ...Bedtime,
  schema: z.looseObject({ date: z.string(), song: z.optional(z.string()) }),
  elements: [...Bedtime.elements, inferred('song', 'Song', 'Text', ONCE)],
});
const GUESS = { name: 'Guess', standard: 'the test', onePerPerson: false };
const Guess = defineRecordClass({
  ...GUESS,
  schema: z.looseObject({ size: z.optional(z.string()) }),
  elements: [inferred('size', 'Size', 'Text', OPTIONAL)],
});

const writtenBy = { library: '0.1.0' };
const version = (content: object, more: object = {}) => ({
  class: 'Bedtime',
  recordUid: 'bedtime-1',
  versionNumber: 1,
  content,
  writtenBy,
  ...more,
});
const entry = (at: string, more: object = {}) => ({
  date: at,
  changeType: 'created',
  systemIdentifier: 'home-1',
  committer: { id: 'worker-sue', name: 'Sue' },
  recordUid: 'bedtime-1',
  recordVersion: 1,
  ...more,
});
const recordWith = (records: readonly unknown[], changeLog: readonly unknown[] = []) => ({
  schemaVersion: CARE_RECORD_SCHEMA_VERSION,
  subjectOfCare: { id: 'resident-james', personFirstName: 'James', personFamilyName: 'James' },
  records,
  changeLog,
});
const options = { classes: [Bedtime, AboutMe], provisional: [ProvisionalBedtime, Guess] };
const check = (...records: unknown[]) => checkRecord(recordWith(records), options);
const brief = ({ findings }: CheckResult) =>
  findings.map(({ path, rule, severity }) => [path.join('.'), rule, severity]);
const one = ({ findings }: CheckResult, rule: CheckFinding['rule']) =>
  findings.filter((finding) => finding.rule === rule);

const whole = { date: '2026-11-22', drink: 'Cocoa', song: 'A lullaby' };

describe('checkRecord: what it finds', () => {
  test('a record with nothing wrong has no findings', () => {
    assert.deepEqual(check(version(whole)).findings, []);
    assert.equal(check(version(whole)).ok, true);
  });

  test('an empty record of a person is good, with every class of the library', () => {
    const result = checkRecord(emptyCareRecord({ id: 'resident-betty' }));
    assert.equal(result.ok, true);
    assert.deepEqual(
      result.findings.filter(({ severity }) => severity !== 'note'),
      [],
    );
  });

  test('a mandatory element of a page that was read is an error when it is missing', () => {
    const { findings, ok } = check(version({ drink: 'Cocoa', song: 'x' }));
    assert.equal(ok, false);
    assert.deepEqual(findings, [
      {
        path: ['records', 0, 'content', 'date'],
        rule: 'missing-element',
        severity: 'error',
        message: '"Date" of Bedtime must be recorded, and it or a part of it is missing',
        class: 'Bedtime',
        element: 'Date',
        status: 'confirmed',
      },
    ]);
  });

  test('a PRSB minimum and an inferred one are notes, and leave the record good', () => {
    const result = check(version({ date: '2026-11-22', lights: [{}, { where: 'Hall' }] }));
    assert.equal(result.ok, true);
    assert.deepEqual(brief(result), [
      ['records.0.content.drink', 'minimum', 'note'],
      ['records.0.content.lights.0.where', 'minimum', 'note'],
      ['records.0.content.song', 'minimum', 'note'],
    ]);
    assert.deepEqual(
      result.findings.map(({ element, status }) => [element, status]),
      [
        ['Drink', 'prsb'],
        ['Where', 'prsb'],
        ['Song', 'inferred'],
      ],
    );
  });

  test('a blank counts as missing for a minimum', () => {
    assert.deepEqual(brief(check(version({ ...whole, drink: '' }))), [['records.0.content.drink', 'minimum', 'note']]);
  });

  test('a wrong value is an error at its path, inside a group of a list too', () => {
    const { findings } = check(version({ ...whole, lights: [{ where: 'Hall' }, { where: 'Stairs', colour: 7 }] }));
    assert.deepEqual(
      findings.map(({ path, rule, element, severity }) => [path, rule, element, severity]),
      [[['records', 0, 'content', 'lights', 1, 'colour'], 'wrong-value', 'Colour', 'error']],
    );
  });

  test('a wrong value of a provisional row is a warning, and leaves the record good', () => {
    const result = check(version({ ...whole, song: 7 }), {
      ...version({ size: 7 }),
      class: 'Guess',
      recordUid: 'guess-1',
    });
    assert.equal(result.ok, true);
    assert.deepEqual(brief(result), [
      ['records.0.content.song', 'wrong-value', 'warning'],
      ['records.1.content.size', 'wrong-value', 'warning'],
    ]);
  });

  test('unknown classes and elements are noted and kept', () => {
    const result = check(version({ ...whole, hotWaterBottle: true }), version({}, { class: 'Sleep', recordUid: 's' }));
    assert.equal(result.ok, true);
    assert.deepEqual(brief(result), [
      ['records.0.content.hotWaterBottle', 'unknown-element', 'note'],
      ['records.1.class', 'unknown-class', 'note'],
    ]);
  });

  test('faults of the whole are errors with their paths, and what can be read is still checked', () => {
    const record = { ...recordWith([version({ drink: 'Cocoa', song: 'x' }), 'no version']), schemaVersion: 99 };
    const result = checkRecord(record, options);
    assert.equal(result.ok, false);
    assert.deepEqual(brief(result), [
      ['schemaVersion', 'not-a-care-record', 'error'],
      ['records.1', 'not-a-care-record', 'error'],
      ['records.0.content.date', 'missing-element', 'error'],
    ]);
  });

  test('identifiers that cannot be right are warnings wherever they stand', () => {
    const content = {
      ...whole,
      lights: [{ where: 'x', coded: { system: SNOMED_CT, code: '31438004' } }],
      referrer: { identifier: { system: 'https://fhir.nhs.uk/Id/nhs-number', value: '9990000019' } },
      nhsNumber: '999 000 0018',
    };
    const result = check(version(content));
    assert.deepEqual(
      one(result, 'bad-identifier').map(({ path, severity }) => [path.slice(3).join('.'), severity]),
      [
        ['lights.0.coded.code', 'warning'],
        ['referrer.identifier.value', 'warning'],
      ],
    );
    assert.equal(result.ok, true);
  });

  test("a subject of care's NHS number with a wrong check digit is an error", () => {
    const record = { ...recordWith([]), subjectOfCare: { id: 'resident-james', nhsNumber: '9990000019' } };
    const result = checkRecord(record, options);
    assert.equal(result.ok, false);
    assert.ok(
      result.findings.some(
        ({ path, severity }) => path.join('.') === 'subjectOfCare.nhsNumber' && severity === 'error',
      ),
    );
  });
});

describe('checkRecord: codes and links of the library', () => {
  const risk = { subjectOfCare: 'resident-james', riskCategory: { originalText: 'Falls' } };
  const alert = (code: object) =>
    checkRecord(recordWith([version({ status: code }, { class: 'Alert' })])).findings.filter(
      ({ rule }) => rule === 'unknown-code',
    );

  test('a code a closed list does not hold is a warning; words without a code, and another element, are not', () => {
    assert.deepEqual(
      alert({ code: 'asleep' }).map(({ path, severity, element }) => [path.join('.'), severity, element]),
      [['records.0.content.status.code', 'warning', 'Status']],
    );
    assert.deepEqual(alert({ code: 'active' }), []);
    assert.deepEqual(alert({ originalText: 'asleep' }), []);
  });

  test('a code in an open list that does not hold it is kept without a word', () => {
    const record = recordWith([version({ ...risk, riskCategory: { code: 'local-7' } }, { class: 'Risk' })]);
    assert.deepEqual(one(checkRecord(record), 'unknown-code'), []);
  });

  test('a link to a record that is not there is a warning at its path; one that is there, or a name alone, is not', () => {
    const linked = (riskLocation: object) =>
      one(
        checkRecord(
          recordWith([
            version({ ...risk, riskLocation: [riskLocation] }, { class: 'Risk' }),
            version({ locationName: 'Kitchen' }, { class: 'Location', recordUid: 'location-1' }),
          ]),
        ),
        'dangling-link',
      ).map(({ path, severity }) => [path.join('.'), severity]);
    assert.deepEqual(linked({ recordUid: 'location-9' }), [['records.0.content.riskLocation.0', 'warning']]);
    assert.deepEqual(linked({ class: 'Location', recordUid: 'location-1' }), []);
    assert.deepEqual(linked({ class: 'Risk', recordUid: 'location-1' }), [
      ['records.0.content.riskLocation.0', 'warning'],
    ]);
    assert.deepEqual(linked({ display: 'The kitchen' }), []);
  });
});

describe('checkRecord: dates of events', () => {
  const dated = (day: string, at?: string, changeLog: readonly unknown[] = []) =>
    one(
      checkRecord(recordWith([version({ ...whole, date: day })], changeLog), { ...options, ...(at && { at }) }),
      'future-event',
    ).length;

  test('a date after its entry in the change log is a warning', () => {
    assert.equal(dated('2026-11-24', undefined, [entry('2026-11-22T20:00:00Z')]), 1);
    assert.equal(dated('2026-11-22', undefined, [entry('2026-11-22T20:00:00Z')]), 0);
    assert.equal(dated('2027', undefined, [entry('2026-11-22T20:00:00Z')]), 1);
    assert.equal(dated('2026', undefined, [entry('2026-11-22T20:00:00Z')]), 0);
    assert.equal(dated('2026-12~', undefined, [entry('2026-11-22T20:00:00Z')]), 1);
  });

  test('a day that has begun somewhere is not in the future', () => {
    assert.equal(dated('2026-11-23', undefined, [entry('2026-11-22T10:00:00Z')]), 0);
    assert.equal(dated('2026-11-23', undefined, [entry('2026-11-22T09:59:00Z')]), 1);
  });

  test('signing off later does not move the time of entry', () => {
    const log = [entry('2026-11-22T20:00:00Z'), entry('2026-12-22T20:00:00Z', { changeType: 'authorised' })];
    assert.equal(dated('2026-11-30', undefined, log), 1);
  });

  test('without an entry the time that was passed in counts, and without both nothing is said', () => {
    assert.equal(dated('2026-11-30', '2026-11-22T20:00:00Z'), 1);
    assert.equal(dated('2026-11-30'), 0);
    assert.equal(dated('2026-11-30', 'no time'), 0);
  });
});

describe('checkRecord: coverage', () => {
  test('counts records, elements, what is missing, and provisional rows, by class', () => {
    const { coverage } = check(
      version(whole),
      version({ ...whole, lights: [{ where: 'Hall' }] }, { versionNumber: 2 }),
      version({ date: '2026-11-22' }, { recordUid: 'bedtime-2' }),
    );
    assert.deepEqual(coverage.Bedtime, {
      recorded: 2,
      elements: { present: 4, all: 5 },
      mandatoryMissing: ['Drink'],
      provisional: { present: 1, all: 1 },
    });
    assert.deepEqual(coverage.Guess, {
      recorded: 0,
      elements: { present: 0, all: 0 },
      mandatoryMissing: [],
      provisional: { present: 0, all: 1 },
    });
    assert.equal(coverage['About Me']?.recorded, 0);
  });

  test('earlier versions have errors but no notes, and a withdrawn record does not count', () => {
    const withdrawn = version({ date: '2026-11-22' }, { versionNumber: 2, withdrawn: true });
    const result = check(version({}), withdrawn);
    assert.deepEqual(brief(result), [['records.0.content.date', 'missing-element', 'error']]);
    assert.equal(result.coverage.Bedtime?.recorded, 0);
  });

  test('knows every class of the library, and only those', () => {
    const hostile = version({}, { class: 'toString' });
    const { coverage, findings } = checkRecord(recordWith([hostile]));
    assert.ok(Object.hasOwn(coverage, 'Risk') && !Object.hasOwn(coverage, 'toString'));
    assert.deepEqual(
      findings.filter(({ rule }) => rule !== 'minimum' && rule !== 'safety-not-stated').map(({ rule }) => rule),
      ['unknown-class'],
    );
  });
});

describe('checkRecord: hostile input', () => {
  const holdsItself: Record<string, unknown> = {};
  holdsItself.records = [holdsItself];
  let deep: unknown = {};
  for (let level = 0; level < 100_000; level++) deep = { content: deep };

  for (const [what, input] of [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'record'],
    ['a list', []],
    ['an empty object', {}],
    ['itself inside', holdsItself],
    ['a hundred thousand levels', deep],
    ['a prototype key', JSON.parse('{"records":[{"class":"Bedtime","content":{"__proto__":{"x":1}}}]}')],
    ['records that are no list', { records: { 0: version(whole) }, changeLog: 7 }],
    ['a function', { records: [() => 1] }],
    ['wrong parts everywhere', recordWith([null, 1, version([]), { class: 1, content: {} }], [null, { date: 1 }])],
    [
      'no number for a version',
      recordWith([version(whole, { versionNumber: {} }), version(whole, { versionNumber: null })]),
    ],
  ] as const) {
    test(`${what}: is an answer and not an exception`, () => {
      const result = checkRecord(input, options);
      assert.equal(result.ok, false);
      assert.ok(result.findings.some(({ severity }) => severity === 'error'));
      assert.equal(Object.getPrototypeOf(result.coverage), Object.prototype);
    });
  }

  test('a large record is checked in bounded time', () => {
    const records = Array.from({ length: 4_000 }, (_, index) =>
      version({ ...whole, [`extra${index}`]: index, lights: [{ where: 7 }] }, { recordUid: `r${index}` }),
    );
    const before = worked();
    const { findings } = checkRecord(recordWith(records), options);
    assert.equal(findings.length, 8_000);
    assert.ok(worked() - before < 5_000);
  });

  test('no message repeats what was typed', () => {
    const typed = 'a very private remark';
    const { findings } = check(version({ date: { note: typed }, drink: [typed], lights: typed, song: { typed } }));
    assert.ok(findings.length >= 4);
    for (const { message } of findings) assert.ok(!message.includes(typed), message);
  });
});
