// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dose, medicinesOf, prnOrder, regularOrder, tablets } from '../../test/medicines-of.js';
import { leavingSummary } from './summary.js';

const summary = (more: Readonly<Record<string, unknown>> = {}) => leavingSummary(medicinesOf(more));

describe('the summary that goes with the person', () => {
  test('R36, R75: not known is not none', () => {
    assert.equal(summary({ person: { id: 'mrs-smith' } }).allergyStatus, 'unknown');
    const person = {
      id: 'mrs-smith',
      allergyStatus: 'recorded',
      allergies: [{ substance: 'latex' }, { text: 'penicilin, rash' }],
    };
    assert.deepEqual(summary({ person }).allergies, ['latex', 'penicilin, rash']);
  });

  test('R14, R75: only the version of an order that stands is on the page', () => {
    const before = regularOrder({ version: 1, dose: tablets(1) });
    const more = regularOrder({ version: 2, dose: tablets(2) });
    const stopped = { ...regularOrder({ version: 3 }), status: 'stopped', stoppedAt: '2026-06-10T08:00:00Z' };
    assert.deepEqual(
      summary({ orders: [before, more] }).rows.map((row) => row.dose),
      [tablets(2)],
    );
    assert.deepEqual(summary({ orders: [stopped, before, more] }).rows, []);
  });

  test('R75: regular medicines come first, each by name, and a 2 before a 10', () => {
    const vitamin = (number: number) => ({
      id: `v${number}`,
      name: `Vitamin ${number}`,
      form: 'tablet',
      unit: 'tablet',
    });
    const of = (number: number) => regularOrder({ id: `o${number}`, medicationId: `v${number}` });
    const facts = { medications: [10, 2, 1].map(vitamin), orders: [of(10), prnOrder({ medicationId: 'v1' }), of(2)] };
    assert.deepEqual(
      summary(facts).rows.map(({ name }) => name),
      ['Vitamin 2', 'Vitamin 10', 'Vitamin 1'],
    );
  });

  test('R27, R75: sums take in every product and every hand, and the earliest next dose does too', () => {
    const records = [
      dose('a', '2026-06-10T06:00:00Z', { orderId: 'reg', medicationId: 'co-codamol' }),
      dose('b', '2026-06-10T09:00:00Z', { administratorId: 'family:robert', source: 'family' }),
      dose('c', '2026-06-09T12:00:00Z', { administratorId: 'emily' }),
    ];
    const orders = [prnOrder(), regularOrder({ medicationId: 'co-codamol', dose: tablets(2), timeCritical: true })];
    const { rows, warnings } = summary({ records, orders });
    assert.deepEqual(
      rows.map(({ orderId, timeCritical }) => [orderId, timeCritical]),
      [
        ['reg', true],
        ['prn', false],
      ],
    );
    assert.deepEqual(rows[1]?.last24h, { ingredient: 'paracetamol', value: 2000, unit: 'mg' });
    assert.deepEqual(rows[1]?.includesGivenBy, ['sophie', 'family:robert']);
    assert.equal(rows[1]?.earliestNext, '2026-06-10T13:00:00Z');
    assert.equal(rows[0]?.nextDueUtc, '2026-06-11T07:00:00Z');
    assert.deepEqual(warnings, ['paracetamol doses 180 minutes apart']);
  });

  test('R75: patches and where they are, and doses no order is for', () => {
    const orders = [regularOrder({ medicationId: 'patch', dose: { value: 1, unit: 'patch' } })];
    const on = { orderId: 'reg', medicationId: 'patch', dose: { value: 1, unit: 'patch' } };
    const records = [
      dose('a', '2026-06-09T07:00:00Z', { ...on, site: 'left arm', removedAt: '2026-06-10T07:00:00Z' }),
      dose('b', '2026-06-10T07:00:00Z', { ...on, site: 'right arm' }),
      dose('c', '2026-06-10T08:00:00Z', {
        orderId: undefined,
        medicationId: 'remedy',
        administratorId: 'family:robert',
        dose: { value: 1, unit: 'sachet' },
      }),
    ];
    const { patches, otherDoses } = summary({ orders, records });
    assert.deepEqual(
      patches.map(({ site, appliedAt }) => [site, appliedAt]),
      [['right arm', '2026-06-10T07:00:00Z']],
    );
    assert.deepEqual(
      otherDoses.map(({ name, givenBy }) => [name, givenBy]),
      [['Cold and flu sachets', 'family:robert']],
    );
  });

  test('R14, R75: an order that another took over from is no second row, and its dose is still the last one given', () => {
    const old = regularOrder({ id: 'old', startedAt: '2026-06-01T00:00:00Z' });
    const next = regularOrder({ id: 'new', version: 2, supersedesOrderId: 'old', startedAt: '2026-06-10T08:00:00Z' });
    const records = [dose('a', '2026-06-10T07:00:00Z', { orderId: 'old', slotKey: 'old@2026-06-10T07:00:00Z' })];
    const { rows, dayDoses } = summary({ orders: [old, next], records });
    assert.deepEqual(
      rows.map(({ orderId, lastRecordId, lastGivenAt, nextDueUtc }) => [
        orderId,
        lastRecordId,
        lastGivenAt,
        nextDueUtc,
      ]),
      [['new', 'a', '2026-06-10T07:00:00Z', '2026-06-11T07:00:00Z']],
    );
    assert.deepEqual(
      dayDoses.map(({ id }) => id),
      ['a'],
    );
    const later = { ...next, startedAt: '2026-06-10T18:00:00Z' };
    assert.deepEqual(
      summary({ orders: [old, later], records }).rows.map(({ orderId }) => orderId),
      ['new', 'old'],
    );
    const stopped = { ...old, stoppedAt: '2026-06-10T11:00:00Z' };
    assert.deepEqual(summary({ orders: [stopped], records }).rows, []);
  });

  test('R21, R75: doses of the last day that nobody recorded are on the row, those of what it took the place of too', () => {
    const started = '2026-06-01T00:00:00Z';
    const evening = regularOrder({ timing: { timeOfDay: ['20:00'], boundsPeriod: { start: '2026-06-01' } } });
    assert.deepEqual(summary({ orders: [evening] }).rows[0]?.missedUtc, ['2026-06-09T19:00:00Z']);
    const records = [dose('a', '2026-06-09T19:00:00Z', { orderId: 'reg', slotKey: 'reg@2026-06-09T19:00:00Z' })];
    assert.deepEqual(summary({ orders: [evening], records }).rows[0]?.missedUtc, []);
    const old = { ...evening, id: 'old', startedAt: started };
    const next = { ...evening, version: 2, supersedesOrderId: 'old', startedAt: '2026-06-10T08:00:00Z' };
    assert.deepEqual(summary({ orders: [old, next] }).rows[0]?.missedUtc, ['2026-06-09T19:00:00Z']);
    assert.deepEqual(summary().rows[0]?.missedUtc, [], 'a when-required dose is never missed');
  });

  test('R23, R27, R75: doses of the last day that no regular row tells of, from any hands, of this person alone', () => {
    const orders = [prnOrder({ personId: 'mrs-smith' }), regularOrder({ personId: 'mrs-smith' })];
    const stopped = regularOrder({ id: 'gone', status: 'stopped', stoppedAt: '2026-06-10T10:00:00Z' });
    const at = '2026-06-10T06:00:00Z';
    const records = [
      dose('regular', at, { orderId: 'reg', dose: tablets(1) }),
      dose('prn', '2026-06-10T09:00:00Z', { source: 'family', administratorId: 'family:robert' }),
      dose('of-stopped', '2026-06-10T07:00:00Z', { orderId: 'gone', dose: tablets(1) }),
      dose('refused', at, { outcome: 'refused', reason: 'no' }),
      dose('day-old', '2026-06-09T12:00:00Z'),
      dose('perhaps', '2026-06-09T11:00:00Z', {
        givenAtEarliest: '2026-06-09T10:00:00Z',
        givenAtLatest: '2026-06-09T12:00:01Z',
      }),
      dose('of-another', at, { personId: 'mr-green', orderId: undefined, medicationId: 'paracetamol' }),
    ];
    const people = [{ id: 'mrs-smith' }, { id: 'mr-green' }];
    const facts = medicinesOf({ person: undefined, people, orders: [...orders, stopped], records });
    assert.deepEqual(
      leavingSummary(facts, 'mrs-smith').dayDoses.map(({ id }) => id),
      ['perhaps', 'of-stopped', 'prn'],
    );
  });

  test('R24, R27, R75: above the limit, and a time nobody is sure of, are said in both languages', () => {
    const records = [dose('a', '2026-06-10T06:00:00Z', { dose: tablets(9), givenAtEarliest: '2026-06-10T05:00:00Z' })];
    const { warningSentences } = summary({ records });
    assert.deepEqual(warningSentences[0], {
      en: 'paracetamol: 4500 mg in the last 24 hours, limit 4000 mg',
      cy: 'paracetamol: 4500 mg yn y 24 awr diwethaf, terfyn 4000 mg',
    });
    assert.match(warningSentences[1]!.en, /between 06:00 BST on 10 June 2026 and 07:00 BST/);
  });
});
