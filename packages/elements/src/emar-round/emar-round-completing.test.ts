// SPDX-License-Identifier: Apache-2.0
import type { CheckArgs, Facts } from '@careplan-kit/emar';
import { expect } from '@open-wc/testing';
import { medicinesPart } from '../parts/medicines-part.js';
import { ROUND_NOW, morningRound, roundIsHere, withRecords } from '../testing/medicine-rounds.js';
import { cleanUp, enter, find, findAll, textOf } from '../testing/page.js';
import { cardOf, openChecked, round, settle, storing, within } from '../testing/round-page.js';
import { checkOf } from './check-of.js';
import { proposalOf } from './record-dose.js';
import { RoundDesk } from './round-desk.js';

type Json = Record<string, unknown>;

/** The morning round with one order changed. */
function withOrder(id: string, changes: object, more: object = {}): Json {
  const orders = morningRound()['orders'] as readonly Json[];
  return morningRound({ orders: orders.map((one) => (one['id'] === id ? { ...one, ...changes } : one)), ...more });
}

/** The people of the round, with Mrs Smith allergic to one of her own medicines. */
const allergic = () =>
  (morningRound()['people'] as readonly Json[]).map((one) =>
    one['id'] === 'mrs-smith' ? { ...one, allergies: [{ substance: 'amlodipine', reaction: 'swelling' }] } : one,
  );

