// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inForce } from '@careplan-kit/model';
import { contentsOf } from '../../test/note-form.js';
import { recordFor, testForm, worked } from '../../test/plan-form.js';
import * as summaries from '../discharge-summary/fixtures.js';
import { dischargeSummary } from '../discharge-summary/index.js';
import { FOLLOW_UP_SYSTEM } from './parts/things.js';
import * as fixtures from './fixtures.js';
import { dischargeFollowUp } from './index.js';

const { open, finish } = worked(dischargeFollowUp);

const things = (record: ReturnType<typeof recordFor>) =>
  inForce(record, 'Instruction').filter(
    ({ content }) => (content['what'] as { system?: string } | undefined)?.system === FOLLOW_UP_SYSTEM,
  );

describe('things to do after hospital', () => {
  testForm(dischargeFollowUp, fixtures);

  test('what the discharge summary asked for stands here, and is not written twice', () => {
    const { record } = worked(dischargeSummary).finish(recordFor('james'), summaries.james);
    const form = open(record);
    const entries = form.entries()['things'] ?? [];
    assert.deepEqual(
      entries.map((entry) => form.question(`thingKind~${entry}`)?.answer),
      ['appointment', 'watch'],
    );
    assert.match(String(form.question(`thingWhat~${entries[0]}`)?.answer), /community dentist/);
    assert.equal(things(record).length, 2);
  });

  test('other instructions of the record are no things of this list, and stay as they are', () => {
    const before = recordFor('james');
    const form = open(before);
    assert.equal(things(before).length, 0);
    assert.ok(inForce(before, 'Instruction').length > 0);
    assert.equal(form.entries()['things']?.length, 1, 'one empty entry to begin with');
    const { operations } = finish(before, fixtures.james);
    assert.ok(!operations.some(({ operation, class: of }) => operation === 'amend' && of === 'Instruction'));
  });

  test('who was told and when each of them read it is in the record, and a tick on the next shift is added to it', () => {
    const { record } = finish(recordFor('james'), fixtures.james);
    const [dentist] = things(record);
    type Who = { readonly name: string; readonly told: readonly Readonly<Record<string, string>>[] };
    const who = dentist?.content['who'] as Who;
    assert.equal(who.name, 'Andi');
    assert.deepEqual(
      who.told.map(({ name, readAt }) => [name, readAt?.slice(0, 16)]),
      [
        ['Andi', '2026-11-21T18:30'],
        ['Sophie', '2026-11-21T18:45'],
        ['Emily, agency', undefined],
      ],
    );
    const form = open(record);
    const [thing] = form.entries()['things'] ?? [];
    const [, , emily] = form.entries()[`told~${thing}`] ?? [];
    assert.equal(form.node(`notReadByAll~${thing}`)?.visible, true);
    form.answer(`hasRead~${thing}~${emily}`, true);
    assert.ok(
      form.problems().some(({ key, code }) => key === `readAt~${thing}~${emily}` && code === 'required'),
      'a tick has its time',
    );
    form.answer(`readAt~${thing}~${emily}`, '2026-11-22T07:05');
    assert.equal(form.node(`notReadByAll~${thing}`)?.visible, false);
    assert.equal(form.question(`toldName~${thing}~${emily}`)?.answer, 'Emily, agency', 'the rest stays');
  });

  test('late is said until it is done or not needed, and nobody to do it is said too', () => {
    const form = open(recordFor('mrsSmith'));
    const [thing] = form.entries()['things'] ?? [];
    const seen = (id: string) => form.node(`${id}~${thing}`)?.visible;
    form.answer(`thingWhen~${thing}`, '2026-11-21');
    assert.equal(seen('thingLate'), true, 'no status yet is not done');
    for (const [status, late] of [
      ['To be done', true],
      ['In progress', true],
      ['Done', false],
      ['Stopped', false],
    ] as const) {
      form.answer(`thingStatus~${thing}`, status);
      assert.equal(seen('thingLate'), late, status);
    }
    form.answer(`thingStatus~${thing}`, 'To be done');
    form.answer(`thingWhen~${thing}`, '2026-11-22');
    assert.equal(seen('thingLate'), false, 'today is not late');
    assert.deepEqual([seen('thingNobody'), seen('notReadByAll')], [false, false], 'nobody is named yet');
    form.answer(`thingWho~${thing}`, { unknown: 'unknown' });
    assert.equal(seen('thingNobody'), true);
  });

  test('a thing that is done stays on the record with what came of it', () => {
    const { operations } = finish(recordFor('james'), fixtures.james);
    const done = contentsOf(operations, 'Instruction').filter(
      ({ status }) => (status as { originalText: string }).originalText === 'Done',
    );
    assert.equal(done.length, 1);
    assert.match(String((done[0]?.['who'] as { cameOfIt: string }).cameOfIt), /four times a day/);
  });

  test('easy-read papers that are wanted or were not asked about are to be asked for; not wanted ends it', () => {
    const form = open(recordFor('james'));
    const seen = () => form.node('easyReadAsk')?.visible;
    assert.equal(seen(), false);
    for (const [answer, asks] of [
      ['wanted', true],
      [{ unknown: 'not-asked' }, true],
      ['given', false],
      ['not-wanted', false],
    ] as const) {
      form.answer('easyRead', answer);
      assert.equal(seen(), asks, JSON.stringify(answer));
    }
  });

  test('whether more care is needed has to be answered, and not known asks somebody to look today', () => {
    const form = open(recordFor('mrsSmith'));
    assert.ok(form.problems().some(({ key, code }) => key === 'extraCare' && code === 'required'));
    form.answer('extraCare', { unknown: 'unknown' });
    assert.deepEqual([form.node('extraCareAsk')?.visible, form.node('extraCareWhat')?.visible], [true, false]);
  });
});
