// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ChoiceItem } from '@careplan-kit/forms/contract';
import { inForce } from '@careplan-kit/model';
import {
  CODES_THAT_FAIL_THEIR_CHECK_DIGIT,
  DRAFT_ADJUSTMENTS,
  parseReasonableAdjustments,
  reasonableAdjustmentFindings,
} from '@careplan-kit/model/reasonable-adjustments';
import { contentsOf } from '../../test/note-form.js';
import { recordFor, testForm, worked } from '../../test/plan-form.js';
import { flat, submitted } from '../../test/risk-form.js';
import * as fixtures from './fixtures.js';
import { adjustmentsOf, reasonableAdjustments } from './index.js';

const { open, finish } = worked(reasonableAdjustments);
interface Alert {
  readonly codedValue: { readonly code: string; readonly system: string; readonly display: string };
  readonly alertCategory?: readonly unknown[];
  readonly status: { readonly code: string };
  readonly alertEndDate?: string;
}
const alertsOf = (name: 'james' | 'mrBodat') =>
  contentsOf(finish(recordFor(name), fixtures[name]).operations, 'Alert') as unknown as readonly Alert[];

describe('reasonable adjustments', () => {
  testForm(reasonableAdjustments, fixtures);

  test('offers every adjustment of the draft list, but for the two whose code is faulty, and no other', () => {
    const lists = flat(reasonableAdjustments.items).filter((item): item is ChoiceItem => /^code\d/.test(item.id));
    const offered = new Set(lists.flatMap(({ options }) => options.map(({ code }) => code)));
    const listed = Object.values(DRAFT_ADJUSTMENTS).flatMap((one) => Object.keys(one));
    assert.deepEqual(
      listed.filter((code) => !offered.has(code)),
      CODES_THAT_FAIL_THEIR_CHECK_DIGIT,
    );
    assert.equal([...offered].filter((code) => !listed.includes(code)).length, 0);
  });

  test('each adjustment is a warning of the record with its code and heading; where none fits, the heading stands', () => {
    const alerts = alertsOf('james');
    assert.deepEqual(
      alerts.map(({ codedValue }) => codedValue.code),
      ['719393008', '796161000000101', '1325391000000106', '011', '001'],
    );
    const [book] = alerts;
    assert.deepEqual(book?.codedValue, {
      system: 'http://snomed.info/sct',
      code: '719393008',
      display: 'Uses photographs for communication',
    });
    assert.deepEqual(book?.alertCategory, [
      {
        system: 'https://fhir.nhs.uk/England/CodeSystem/RA-FlagCategory',
        code: '001',
        display: 'Communication support',
      },
    ]);
    assert.equal(alerts[2]?.alertCategory?.length, 2);
  });

  test('one that ended stays on the record as inactive, with its day, and asks who decided and why', () => {
    const ended = alertsOf('james').at(-1);
    assert.deepEqual([ended?.status.code, ended?.alertEndDate], ['inactive', '2026-09-01']);
    const form = open(recordFor('james'));
    const entry = form.addEntry('adjustments');
    for (const [status, asks] of [
      ['active', false],
      ['inactive', true],
      ['entered-in-error', true],
    ] as const) {
      form.answer(`holds~${entry}`, status);
      assert.equal(form.node(`endedWhy~${entry}`)?.visible, asks, status);
      assert.equal(form.node(`endedOn~${entry}`)?.visible, asks, status);
    }
  });

  test('opened again, every adjustment stands there with its code, and leaving it alone changes nothing', () => {
    const { record } = finish(recordFor('james'), fixtures.james);
    const form = open(record);
    const entries = form.entries()['adjustments'] ?? [];
    assert.equal(entries.length, 5);
    assert.equal(form.question(`code001~${entries[0]}`)?.answer, '719393008');
    const { reviewedBy, nextReview, thresholdMet, thresholdBy, impairmentsSaid, sharing, sharingOn, decidedAs } =
      fixtures.james;
    const again = {
      adjustmentsNeeded: 'yes',
      ...{ reviewedBy, nextReview, thresholdMet, thresholdBy, sharing, sharingOn, decidedAs },
      ...(impairmentsSaid ? { impairmentsSaid: 'prefer-not' } : {}),
    };
    const { operations } = finish(record, again);
    assert.deepEqual(
      operations.map(({ operation, class: of }) => `${operation} ${of}`),
      ['create Review'],
    );
  });

  test('an objection that is there is opened again as it is, and not written a second time', () => {
    const { record } = finish(recordFor('mrBodat'), fixtures.mrBodat);
    const { adjustments, objections, ...rest } = fixtures.mrBodat;
    assert.ok(adjustments && objections);
    const { operations } = finish(record, rest);
    assert.deepEqual(
      operations.map(({ operation, class: of }) => `${operation} ${of}`),
      ['create Review'],
    );
  });

  test('another code in place of the first is written, and the heading goes with it', () => {
    const { record } = finish(recordFor('mrBodat'), fixtures.mrBodat);
    const form = open(record);
    const [entry] = form.entries()['adjustments'] ?? [];
    const [heading] = form.entries()[`category~${entry}`] ?? [];
    assert.equal(form.question(`code006~${entry}`)?.answer, '203601000000106');
    form.answer(`category~${entry}~${heading}`, '002');
    assert.equal(form.node(`code006~${entry}`)?.visible, false);
    assert.equal(form.question(`code~${entry}`)?.answer, '002', 'no code of another heading is left behind');
    form.answer(`code002~${entry}`, '225835008');
    assert.equal(form.question(`code~${entry}`)?.answer, '225835008');
  });

  test('an empty list is not “none”: that is asked, and a “none” beside an adjustment that is done is pointed out', () => {
    const form = open(recordFor('james'));
    assert.ok(form.problems().some(({ key, code }) => key === 'adjustmentsNeeded' && code === 'required'));
    const seen = (...ids: string[]) => ids.map((id) => form.node(id)?.visible);
    form.answer('adjustmentsNeeded', 'yes');
    assert.deepEqual(seen('neededNotListed', 'noneAndListed'), [true, false]);
    const entry = form.addEntry('adjustments');
    form.answer(`holds~${entry}`, 'active');
    form.answer('adjustmentsNeeded', 'none');
    assert.deepEqual(seen('neededNotListed', 'noneAndListed'), [false, true]);
    form.answer(`holds~${entry}`, 'inactive');
    assert.deepEqual(seen('noneAndListed'), [false]);
  });

  test('a heading in own words is bespoke, so that the adjustment is found again; an empty entry has no code', () => {
    const form = open(recordFor('james'));
    const entry = form.addEntry('adjustments');
    const [heading] = form.entries()[`category~${entry}`] ?? [];
    assert.equal(form.question(`code~${entry}`)?.answer ?? null, null);
    form.answer(`category~${entry}~${heading}`, { text: 'Waiting' });
    form.answer(`doWhat~${entry}`, 'Let him wait outside.');
    assert.equal(form.question(`code~${entry}`)?.answer, '011');
  });

  test('other warnings of the record are no adjustments of this form, and stay', () => {
    const before = recordFor('james');
    assert.ok(inForce(before, 'Alert').length > 0);
    assert.equal(open(before).entries()['adjustments']?.length ?? 0, 0);
    const { operations } = finish(before, fixtures.james);
    assert.ok(operations.every(({ operation, class: of }) => of !== 'Alert' || operation === 'create'));
  });

  test('an objection stands on the record, ends no adjustment, and says that nothing is sent', () => {
    const alerts = alertsOf('mrBodat');
    assert.deepEqual(
      alerts.map(({ codedValue, status }) => [codedValue.code, status.code]),
      [
        ['203601000000106', 'active'],
        ['1853781000000107', 'active'],
      ],
    );
    const [kind] = (alerts[1]?.alertCategory ?? []) as readonly { readonly display: string }[];
    assert.match(String(kind?.display), /^Reasonable adjustments/, 'shown with the adjustments, by its words');
    const form = open(recordFor('mrBodat'));
    form.answer('sharing', 'objected');
    const seen = (...ids: string[]) => ids.map((id) => form.node(id)?.visible);
    assert.deepEqual(seen('localOnly', 'objectionToAdd', 'objectionThere'), [true, true, false]);
    const entry = form.addEntry('objections');
    form.answer(`objectionHolds~${entry}`, 'active');
    assert.deepEqual(seen('localOnly', 'objectionToAdd'), [true, false]);
    form.answer('sharing', 'shared');
    assert.deepEqual(seen('localOnly', 'objectionThere'), [false, true]);
  });

  test('nobody decides for the person without saying by what right, and being family is none', () => {
    const form = open(recordFor('james'));
    form.answer('sharing', 'shared');
    form.answer('decidedAs', '001');
    assert.equal(form.node('decidedBy')?.visible, false);
    for (const role of ['002', '003', '004']) {
      form.answer('decidedAs', role);
      assert.ok(
        form.problems().some(({ key, code }) => key === 'decidedBy' && code === 'required'),
        role,
      );
    }
  });

  test('the threshold is said by somebody and never worked out, and without it no flag is claimed', () => {
    for (const item of flat(reasonableAdjustments.items))
      assert.ok(item.id !== 'thresholdMet' || !('calculate' in item || 'initial' in item));
    const { form } = finish(recordFor('mrBodat'), fixtures.mrBodat);
    const document = adjustmentsOf(submitted(form, 'resident-bodat'));
    assert.equal(document.flag?.thresholdMet, undefined);
    assert.equal(document.flag?.requiresAdjustments, undefined);
    assert.equal(document.flag?.sharing, 'objected');
    assert.equal(document.impairmentRecordEntry?.[0]?.impairmentCategory?.codedValue?.code, '12');
    assert.deepEqual(reasonableAdjustmentFindings(parseReasonableAdjustments(document)), []);
  });

  test('the document of the standard says what the form says, and its rules find nothing', () => {
    const { form } = finish(recordFor('james'), fixtures.james);
    const document = parseReasonableAdjustments(adjustmentsOf(submitted(form, 'resident-james')));
    assert.deepEqual(reasonableAdjustmentFindings(document), []);
    const entries = document.reasonableAdjustmentRecordEntry ?? [];
    assert.deepEqual(
      entries.map(({ state, category, removalReason }) => [state, category?.code, removalReason?.code]),
      [
        ['active', '001', undefined],
        ['active', '004', undefined],
        ['active', '009', undefined],
        ['active', '011', undefined],
        ['removed', '001', 'DoesntApply'],
      ],
    );
    assert.match(String(entries[3]?.reasonableAdjustment?.freeText), /Do not touch his head/);
    assert.equal(document.flag?.requiresAdjustments, true);
    assert.equal(document.flag?.sharingProxyRole?.code, '001');
  });
});
