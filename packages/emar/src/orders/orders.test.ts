// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { METFORMIN, factsOf, given, order } from '../../test/facts-of.js';
import type { Order } from '../facts/index.js';
import { auditTrail } from '../operations/audit-trail.js';
import { derivePolicy } from '../operations/derive-policy.js';
import { gate } from '../operations/gate.js';
import { printCell } from '../operations/print-cell.js';
import { uiState } from '../operations/ui-state.js';
import { validateOrder } from '../operations/validate-order.js';

const timing = { timeOfDay: ['08:00'], boundsPeriod: { start: '2026-06-01' } };
const check = (more: Partial<Order>, facts: Readonly<Record<string, unknown>> = {}) =>
  validateOrder(factsOf({ orders: [order(timing, { status: 'draft', ...more })], ...facts }), { orderId: 'ord-1' });
const PRN = {
  indication: 'pain',
  minIntervalMinutes: 240,
  maxDosesPer24h: 4,
  expectedOutcome: 'less pain',
  signsToOffer: 'holds her knee; she can ask',
};

describe('an order before it goes live', () => {
  test('R22: a whole protocol is valid; what first to try is asked of psychotropic medicines alone', () => {
    const prn = { asNeeded: true, prn: PRN, timing: {} };
    assert.deepEqual([check(prn).valid, check(prn).missing], [true, []]);
    assert.deepEqual(check(prn).advised, ['prn.reviewOn', 'prn.callPrescriberWhen']);
    const psychotropic = (more: object) => check(prn, { medications: [{ ...METFORMIN, ...more }] }).missing;
    assert.deepEqual(psychotropic({ ingredients: [{ id: 'haloperidol' }] }), ['prn.nonDrugFirst']);
    assert.deepEqual(psychotropic({ classes: ['Benzodiazepines'] }), ['prn.nonDrugFirst']);
    assert.deepEqual(check({ ...prn, prn: { ...PRN, indication: ' ' } }).missing, ['prn.indication']);
  });

  test('R39: a dose, or a range with both its ends, or a dose in each step', () => {
    assert.deepEqual(check({ dose: undefined }).missing, ['dose|doseRange']);
    assert.deepEqual(check({ doseRange: { low: 1 } }).missing, ['doseRange.high']);
    assert.deepEqual(check({ steps: [{ days: 2, dose: { value: 1 } }, {}] }).missing, ['steps[1].dose']);
    assert.deepEqual(check({ dose: undefined, doseByDate: [{ date: '2026-06-01', dose: null }] }).missing, []);
  });

  test('R42, R76: a suspension and a covert plan say who, why, and when somebody looks again', () => {
    assert.deepEqual(check({ suspensions: [{ from: '2026-06-01' }] }).missing, [
      'suspensions[0].by',
      'suspensions[0].reason',
      'suspensions[0].reviewOn',
    ]);
    assert.deepEqual(check({ covert: { authorised: true, capacityAssessmentId: 'mca' } }).missing, [
      'covert.bestInterestsMeetingId',
      'covert.pharmacistAdvice',
      'covert.reviewBy',
    ]);
  });

  test('R6, R21: times that cannot be worked out keep it from going live, with the reason', () => {
    assert.deepEqual(check({ timing: { frequency: 7 } }).issues, [{ code: 'TIMES_NOT_SET' }]);
    assert.equal(check({ timing: { frequency: 7 } }).valid, false);
    assert.deepEqual(check({ highRisk: ['weekly-only'] }).issues, [{ code: 'WEEKLY_ONLY' }]);
  });

  test('R43: who wrote it out does not check it', () => {
    assert.deepEqual(check({ transcribedBy: 'sue', secondCheckBy: 'sue' }).issues, [
      { code: 'SECOND_CHECK_SAME_PERSON' },
    ]);
    assert.deepEqual(check({ transcribedBy: 'sue', secondCheckBy: 'jane' }).issues, []);
    assert.deepEqual(check({ transcribedBy: 'sue' }).missing, ['secondCheckBy']);
  });

  test('R35, R36, R81: allergies are looked at when an order is written, and what could not be is said', () => {
    const person = (more: object) => ({ person: { id: 'mrs-smith', ...more } });
    const codes = (facts: object) =>
      (check({}, facts as Record<string, unknown>).issues as { code: string }[]).map(({ code }) => code);
    const allergic = person({ allergyStatus: 'recorded', allergies: [{ substance: 'Metformin' }] });
    assert.deepEqual(codes(allergic), ['ALLERGY_CONFLICT']);
    assert.equal(check({}, allergic).valid, false);
    assert.deepEqual(codes(person({ allergyStatus: 'unknown' })), ['ALLERGY_UNVERIFIED']);
    assert.deepEqual(codes(person({ allergyStatus: 'recorded', allergies: [{ text: 'some tablet' }] })), [
      'ALLERGY_NOT_CHECKED',
    ]);
    assert.deepEqual(codes({ medications: [{ ...METFORMIN, ingredients: [] }] }), ['LIMITS_NOT_CHECKED']);
  });

  test('R37: an ingredient that is already given is said; the order it takes the place of is not counted', () => {
    const beside = order({ timeOfDay: ['20:00'], boundsPeriod: { start: '2026-06-01' } }, { id: 'ord-2' });
    const check2 = (more: Partial<Order>) => {
      const facts = factsOf({ orders: [order(timing, { status: 'draft', ...more }), beside] });
      return validateOrder(facts, { orderId: 'ord-1' });
    };
    const { valid, issues, planned24h } = check2({});
    assert.deepEqual(
      [valid, issues],
      [true, [{ code: 'DUPLICATE_INGREDIENT', ingredient: 'metformin', withOrderId: 'ord-2' }]],
    );
    assert.deepEqual(planned24h, [{ ingredient: 'metformin', planned: 1000, limit: undefined, unit: 'mg' }]);
    assert.deepEqual(check2({ supersedesOrderId: 'ord-2' }).issues, []);
  });

  test('R37: the fullest 24 hours are planned against the limit, also where they cross midnight', () => {
    const evening = order({ timeOfDay: ['20:00', '23:00'], boundsPeriod: { start: '2026-06-01' } }, { id: 'ord-2' });
    const settings = { ingredientLimits: { metformin: { maxPer24h: { value: 1.4, unit: 'g' } } } };
    const facts = factsOf({ settings, orders: [order(timing, { status: 'draft' }), evening] });
    const issues = validateOrder(facts, { orderId: 'ord-1' }).issues as { code: string }[];
    assert.deepEqual(issues[1], {
      code: 'PLANNED_24H_AMOUNT',
      ingredient: 'metformin',
      planned: 1500,
      limit: 1400,
      unit: 'mg',
    });
  });

  test('R80: what is no dose at a time goes on its own chart', () => {
    const of = (kind: string) => check({ dose: undefined, asNeeded: true }, { medications: [{ ...METFORMIN, kind }] });
    assert.deepEqual(
      ['thickener', 'oxygen', 'feed', 'dressing'].map((kind) => of(kind).recordWith),
      ['fluid-chart', 'oxygen-chart', 'feed-chart', 'wound-chart'],
    );
    assert.equal(of('thickener').valid, true);
    assert.equal('recordWith' in of('tablet'), false);
  });

  test('R65: paraffin and emollients carry the fire warning', () => {
    const { storageWarning } = check({}, { medications: [{ ...METFORMIN, highRisk: ['emollient-fire-risk'] }] });
    assert.match(String(storageWarning), /fire/);
  });
});

