// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { MedicineFact } from '../events/medicine-event.js';
import { PATCH_ORDER, ROUND_NOW, roundIsHere, withPatch } from '../testing/medicine-rounds.js';
import { cleanUp, enter, find, findAll, textOf } from '../testing/page.js';
import { openChecked, round, settle, storing } from '../testing/round-page.js';
import type { CpkEmarRound } from './emar-round.js';

type Json = Record<string, unknown>;

interface Told {
  readonly facts: readonly (readonly MedicineFact[])[];
}

function hearing(element: CpkEmarRound, store: () => Promise<unknown> = () => Promise.resolve()): Told {
  const facts: (readonly MedicineFact[])[] = [];
  element.addEventListener('cpk-medicine-fact', (event) => {
    facts.push(event.facts);
    event.waitUntil(store());
  });
  return { facts };
}

async function press(element: CpkEmarRound, selector: string): Promise<void> {
  find(element, selector).click();
  await element.updateComplete;
}

const lineOf = (element: CpkEmarRound) => textOf(find(element, '.line[data-person="betty"]'));

describe('cpk-emar-round, patches', () => {
  before(roundIsHere);
  afterEach(cleanUp);

  it('R64: a look that is due is asked for on the list and on the card, and one tap says that the patch is on', async () => {
    const element = await round({ facts: withPatch() });
    const told = hearing(element);
    expect(lineOf(element)).to.contain('Is the patch on? 1');
    await openChecked(element, 'betty');
    expect(textOf(find(element, '[data-patch]'))).to.contain('Look now: is it still on?');
    await press(element, '.still-on');
    expect(told.facts).to.have.length(1);
    expect(told.facts[0]).to.have.length(1);
    const [{ kind, fact }] = told.facts[0] as [MedicineFact];
    expect(kind).to.equal('patch-check');
    expect(fact).to.deep.include({
      ...{ orderId: 'betty-patch', site: 'left upper arm', at: ROUND_NOW, inPlace: true, by: 'worker-emily' },
    });
    expect(textOf(find(element, '[data-patch]')), 'it counts at once').not.to.contain('Look now');
    await press(element, '.onward .back');
    expect(lineOf(element)).not.to.contain('Is the patch on?');
  });

  it('R64: a patch that is gone is recorded in two taps, with when it was last seen and whom to tell', async () => {
    const element = await round({ facts: withPatch() });
    const told = hearing(element);
    await openChecked(element, 'betty');
    await press(element, '[data-patch] .gone');
    expect(textOf(find(element, '[data-patch] .asked'))).to.match(/Last seen on the skin: 21 November 2026/);
    expect(told.facts, 'nothing is recorded by the first tap').to.have.length(0);
    await press(element, '.record-gone');
    expect(told.facts[0]!.map(({ kind }) => kind)).to.deep.equal(['patch-check', 'incident']);
    const [check, incident] = told.facts[0]!.map(({ fact }) => fact);
    expect(check).to.deep.include({ orderId: 'betty-patch', site: 'left upper arm', at: ROUND_NOW, inPlace: false });
    expect(incident).to.deep.include({
      ...{ type: 'patch-fell-off', at: ROUND_NOW, by: 'worker-emily', personId: 'betty', recordId: 'rec-patch' },
      ...{
        medicationId: 'buprenorphine',
        orderId: 'betty-patch',
        site: 'left upper arm',
        lastSeenAt: '2026-11-21T05:30:00Z',
      },
      notify: ['worker-jane'],
    });
    expect(findAll(element, '[data-patch]'), 'it is not on any more').to.have.length(0);
    const lost = textOf(find(element, '[data-lost]'));
    expect(lost).to.contain('Where it was: left upper arm.').and.to.contain('Tell now: Jane.');
    expect(lost).to.contain('on other people').and.to.contain('Ask the prescriber or the pharmacist');
    await expect(element).to.be.accessible();
    await press(element, '.onward .back');
    expect(lineOf(element)).to.contain('Patch gone: 1');
  });

  it('R64: seen later than anybody wrote down is a look of its own; a time before that is asked for again', async () => {
    const element = await round({ facts: withPatch() });
    const told = hearing(element);
    await openChecked(element, 'betty');
    await press(element, '[data-patch] .gone');
    const box = () => find<HTMLInputElement>(element, 'input[id^="seen-"]');
    enter(box(), 'at bedtime');
    await element.updateComplete;
    await press(element, '.record-gone');
    expect(textOf(find(element, '[data-patch] .error'))).to.contain('Write a time after that one');
    expect(told.facts).to.have.length(0);
    expect(box().value).to.equal('at bedtime');
    enter(box(), '07:15');
    await element.updateComplete;
    await press(element, '.record-gone');
    const [seen, gone, incident] = told.facts[0]!.map(({ fact }) => fact as Json);
    expect(seen).to.deep.include({ inPlace: true, at: '2026-11-22T07:15:00.000Z' });
    expect(gone).to.deep.include({ inPlace: false, at: ROUND_NOW });
    expect(incident!['lastSeenAt']).to.equal('2026-11-22T07:15:00.000Z');
    expect(textOf(find(element, '[data-lost]'))).to.contain('07:15');
  });

  it('R33, R64: what is lost stays until another is on, and the new one goes to the order with its place', async () => {
    const patchChecks = [{ id: 'look', orderId: 'betty-patch', at: '2026-11-22T07:45:00Z', inPlace: false }];
    const element = await round({ facts: withPatch({ patchChecks }) });
    const stored = storing(element);
    expect(lineOf(element)).to.contain('Patch gone: 1');
    await openChecked(element, 'betty');
    enter(find<HTMLInputElement>(element, '[data-lost] [id^="site-"]'), 'right upper arm');
    await element.updateComplete;
    await press(element, '.new-patch');
    expect(stored.records[0]).to.deep.include({
      ...{ orderId: 'betty-patch', personId: 'betty', outcome: 'given', site: 'right upper arm', givenAt: ROUND_NOW },
    });
    expect(stored.records[0]!.pending).to.equal(undefined);
    expect(findAll(element, '[data-lost]')).to.have.length(0);
    expect(textOf(find(element, '[data-patch]'))).to.contain('right upper arm');
  });

  it('R64: without an order that runs nothing new goes on here', async () => {
    const stopped = { ...PATCH_ORDER, status: 'stopped', stoppedAt: '2026-11-22T08:00:00Z' };
    const facts = withPatch();
    const orders = [...(facts['orders'] as Json[]).filter(({ id }) => id !== PATCH_ORDER.id), stopped];
    const patchChecks = [{ id: 'look', orderId: 'betty-patch', at: '2026-11-22T07:45:00Z', inPlace: false }];
    const element = await round({ facts: { ...facts, orders, patchChecks } });
    await openChecked(element, 'betty');
    expect(findAll(element, '.new-patch')).to.have.length(0);
  });

  it('says so when a look could not be stored, counts it all the same, and hands over the same again', async () => {
    const element = await round({ facts: withPatch() });
    let works = false;
    const told = hearing(element, () => (works ? Promise.resolve() : Promise.reject(new TypeError('full'))));
    const before = window.onerror;
    window.onerror = null;
    const stop = (event: ErrorEvent) => event.preventDefault();
    window.addEventListener('error', stop);
    await openChecked(element, 'betty');
    await press(element, '.still-on');
    await settle();
    window.removeEventListener('error', stop);
    window.onerror = before;
    await element.updateComplete;
    expect(findAll(element, '.unstored')).to.have.length(1);
    works = true;
    await press(element, '.unstored .again');
    await settle();
    expect(findAll(element, '.unstored')).to.have.length(0);
    expect(told.facts[1]).to.deep.equal(told.facts[0]);
    element.facts = withPatch({ patchChecks: told.facts[0]!.map(({ fact }) => fact) });
    await element.updateComplete;
    expect(textOf(find(element, '[data-patch]'))).not.to.contain('Look now');
  });

  it('asks nothing of who may not record', async () => {
    const { context } = await round();
    const element = await round({ facts: withPatch(), context: { ...context!, can: (action) => action === 'view' } });
    await openChecked(element, 'betty');
    expect(findAll(element, '[data-patch] button')).to.have.length(0);
  });
});
