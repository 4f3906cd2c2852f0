// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AboutMe } from '../about-me.js';
import { type CareRecord, changeOf, history, latest, parseCareRecord, signOffsOf } from '../care-record.js';
import { DataError } from '../errors.js';
import { CLASSES, Need, PEOPLE, Risk, month } from '../../test/month-of-changes/month.js';
import { asAt, asTrueAt, clockSteps, inForce, timeOfEventOf, withdrawals } from './index.js';

const names = (record: CareRecord) =>
  record.records.map(({ recordUid, versionNumber }) => `${recordUid} ${versionNumber}`);
const falls = (record: CareRecord) => inForce(record, Risk).map(({ content }) => content.freeText);

describe('as it was known at a moment', () => {
  const green = month('mr-green');

  for (const person of PEOPLE) {
    test(`nothing before the month and everything after it: ${person}`, () => {
      const whole = month(person);
      const before = asAt(whole, '2026-11-01T00:00:00Z');
      assert.deepEqual([before.records, before.changeLog], [[], []]);
      assert.equal(before.subjectOfCare, whole.subjectOfCare);
      assert.deepEqual(asAt(whole, '2026-12-01T00:00:00Z'), whole);
      assert.deepEqual(parseCareRecord(asAt(whole, '2026-11-20T00:00:00Z'), CLASSES).schemaVersion, 1);
    });
  }

  test('is what had been entered, to the millisecond', () => {
    const need = (moment: string) => latest(asAt(green, moment), Need)?.versionNumber;
    assert.equal(need('2026-11-02T10:19:59.999Z'), undefined);
    assert.equal(need('2026-11-02T10:20:00Z'), 1);
    assert.equal(need('2026-11-09T18:04:59.999Z'), 1);
    assert.equal(need('2026-11-09T19:05:00+01:00'), 2, 'an offset is only another way to write it');
  });

  test('holds a late entry from when it was entered, and not from when it happened', () => {
    assert.deepEqual(history(asAt(green, '2026-11-10T00:00:00Z'), 'green-wash-9'), []);
    assert.equal(history(asAt(green, '2026-11-12T08:00:00Z'), 'green-wash-9').length, 1);
  });

  test('knows nothing of what was withdrawn or signed later', () => {
    const day = asAt(green, '2026-11-20T15:30:00Z');
    assert.deepEqual(falls(day), ['Slips on a wet floor']);
    assert.deepEqual(withdrawals(day), []);
    assert.deepEqual(
      signOffsOf(day, { recordUid: 'green-washing', versionNumber: 2 }).map(({ changeType }) => changeType),
      ['completed'],
    );
    assert.deepEqual(falls(asAt(green, '2026-11-28T09:05:00Z')), []);
    assert.deepEqual(falls(green), ['Unsure on the stairs']);
  });

  test('is frozen and leaves the record alone', () => {
    const written = JSON.stringify(green);
    const day = asAt(green, '2026-11-20T15:30:00Z');
    for (const part of [day, day.records, day.changeLog]) assert.ok(Object.isFrozen(part));
    assert.equal(JSON.stringify(green), written);
  });

  test('a moment that is none is refused', () => {
    for (const moment of ['2026-11-20', 'yesterday', '']) assert.throws(() => asAt(green, moment), DataError, moment);
    assert.throws(() => asTrueAt(green, '2026-11-20'), DataError);
    assert.throws(() => asTrueAt(green, '2026-11-20T00:00:00Z', { timeZone: 'Nowhere/Land' }), DataError);
  });
});

describe('where clocks disagree', () => {
  const bodat = month('mr-bodat');

  test('the step back is reported with both entries', () => {
    assert.deepEqual(
      clockSteps(bodat).map(({ entry, after }) => [entry.recordVersion, entry.date, after.recordVersion, after.date]),
      [[2, '2026-11-03T08:40:00Z', 1, '2026-11-03T09:00:00Z']],
    );
    for (const person of PEOPLE.filter((one) => one !== 'mr-bodat')) assert.deepEqual(clockSteps(month(person)), []);
  });

  test('no version is known without the one it was made from, and none that was entered is hidden', () => {
    const between = asAt(bodat, '2026-11-03T08:50:00Z');
    assert.deepEqual(names(between), ['bodat-interpreter 1', 'bodat-interpreter 2']);
    assert.equal(between.changeLog.length, 2);
    assert.deepEqual(names(asAt(bodat, '2026-11-03T08:39:00Z')), []);
  });

  test('a clock that once ran a year ahead does not hide what was entered after it', () => {
    const log = bodat.changeLog.map((entry, at) => (at === 0 ? { ...entry, date: '2027-11-03T09:00:00Z' } : entry));
    assert.deepEqual(names(asAt({ ...bodat, changeLog: log }, '2026-11-04T00:00:00Z')).length, 2);
  });

  test('a version that the log does not speak of came after the one before it, or was always there', () => {
    const logOf = (...gone: number[]) => bodat.changeLog.filter((_entry, at) => !gone.includes(at));
    const known = (moment: string, ...gone: number[]) => names(asAt({ ...bodat, changeLog: logOf(...gone) }, moment));
    assert.deepEqual(known('2026-11-03T09:00:00Z', 1), ['bodat-interpreter 1', 'bodat-interpreter 2']);
    assert.deepEqual(known('2026-11-03T08:59:00Z', 1), []);
    assert.deepEqual(known('2026-11-03T08:40:00Z', 0), ['bodat-interpreter 1', 'bodat-interpreter 2']);
    assert.deepEqual(known('2026-11-01T00:00:00Z', 0, 1), ['bodat-interpreter 1', 'bodat-interpreter 2']);
  });
});

