// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { ROUND_NOW, morningRound, roundIsHere, withRecords } from '../testing/medicine-rounds.js';
import { cleanUp, enter, find, findAll, textOf, until } from '../testing/page.js';
import { openChecked, openPerson, round, settle, storing, within, wordsOf } from '../testing/round-page.js';

describe('cpk-emar-round', () => {
  before(roundIsHere);
  afterEach(cleanUp);

  it('lists who is due now first, and names what must be on time over everything', async () => {
    const element = await round();
    const groups = findAll(element, '.group').map((group) => [
      textOf(group.querySelector('.group-title')),
      [...group.querySelectorAll('.line-name')].map(textOf),
    ]);
    expect(groups).to.deep.equal([
      ['Due now (4)', ['Mr Green', 'Mrs Smith', 'Mr Bodat', 'James']],
      ['Not yet (1)', ['Betty']],
    ]);
    expect(textOf(find(element, '.urgent'))).to.contain('Mr Green: Co-careldopa 25mg/100mg tablets, due 08:00');
  });

  it('says of which day and which times it is, though nobody is due', async () => {
    const element = await round({ facts: morningRound({ orders: [], records: [] }) });
    expect(textOf(find(element, '.title'))).to.equal('Medicines round');
    expect(textOf(find(element, '.meta'))).to.equal('22 November 2026, 07:00 to 10:00');
    expect(textOf(find(element, '.nobody'))).to.equal('Nobody is due now.');
  });

  it('R38: shows no medicine before it is made sure who the person is, and asks again each time', async () => {
    const element = await round();
    await openPerson(element, 'mr-green');
    expect(textOf(find(element, '.who')))
      .to.contain('Is this Mr Green?')
      .and.to.contain('Born 2 March 1941');
    expect(findAll(element, '.card')).to.have.length(0);
    expect(wordsOf(element)).not.to.contain('Co-careldopa');
    find(element, '.who .yes').click();
    await element.updateComplete;
    expect(findAll(element, '.card')).to.have.length(1);
    find(element, '.onward .back').click();
    await element.updateComplete;
    await openPerson(element, 'mr-green');
    expect(findAll(element, '.card')).to.have.length(0);
  });

  it('R38: stops a wristband of somebody else, and opens by the right one', async () => {
    let band = 'band-smith';
    const element = await round({ scanner: () => Promise.resolve(band) });
    await openPerson(element, 'mr-green');
    find(element, '.who .scan').click();
    await until(() => findAll(element, '.who .fault').length === 1, 'stopped');
    expect(textOf(find(element, '.who .fault'))).to.contain('this wristband is not Mr Green’s');
    expect(findAll(element, '.card')).to.have.length(0);
    band = 'band-green';
    find(element, '.who .scan').click();
    await until(() => findAll(element, '.card').length === 1, 'opened');
    expect(wordsOf(element)).to.contain('Wristband scanned at 08:05');
  });

  it('gives the dose of the next person in two presses beside the identity check', async () => {
    const element = await round();
    const stored = storing(element);
    await openChecked(element, 'mr-green');
    within(element, 'green-co-careldopa', '.give').click();
    await settle();
    let presses = 0;
    const press = async (selector: string) => {
      presses++;
      find(element, selector).click();
      await element.updateComplete;
    };
    await press('.next-person');
    find(element, '.who .yes').click();
    await element.updateComplete;
    await press('.card .give');
    expect(presses).to.equal(2);
    expect(stored.records.map(({ orderId, outcome }) => [orderId, outcome])).to.deep.equal([
      ['green-co-careldopa', 'given'],
      ['smith-amlodipine', 'given'],
    ]);
    expect(stored.records[1]).to.deep.include({
      personId: 'mrs-smith',
      slotKey: 'smith-amlodipine@2026-11-22T08:00:00Z',
      administratorId: 'worker-emily',
      givenAt: ROUND_NOW,
      orderVersionSeen: 1,
      dose: { value: 1, unit: 'tablet' },
    });
    expect(stored.records[1]!['identityCheck']).to.deep.equal({ method: 'seen', at: ROUND_NOW });
  });

  it('takes two presses of one finger for one, and the dose counts before the host has stored it', async () => {
    let finish = (): void => undefined;
    const element = await round();
    const stored = storing(element, () => new Promise<void>((resolve) => (finish = resolve)));
    await openChecked(element, 'mr-green');
    const give = within(element, 'green-co-careldopa', '.give');
    give.click();
    give.click();
    await element.updateComplete;
    expect(stored.records).to.have.length(1);
    expect(findAll(element, '.part.due .card')).to.have.length(0);
    expect(textOf(find(element, '.recorded')))
      .to.contain('Given, 08:05, Emily')
      .and.to.contain('Being stored');
    finish();
    await until(() => textOf(find(element, '.recorded')).includes('Stored'), 'stored');
  });

  it('R68: what could not be stored counts, says so, and is told again under the same id', async () => {
    let isDown = true;
    const faults: unknown[] = [];
    const report = (event: ErrorEvent) => (faults.push(event.error), event.preventDefault());
    const before = window.onerror;
    window.onerror = null;
    window.addEventListener('error', report);
    const element = await round();
    const stored = storing(element, () => (isDown ? Promise.reject(new Error('no disk')) : Promise.resolve()));
    await openChecked(element, 'mr-green');
    within(element, 'green-co-careldopa', '.give').click();
    await until(() => findAll(element, '.unstored').length === 1, 'said');
    expect(textOf(find(element, '.unstored'))).to.contain('Recorded here and not stored yet: 1');
    expect(findAll(element, '.part.due .card')).to.have.length(0);
    isDown = false;
    find(element, '.unstored .again').click();
    await until(() => findAll(element, '.unstored').length === 0, 'stored');
    expect(new Set(stored.records.map(({ id }) => id)).size).to.equal(1);
    expect(stored.records).to.have.length(2);
    window.removeEventListener('error', report);
    window.onerror = before;
    expect(faults).to.have.length(1);
  });

  it('R68: after a restart a dose is recorded once where the host kept it, and still to do where it did not', async () => {
    const element = await round();
    const stored = storing(element, () => new Promise(() => undefined));
    await openChecked(element, 'mr-green');
    within(element, 'green-co-careldopa', '.give').click();
    const [kept] = stored.records;
    element.remove();
    const lost = await round();
    expect(findAll(lost, '.group.due .line[data-person="mr-green"]')).to.have.length(1);
    lost.remove();
    for (const changes of [
      { waiting: [kept!] },
      { facts: withRecords(kept!) },
      { facts: withRecords(kept!), waiting: [kept!] },
    ]) {
      const again = await round(changes);
      expect(findAll(again, '.group.due .line[data-person="mr-green"]')).to.have.length(0);
      await openChecked(again, 'mr-green');
      expect(findAll(again, '.recorded')).to.have.length(1);
      again.remove();
    }
  });

  it('records a dose that was not given in two presses, and asks why where the choice does not say it', async () => {
    const element = await round();
    const stored = storing(element);
    await openChecked(element, 'mr-green');
    within(element, 'green-co-careldopa', '.not-given').click();
    await element.updateComplete;
    within(element, 'green-co-careldopa', '.outcome.asleep').click();
    await element.updateComplete;
    expect(stored.records[0]).to.deep.include({ outcome: 'asleep', reason: 'Asleep' });
    expect(stored.records[0]!.pending).to.equal(undefined);
    await settle();
    find(element, '.next-person').click();
    await element.updateComplete;
    find(element, '.who .yes').click();
    await element.updateComplete;
    within(element, 'smith-amlodipine', '.not-given').click();
    await element.updateComplete;
    within(element, 'smith-amlodipine', '.outcome.refused').click();
    await element.updateComplete;
    expect(stored.records[1]).to.deep.include({ outcome: 'refused', pending: true, missing: ['REASON_REQUIRED'] });
    expect(textOf(find(element, '[data-unfinished]'))).to.contain('Say why.');
    enter(find<HTMLInputElement>(element, '[data-unfinished] input'), 'It makes her ankles swell');
    await element.updateComplete;
    find(element, '[data-unfinished] .complete').click();
    await element.updateComplete;
    const whole = stored.records[2]!;
    expect(whole).to.deep.include({ outcome: 'refused', reason: 'It makes her ankles swell' });
    expect(whole.supersedes).to.equal(stored.records[1]!.id);
    expect(findAll(element, '[data-unfinished]')).to.have.length(0);
  });

  it('takes back what was recorded by mistake by a new version, and the dose is due again', async () => {
    const element = await round();
    const stored = storing(element);
    await openChecked(element, 'mr-green');
    within(element, 'green-co-careldopa', '.give').click();
    await element.updateComplete;
    find(element, '.mistake').click();
    await element.updateComplete;
    expect(stored.records[1]).to.deep.include({ status: 'entered-in-error', supersedes: stored.records[0]!.id });
    expect(findAll(element, '.part.due .card')).to.have.length(1);
  });

  it('keeps how much was taken of a part, and keeps a part of unknown size open', async () => {
    const element = await round();
    const stored = storing(element);
    await openChecked(element, 'james');
    within(element, 'james-lactulose', '.part').click();
    await element.updateComplete;
    enter(within(element, 'james-lactulose', '.asked input') as HTMLInputElement, '7.5');
    await element.updateComplete;
    within(element, 'james-lactulose', '.record').click();
    await element.updateComplete;
    expect(stored.records[0]).to.deep.include({ outcome: 'given-partial', dose: { value: 7.5, unit: 'ml' } });
    find(element, '.onward .back').click();
    await element.updateComplete;
    await settle();
    await openChecked(element, 'mr-green');
    within(element, 'green-co-careldopa', '.part').click();
    await element.updateComplete;
    within(element, 'green-co-careldopa', '.record').click();
    await element.updateComplete;
    expect(stored.records[1]!.missing).to.deep.equal(['DOSE_NOT_SET']);
    expect(stored.records[1]!.dose).to.equal(undefined);
  });
});