describe('policy and gate', () => {
  test('R55, R56: a policy raises what the law asks, and an order raises it further', () => {
    const policy = (schedule: number, more: Partial<Order> = {}, settings: object = {}) =>
      derivePolicy(
        factsOf({
          settings,
          medications: [{ ...METFORMIN, controlledDrugSchedule: schedule }],
          orders: [order(timing, more)],
        }),
        { orderId: 'ord-1' },
      );
    assert.deepEqual(policy(2), { registerRequired: true, witnessRequired: true, cdCupboard: true });
    assert.deepEqual(policy(3), { registerRequired: false, witnessRequired: false, cdCupboard: false });
    assert.equal(policy(4, { witnessRequired: true }).witnessRequired, true);
    assert.equal(policy(3, {}, { cdPolicy: { registerSchedules: [2, 3] } }).registerRequired, true);
    assert.equal(policy(2, {}, { cdPolicy: { registerSchedules: [] } }).cdCupboard, true);
  });

  test('R74: a comparison of lists ends when two different people have signed it', () => {
    const decision = (reconciliation: object) =>
      gate(factsOf({ orders: [order(timing)], reconciliation }), { orderId: 'ord-1' }).decision;
    const by = (...names: string[]) => ({
      status: 'complete',
      unresolved: ['ord-1'],
      signOff: names.map((name) => ({ by: name })),
    });
    assert.equal(decision({ status: 'open', unresolved: ['ord-1'] }), 'block');
    assert.equal(decision({ status: 'open', unresolved: ['ord-2'] }), 'allow');
    assert.equal(decision({ status: 'open' }), 'block');
    assert.equal(decision(by('sue')), 'block');
    assert.equal(decision(by('sue', 'sue')), 'block');
    assert.equal(decision(by('sue', 'jane')), 'allow');
  });

  test('R42 to R44: every reason is given at once, and only some may be overridden', () => {
    const person = { id: 'james', statusPeriods: [{ kind: 'hospital', from: '2026-06-01' }] };
    const held = order(timing, { suspensions: [{ from: '2026-06-01' }] });
    const facts = factsOf({ person, orders: [held], reconciliation: { status: 'open', unresolved: ['ord-1'] } });
    const { decision, codes, overrideAllowed } = gate(facts, { orderId: 'ord-1' });
    assert.equal(decision, 'block');
    assert.deepEqual([...(codes as string[])].sort(), ['ORDER_SUSPENDED', 'PERSON_AWAY', 'RECONCILIATION_OPEN']);
    assert.equal(overrideAllowed, false);
  });

  test('R72: how old the screen is, at both of its limits, and that nothing is blocked by it', () => {
    const state = (lastSyncedAt: string | undefined, more: Partial<Order> = { asNeeded: true }) =>
      uiState(factsOf({ now: '2026-06-10T08:00:00Z', lastSyncedAt, orders: [order(timing, more)] }), {
        orderId: 'ord-1',
      });
    assert.deepEqual(state('2026-06-10T07:55:00Z'), {
      banner: null,
      stalenessMinutes: 5,
      prnNeedsConfirmation: null,
      blocked: false,
      reasons: [],
    });
    assert.equal(state('2026-06-10T07:54:59Z').banner, 'STALE_DATA');
    assert.equal(state('2026-06-10T07:45:00Z').prnNeedsConfirmation, null);
    assert.equal(state('2026-06-10T07:44:59Z').prnNeedsConfirmation, 'NO_LIVE_HISTORY');
    assert.equal(state('2026-06-10T07:00:00Z', {}).prnNeedsConfirmation, null);
    assert.deepEqual(
      [state(undefined).banner, state(undefined).prnNeedsConfirmation],
      ['SYNC_AGE_UNKNOWN', 'NO_LIVE_HISTORY'],
    );
  });
});