describe('as it was true at a moment', () => {
  const green = month('mr-green');

  test('holds a late entry from when it happened, as it was corrected later', () => {
    assert.deepEqual(history(asTrueAt(green, '2026-11-09T07:29:00Z'), 'green-wash-9'), []);
    const [newest] = history(asTrueAt(green, '2026-11-09T07:30:00Z'), 'green-wash-9');
    assert.equal(newest?.content['freeText'], 'Washed his back and feet');
  });

  test('does not hold a change that came later', () => {
    const about = (moment: string) => latest(asTrueAt(green, moment), AboutMe)?.versionNumber;
    assert.equal(about('2026-11-20T23:59:00Z'), 1);
    assert.equal(about('2026-11-21T00:00:00Z'), 2);
  });

  test('a record withdrawn from its first event on was never true; without that, it was until it was withdrawn', () => {
    const smith = month('mrs-smith');
    assert.equal(latest(asTrueAt(smith, '2026-11-10T12:00:00Z'), AboutMe), undefined, 'the wrong paper');
    assert.ok(latest(asAt(smith, '2026-11-10T12:00:00Z'), AboutMe), 'although it was what they knew');
    assert.deepEqual(falls(asTrueAt(green, '2026-11-27T23:59:00Z')), ['Slips on a wet floor']);
    assert.deepEqual(falls(asTrueAt(green, '2026-11-28T09:00:00Z')), ['Unsure on the stairs']);
  });

  test('put together with what was known, it says what they would have thought then', () => {
    const thought = asTrueAt(asAt(green, '2026-11-10T00:00:00Z'), '2026-11-09T12:00:00Z');
    assert.deepEqual(history(thought, 'green-wash-9'), []);
    assert.deepEqual(history(asTrueAt(green, '2026-11-09T12:00:00Z'), 'green-wash-9').length, 2);
  });

  test('a day begins at midnight where care is given', () => {
    const smith = month('mrs-smith', 1);
    const there = (moment: string, timeZone?: string) =>
      names(asTrueAt(smith, moment, timeZone ? { timeZone } : {})).length;
    assert.equal(there('2026-11-04T00:00:00Z'), 1);
    assert.equal(there('2026-11-03T23:59:00Z'), 0);
    assert.equal(there('2026-11-04T00:00:00Z', 'America/New_York'), 0);
  });

  test('what the operation said about its time counts before the Event block, and entry where nothing says', () => {
    const bodat = month('mr-bodat');
    const [second, first] = history(bodat, 'bodat-sugar');
    assert.deepEqual(timeOfEventOf(bodat, second!), { date: '2026-11-23', time: '21:15' });
    assert.deepEqual(timeOfEventOf(bodat, first!), { date: '2026-10' });
    const version = (moment: string) => history(asTrueAt(bodat, moment), 'bodat-sugar')[0]?.versionNumber;
    assert.deepEqual(
      ['2026-09-30T22:59:00Z', '2026-09-30T23:00:00Z', '2026-11-23T21:14:00Z', '2026-11-23T21:15:00Z'].map(version),
      [undefined, 1, 1, 2],
    );
    const undated = { ...first!, content: { riskCategory: { code: 'D' } } };
    const without = { ...bodat, records: [undated] };
    assert.equal(timeOfEventOf(without, undated), undefined);
    assert.equal(names(asTrueAt(without, '2026-11-17T19:29:00Z')).length, 0);
    assert.equal(names(asTrueAt(without, '2026-11-17T19:30:00Z')).length, 1);
    assert.equal(names(asTrueAt({ ...without, changeLog: [] }, '2020-01-01T00:00:00Z')).length, 1);
  });

  test('keeps the entries of what it holds', () => {
    const then = asTrueAt(green, '2026-11-20T15:30:00Z');
    for (const moment of ['2026-11-09T12:00:00Z', '2026-11-20T15:30:00Z']) {
      const view = asTrueAt(green, moment);
      for (const version of view.records) assert.ok(changeOf(view, version), version.recordUid);
    }
    assert.equal(signOffsOf(then, { recordUid: 'green-washing', versionNumber: 2 }).length, 1);
    assert.deepEqual(asTrueAt(green, '2026-12-01T00:00:00Z'), green);
  });
});
