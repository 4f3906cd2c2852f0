// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { AdministrationRecord } from '@careplan-kit/emar';
import { medicinesDuePart } from '../parts/medicines-due-part.js';
import { medicinesGivingPart } from '../parts/medicines-giving-part.js';
import type { Part } from '../parts/part.js';
import { morningRound, roundIsHere } from '../testing/medicine-rounds.js';
import { cleanUp, find, findAll, textOf, until } from '../testing/page.js';
import { openChecked, openPerson, round, storing, wordsOf } from '../testing/round-page.js';
import type { CpkEmarRound } from './emar-round.js';

const COMING = 'Getting the medicines ready…';
const FAILED = 'What works out the medicines could not be fetched';

const putBack: (() => void)[] = [];

/** A piece that nobody has fetched; the newest try waits for the test to say how it ends. */
function pending<Content>(part: Part<Content>) {
  const real = part.here!;
  const tries: { resolve(content: Content): void; reject(cause: unknown): void }[] = [];
  part.forget(() => new Promise((resolve, reject) => void tries.push({ resolve, reject })));
  putBack.push(() => part.put(real));
  return {
    tries,
    succeed: () => tries.at(-1)!.resolve(real),
    fail: () => tries.at(-1)!.reject(new TypeError('no network')),
  };
}

const focused = (element: CpkEmarRound) => (element.renderRoot as ShadowRoot).activeElement;
const lines = (element: CpkEmarRound) => findAll(element, '.group.due .line');

describe('a round whose pieces the page has not fetched', () => {
  before(roundIsHere);
  afterEach(() => {
    for (const put of putBack.splice(0)) put();
    return cleanUp();
  });

  it('draws the list with all its marks before it has what gives, and fetches that in idle time', async () => {
    const [due, giving] = [pending(medicinesDuePart), pending(medicinesGivingPart)];
    const element = await round({ facts: morningRound({ lastSyncedAt: '2026-11-22T04:00:00Z' }) });
    expect(textOf(find(element, '.nobody'))).to.equal('Getting the round ready…');
    expect(giving.tries).to.have.length(0);
    due.succeed();
    await until(() => lines(element).length === 4, 'the list');
    expect(medicinesGivingPart.here).to.equal(null);
    expect(findAll(element, '.urgent .line')).to.have.length(1);
    expect(findAll(element, '.old')).to.have.length(1);
    expect(wordsOf(element)).to.contain('Did it work? 1').and.to.contain('Gaps to explain: 1');
    expect(findAll(element, '.end .hand-over')).to.have.length(1);
    await until(() => giving.tries.length === 1, 'fetched in idle time');
    giving.succeed();
    await until(() => medicinesGivingPart.here !== null, 'here');
    await openChecked(element, 'mr-green');
    expect(findAll(element, '.card')).to.have.length(1);
  });

  it('R81: shows no card without its checks: it says that they come, and then opens on the name', async () => {
    const giving = pending(medicinesGivingPart);
    const element = await round();
    await openPerson(element, 'mrs-smith');
    expect(giving.tries, 'fetched at once').to.have.length(1);
    expect(textOf(find(element, '.alarms'))).to.contain('Penicillin');
    find(element, '.who .yes').click();
    await element.updateComplete;
    expect(textOf(find(element, '[role="status"].nobody'))).to.equal(COMING);
    expect(findAll(element, '.card, .give, .not-given')).to.have.length(0);
    expect(wordsOf(element)).not.to.contain('Amlodipine');
    giving.succeed();
    await until(() => findAll(element, '.card').length > 0, 'the cards');
    await until(() => focused(element)?.matches('.person-title') === true, 'the focus is on the name');
    expect(findAll(element, '.getting-ready')).to.have.length(0);
    const stored = storing(element);
    find(element, '.part.due .give').click();
    await element.updateComplete;
    expect(stored.records.map(({ orderId }) => orderId)).to.deep.equal(['smith-amlodipine']);
    expect(stored.records[0]!['identityCheck']).to.have.property('method', 'seen');
  });

  it('says when they could not be fetched, leads back to the list, and tries again', async () => {
    const giving = pending(medicinesGivingPart);
    const element = await round();
    await openChecked(element, 'mr-green');
    giving.fail();
    await until(() => findAll(element, '.fault').length === 1, 'said');
    expect(textOf(find(element, '.fault')))
      .to.contain(FAILED)
      .and.to.contain('Use your paper chart');
    expect(findAll(element, '.card, .give')).to.have.length(0);
    await until(() => focused(element)?.matches('.fault') === true, 'the focus is on what is said');
    find(element, '.onward .back').click();
    await element.updateComplete;
    expect(lines(element)).to.have.length(4);
    await openChecked(element, 'mr-green');
    expect(giving.tries, 'opened again, tried again').to.have.length(2);
    giving.fail();
    await until(() => findAll(element, '.again').length === 1, 'failed again');
    find(element, '.again').click();
    await element.updateComplete;
    expect(giving.tries).to.have.length(3);
    expect(textOf(find(element, '[role="status"].nobody'))).to.equal(COMING);
    giving.succeed();
    await until(() => findAll(element, '.card').length === 1, 'the card');
  });

  it('goes on with the person who is open by then, who is asked for first', async () => {
    const giving = pending(medicinesGivingPart);
    const element = await round();
    await openChecked(element, 'mr-green');
    find(element, '.onward .back').click();
    await element.updateComplete;
    await openPerson(element, 'james');
    giving.succeed();
    await until(() => medicinesGivingPart.here !== null, 'here');
    await element.updateComplete;
    expect(textOf(find(element, '.who'))).to.contain('Is this James?');
    expect(findAll(element, '.card')).to.have.length(0);
    expect(focused(element)?.matches('.who .yes')).to.equal(true);
  });

  it('counts what waits on this device before it has what gives', async () => {
    pending(medicinesGivingPart);
    const given: AdministrationRecord = {
      ...{ id: 'kept', orderId: 'green-co-careldopa', personId: 'mr-green' },
      outcome: 'given',
      source: 'staff',
      ...{ slotKey: 'green-co-careldopa@2026-11-22T08:00:00Z', administratorId: 'worker-emily' },
      ...{ givenAt: '2026-11-22T08:01:00Z', recordedAt: '2026-11-22T08:01:00Z' },
    };
    const element = await round({ waiting: [given] });
    expect(lines(element).map(({ dataset }) => dataset['person'])).to.deep.equal(['mrs-smith', 'mr-bodat', 'james']);
  });
});
