// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as z from 'zod/mini';
import { Medication } from '../activity/index.js';
import { Document } from '../administrative-information/index.js';
import { emptyCareRecord } from '../care-record.js';
import { PROVISIONAL_CLASSES, STABLE_CLASSES } from '../check/index.js';
import { Incident, Need } from '../observations/index.js';
import { ProvisionalNeed } from '../provisional/observations/index.js';
import { defineRecordClass } from '../record-class.js';
import { amendRecord, asTrueAt, createRecord, inForce, timeOfEventOf } from './index.js';
import { isEventDate } from './time-of-event.js';

const commit = (at: string) => ({
  committer: { id: 'worker-jane', name: 'Jane' },
  at,
  systemIdentifier: 'test-system',
  newUid: () => 'one',
  lateEntry: { afterMinutes: 60 },
});
const betty = () => emptyCareRecord({ id: 'resident-betty', personFirstName: 'Betty' });
const LONG_AGO = '2026-10-01';
const NOW = '2026-11-20T10:40:00Z';
const medication = () =>
  createRecord(
    betty(),
    Medication,
    { medicationName: { originalText: 'Amlodipine 5 mg tablets' }, date: LONG_AGO },
    commit(NOW),
  );

describe('a late entry is marked by the Event block and by no other date', () => {
  test('a class with the Event block, read or guessed, is marked', () => {
    for (const recordClass of [Incident, ProvisionalNeed]) {
      const { entry } = createRecord(betty(), recordClass as typeof Incident, { date: LONG_AGO }, commit(NOW));
      assert.deepEqual(entry.lateEntry?.timeOfEvent, { date: LONG_AGO }, recordClass.name);
    }
  });

  test('a medication or document whose own date is long past is not', () => {
    assert.equal(medication().entry.lateEntry, undefined);
    const paper = { documentTitle: 'The tenancy', date: '2019-03-01' };
    assert.equal(createRecord(betty(), Document, paper as never, commit(NOW)).entry.lateEntry, undefined);
  });

  test('nor is a class that has no such row, with a date that rides along: nobody knows what it is', () => {
    assert.equal(createRecord(betty(), Need, { date: LONG_AGO } as never, commit(NOW)).entry.lateEntry, undefined);
    const Hosts = defineRecordClass({
      ...{ name: 'Laundry', standard: 'the host', onePerPerson: false, elements: [] },
      schema: z.looseObject({}),
    });
    assert.equal(createRecord(betty(), Hosts, { date: LONG_AGO } as never, commit(NOW)).entry.lateEntry, undefined);
  });

  test('what the operation says of its time is marked in any class', () => {
    const timeOfEvent = { date: LONG_AGO };
    const { entry } = createRecord(betty(), Medication, {}, commit(NOW), { timeOfEvent });
    assert.deepEqual(entry.lateEntry?.timeOfEvent, timeOfEvent);
  });

  test('a correction keeps the mark, also when it is written with a class that has no row for the date', () => {
    const first = createRecord(betty(), ProvisionalNeed, { date: LONG_AGO, freeText: 'Company' }, commit(NOW));
    const content = { ...first.version.content, freeText: 'Company at tea' };
    for (const recordClass of [ProvisionalNeed, Need]) {
      const { entry } = amendRecord(first.record, recordClass, first.version, content, commit('2026-11-21T09:00:00Z'));
      assert.deepEqual(entry.lateEntry, first.entry.lateEntry);
    }
  });

  test('a correction of a date that is no event is not marked, even where the version before wrongly was', () => {
    const { record, version } = medication();
    const mark = { timeOfEvent: { date: LONG_AGO }, timeOfEntry: NOW, afterMinutes: 60 };
    const wrongly = { ...record, changeLog: record.changeLog.map((entry) => ({ ...entry, lateEntry: mark })) };
    const { entry } = amendRecord(wrongly, Medication, version, version.content, commit('2026-11-21T09:00:00Z'));
    assert.equal(entry.lateEntry, undefined);
  });

  test('of every class of the library with a row called date, it is known which date it is', () => {
    const dated = [...STABLE_CLASSES, ...PROVISIONAL_CLASSES].filter(({ elements }) =>
      elements.some(({ key, partOf }) => key === 'date' && partOf === undefined),
    );
    const others = dated.filter(({ elements }) => !elements.some(isEventDate)).map(({ name }) => name);
    assert.deepEqual([...new Set(others)].sort(), [
      'Change log',
      'Device',
      'Document',
      'Medication',
      'Procedure',
      'Vaccination',
    ]);
    for (const { name, elements } of dated) {
      assert.equal(elements.filter(({ key, partOf }) => key === 'date' && partOf === undefined).length, 1, name);
    }
  });
});

describe('what was true goes by the Event block too, where the classes are given', () => {
  test('a medication counts from its entry and not from a date of its own', () => {
    const { record, version } = medication();
    assert.deepEqual(timeOfEventOf(record, version), { date: LONG_AGO }, 'without classes any date counts');
    assert.equal(timeOfEventOf(record, version, STABLE_CLASSES), undefined);
    const before = '2026-11-01T10:00:00Z';
    assert.equal(inForce(asTrueAt(record, before)).length, 1);
    assert.equal(inForce(asTrueAt(record, before, { classes: STABLE_CLASSES })).length, 0);
    assert.equal(inForce(asTrueAt(record, NOW, { classes: STABLE_CLASSES })).length, 1);
  });

  test('an incident counts from when it happened, of a class that is given; of another, from its entry', () => {
    const { record, version } = createRecord(betty(), Incident, { date: LONG_AGO }, commit(NOW));
    assert.deepEqual(timeOfEventOf(record, version, [Incident]), { date: LONG_AGO });
    assert.equal(timeOfEventOf(record, version, [Need]), undefined);
  });
});