describe('the printed cell and the trail', () => {
  const KEY = 'ord-1@2026-06-10T07:00:00Z';
  const staff = [
    { id: 'sophie', initials: 'SB', name: 'Sophie' },
    { id: 'eliza', initials: 'EK' },
  ];
  const codeSet = { refused: 'R', 'absent-hospital': 'H', given: 'initials' };
  const cell = (records: readonly object[], more: Readonly<Record<string, unknown>> = {}) =>
    printCell(factsOf({ staff, codeSet, orders: [order(timing)], records, ...more }), { slotKey: KEY });

  test('R79: an empty box is a gap, an absence has its letter', () => {
    assert.deepEqual([cell([]).cell, cell([]).detailLines], ['', []]);
    const person = { id: 'james', statusPeriods: [{ kind: 'hospital', from: '2026-06-10' }] };
    assert.equal(cell([], { person }).cell, 'H');
  });

  test('R51, R52: what was written down late, and what was replaced, is seen on paper', () => {
    const first = given('1', KEY, '2026-06-10T07:00:00Z', {
      recordedAt: '2026-06-10T08:30:00Z',
      status: 'superseded',
      supersededBy: '2',
    });
    const second = given('2', KEY, '2026-06-10T07:00:00Z', {
      recordedAt: '2026-06-10T07:30:00Z',
      outcome: 'refused',
      reason: 'spat it out',
      supersedes: '1',
      version: 2,
      correctionReason: 'found on the floor',
      witnessId: 'eliza',
    });
    const { cell: mark, detailLines } = cell([first, second]);
    assert.equal(mark, 'R');
    assert.deepEqual([...(detailLines as string[])].sort(), [
      '08:00 R SB witness EK spat it out',
      '08:00 given 1 tablet SB written down 2026-06-10 09:30 (replaced 08:30: found on the floor)',
    ]);
  });

  test('R4: in the hour that comes twice, the name of the zone stands beside the time', () => {
    const key = 'ord-1@2026-10-25T00:30:00Z';
    const night = order({ timeOfDay: ['01:30'], boundsPeriod: { start: '2026-10-01' } });
    const line = (at: string) => {
      const facts = factsOf({ staff, orders: [night], records: [given('1', key, at)] });
      return (printCell(facts, { slotKey: key }).detailLines as string[])[0]?.slice(0, 9);
    };
    assert.equal(line('2026-10-25T00:40:00Z'), '01:40 BST');
    assert.equal(line('2026-10-25T01:40:00Z'), '01:40 GMT');
    assert.equal(line('2026-10-25T02:40:00Z'), '02:40 giv');
  });

  test('R69: two doses at one slot show both hands', () => {
    const records = [
      given('1', KEY, '2026-06-10T07:00:00Z'),
      given('2', KEY, '2026-06-10T07:10:00Z', { administratorId: 'eliza' }),
    ];
    assert.equal(cell(records).cell, 'SB + EK');
  });

  test('R79: the legend says what each letter and each pair of initials stands for', () => {
    const { legend } = cell([given('1', KEY, '2026-06-10T07:00:00Z', { witnessId: 'eliza' })]);
    assert.deepEqual(legend, { R: 'refused', H: 'absent-hospital', SB: 'Sophie', EK: 'eliza' });
  });

  test('R53: every version of a person’s records is listed with overrides, also those entered in error', () => {
    const override = { codes: ['TOO_EARLY'], reason: 'leaves at seven' };
    const records = [
      given('1', KEY, '2026-06-10T05:00:00Z', { override }),
      given('2', KEY, '2026-06-10T05:10:00Z', { status: 'entered-in-error', enteredInErrorReason: 'tapped twice' }),
    ];
    const facts = factsOf({ person: { id: 'mrs-smith' }, orders: [order(timing)], records });
    const trail = auditTrail(facts, { personId: 'mrs-smith' });
    assert.deepEqual(
      (trail.versions as { id: string; status: string }[]).map(({ id, status }) => [id, status]),
      [
        ['1', 'active'],
        ['2', 'entered-in-error'],
      ],
    );
    assert.deepEqual([trail.current, trail.overrides], [['1'], [{ recordId: '1', ...override }]]);
  });
});