describe('cpk-emar-round, in spite of a hold, and completing what is missing', () => {
  before(roundIsHere);
  afterEach(cleanUp);

  it('R33, R35: a dose that is held back is recorded at once as it happened, advice or none', async () => {
    const element = await round({ holdBack: 'all', facts: morningRound({ people: allergic() }) });
    const stored = storing(element);
    await openChecked(element, 'mrs-smith');
    expect(cardOf(element, 'smith-amlodipine').querySelector('.give')).to.equal(null);
    within(element, 'smith-amlodipine', '.all-the-same').click();
    await element.updateComplete;
    expect(stored.records[0]).to.deep.include({ outcome: 'given' });
    expect(stored.records[0]!['override']).to.equal(undefined);
    expect(stored.events[0]!.answer!.codes).to.include('ALLERGY_CONFLICT');
  });

  it('R35: with who advised it and why a dose is given in spite of the hold, and the record keeps both', async () => {
    const element = await round({ holdBack: 'all', facts: morningRound({ people: allergic() }) });
    const stored = storing(element);
    await openChecked(element, 'mrs-smith');
    const box = (name: string) =>
      cardOf(element, 'smith-amlodipine').querySelector<HTMLInputElement>(`[id^="${name}-"]`)!;
    enter(box('advisedBy'), 'The GP, by telephone');
    await element.updateComplete;
    expect(cardOf(element, 'smith-amlodipine').querySelector('.give')).to.equal(null);
    enter(box('reason'), 'It was another tablet that did it');
    await element.updateComplete;
    expect(textOf(within(element, 'smith-amlodipine', '.reasons')), 'it is still said').not.to.equal('');
    within(element, 'smith-amlodipine', '.give').click();
    await element.updateComplete;
    expect(stored.records[0]!['override']).to.deep.equal({
      codes: ['ALLERGY_CONFLICT'],
      reason: 'It was another tablet that did it',
      advisedBy: 'The GP, by telephone',
    });
  });

  it('R33: an amount that was missing is added afterwards, and only a number completes it', async () => {
    const element = await round();
    const stored = storing(element);
    await openChecked(element, 'mr-green');
    within(element, 'green-co-careldopa', '.part').click();
    await element.updateComplete;
    within(element, 'green-co-careldopa', '.record').click();
    await element.updateComplete;
    await settle();
    find(element, '[data-unfinished] .complete').click();
    await element.updateComplete;
    expect(textOf(find(element, '[data-unfinished] .error'))).to.equal('Write a number.');
    expect(stored.records).to.have.length(1);
    enter(find<HTMLInputElement>(element, '[data-unfinished] input'), '0.5');
    await element.updateComplete;
    find(element, '[data-unfinished] .complete').click();
    await element.updateComplete;
    expect(stored.records[1]).to.deep.include({
      dose: { value: 0.5, unit: 'tablet' },
      supersedes: stored.records[0]!.id,
    });
    expect(findAll(element, '[data-unfinished]')).to.have.length(0);
  });

  it('R33, R40: a reading that was missing is added to its dose', async () => {
    const facts = withOrder('green-co-careldopa', { requiredMeasurements: [{ id: 'pulse', unit: 'per minute' }] });
    const element = await round({ facts });
    const stored = storing(element);
    await openChecked(element, 'mr-green');
    within(element, 'green-co-careldopa', '.give').click();
    await element.updateComplete;
    expect(stored.records[0]!.missing).to.include('MEASUREMENT_REQUIRED');
    enter(find<HTMLInputElement>(element, '[data-unfinished] input'), '72');
    await element.updateComplete;
    find(element, '[data-unfinished] .complete').click();
    await element.updateComplete;
    expect(stored.records[1]!.measurements).to.deep.equal({ pulse: { value: 72, at: ROUND_NOW } });
    expect(stored.records[1]!.pending).to.equal(undefined);
  });

  it('R51: a dose that was written down late is approved by somebody else, and not by whoever gave it', async () => {
    const late = (administratorId: string) => ({
      ...{
        id: 'late',
        orderId: 'bodat-oxycodone',
        slotKey: 'bodat-oxycodone@2026-11-21T20:00:00Z',
        personId: 'mr-bodat',
      },
      ...{ outcome: 'given', givenAt: '2026-11-21T20:05:00.000Z', recordedAt: '2026-11-22T08:30:00.000Z' },
      ...{ administratorId, reason: 'The tablet was flat', dose: { value: 1, unit: 'tablet' } },
      ...{ witnessId: 'worker-jane', witnessProof: { method: 'pin', staffId: 'worker-jane' } },
      ...{ pending: true, missing: ['APPROVAL_REQUIRED'] },
    });
    const own = await round({ facts: withRecords(late('worker-emily')) });
    await openChecked(own, 'mr-bodat');
    expect(findAll(own, '.approve')).to.have.length(0);
    expect(textOf(find(own, '[data-unfinished]'))).to.contain('Somebody who did not give it checks this.');
    own.remove();
    const element = await round({ facts: withRecords(late('worker-sue')) });
    const stored = storing(element);
    await settle();
    await openChecked(element, 'mr-bodat');
    find(element, '.approve').click();
    await element.updateComplete;
    expect(stored.records[0]).to.deep.include({ approvedBy: 'worker-emily', supersedes: 'late' });
    expect(stored.records[0]!.pending).to.equal(undefined);
  });

  it('R64: shows a patch that is on, and takes it off by a new version of its record', async () => {
    const patch = {
      ...{ id: 'rec-patch', orderId: 'betty-metformin', personId: 'betty', outcome: 'given', site: 'left upper arm' },
      ...{
        givenAt: '2026-11-20T09:30:00.000Z',
        recordedAt: '2026-11-20T09:30:00.000Z',
        administratorId: 'worker-jane',
      },
    };
    const records = withRecords(patch)['records'] as object[];
    const element = await round({ facts: withOrder('betty-metformin', { patch: { wearHours: 72 } }, { records }) });
    const stored = storing(element);
    await openChecked(element, 'betty');
    expect(textOf(find(element, '[data-patch]'))).to.contain('left upper arm');
    find(element, '.take-off').click();
    await element.updateComplete;
    expect(stored.records[0]).to.deep.include({
      ...{ supersedes: 'rec-patch', removedAt: ROUND_NOW, removedBy: 'worker-emily' },
      givenAt: patch.givenAt,
    });
    expect(findAll(element, '[data-patch]')).to.have.length(0);
  });

  it('checks only the card again on which something is entered', () => {
    const real = medicinesPart.here!;
    const facts = real.parseFacts(morningRound());
    const asked: (string | undefined)[] = [];
    const lib = {
      ...real,
      checkAdministration: (known: Facts, args: CheckArgs) => {
        asked.push(args.orderId);
        return real.checkAdministration(known, args);
      },
    };
    const desk = new RoundDesk(() => undefined);
    const tools = {
      ...{ lib, facts, desk, workerId: 'worker-emily' },
      proposal: (card: Parameters<typeof checkOf>[0]) => proposalOf(card, desk.entry(card.key), facts, 'worker-emily'),
    };
    const cards = facts.orders.map((order) => ({ key: order.id, order, slot: null }));
    const all = () => cards.map((card) => checkOf(card, tools));
    const first = all();
    expect(asked).to.have.length(cards.length);
    asked.length = 0;
    desk.enter('smith-paracetamol', { amount: '1' });
    const second = all();
    expect(asked).to.deep.equal(['smith-paracetamol']);
    expect(second.filter((answer, at) => answer !== first[at])).to.have.length(1);
    asked.length = 0;
    desk.done('smith-paracetamol');
    all();
    expect(asked).to.deep.equal(['smith-paracetamol']);
  });
});
