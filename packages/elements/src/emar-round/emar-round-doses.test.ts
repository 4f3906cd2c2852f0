// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { ROUND_PEOPLE, morningRound, roundIsHere } from '../testing/medicine-rounds.js';
import { button, cleanUp, enter, find, findAll, textOf, until } from '../testing/page.js';
import {
  cardOf,
  clock,
  openChecked,
  openPerson,
  round,
  settle,
  storing,
  within,
  wordsOf,
} from '../testing/round-page.js';
import { testHost } from '../testing/story-host.js';

describe('cpk-emar-round, witness, when required, gaps, end', () => {
  before(roundIsHere);
  afterEach(cleanUp);

  it('R55: a controlled drug has a witness who proved who they are, and without one it is kept open', async () => {
    const asked: unknown[] = [];
    const element = await round({
      proveWitness: (request) => {
        asked.push(request);
        return Promise.resolve({ id: 'worker-jane', name: 'Jane', method: 'pin' });
      },
    });
    const stored = storing(element);
    await openChecked(element, 'mr-bodat');
    expect(textOf(within(element, 'bodat-oxycodone', '.reasons'))).to.contain('second person');
    within(element, 'bodat-oxycodone', '.ask-witness').click();
    await until(() => cardOf(element, 'bodat-oxycodone').querySelector('.witnessed'), 'proven');
    expect(asked).to.have.length(1);
    expect(asked[0]).to.deep.include({ personId: 'mr-bodat', dose: '1 tablet', administratorId: 'worker-emily' });
    expect(cardOf(element, 'bodat-oxycodone').querySelector('[data-code^="WITNESS"]')).to.equal(null);
    within(element, 'bodat-oxycodone', '.give').click();
    await element.updateComplete;
    expect(stored.records[0]).to.deep.include({ outcome: 'given', witnessId: 'worker-jane' });
    expect(stored.records[0]!.witnessProof).to.deep.equal({ method: 'pin', staffId: 'worker-jane' });
    expect(stored.records[0]!.pending).to.equal(undefined);
    expect(stored.events[0]!.answer!.registerRequired).to.equal(true);
    element.remove();

    const alone = await round();
    const open = storing(alone);
    await settle();
    await openChecked(alone, 'mr-bodat');
    expect(textOf(cardOf(alone, 'bodat-oxycodone'))).to.contain('Witnesses cannot prove who they are here');
    within(alone, 'bodat-oxycodone', '.give').click();
    await alone.updateComplete;
    expect(open.records[0]).to.deep.include({ outcome: 'given', pending: true });
    expect(open.records[0]!.missing).to.include('WITNESS_REQUIRED');
    expect(textOf(find(alone, '[data-unfinished]'))).to.contain('A second person has to sign for it.');
  });

  it('R27: shows the son’s dose and the earliest time the recorded limits allow, and records what happened all the same', async () => {
    const element = await round({ holdBack: 'all' });
    const stored = storing(element);
    await openChecked(element, 'mrs-smith');
    const card = () => find(element, '[data-order="smith-paracetamol"]');
    expect(textOf(card())).to.contain('06:30: Paracetamol 500mg tablets, 2 tablets (Robert, family)');
    expect(textOf(card())).to.contain('The earliest time the recorded limits allow: 10:30');
    expect(textOf(card())).to.contain('Pain in her hip').and.to.contain('A warm pad');
    expect(textOf(card()))
      .to.contain('Held back')
      .and.not.to.match(/\bsafe/i);
    expect(card().querySelector('.give')).to.equal(null);
    enter(card().querySelector<HTMLInputElement>('input')!, '2');
    await element.updateComplete;
    card().querySelector<HTMLElement>('.all-the-same')!.click();
    await element.updateComplete;
    expect(stored.records[0]).to.deep.include({ outcome: 'given', dose: { value: 2, unit: 'tablet' } });
    expect(stored.events[0]!.answer!.codes).to.include('MIN_INTERVAL');
    expect(stored.events[0]!.answer!.incident).not.to.equal(undefined);
  });

  it('holds nothing back unless the host turned it on, and says every reason', async () => {
    const element = await round();
    await openChecked(element, 'mrs-smith');
    const card = find(element, '[data-order="smith-paracetamol"]');
    expect(card.querySelector('.give')).not.to.equal(null);
    expect([...card.querySelectorAll('.reasons li')].map((line) => line.getAttribute('data-code'))).to.include(
      'MIN_INTERVAL',
    );
  });

  it('R27: records a dose of the family at the time they say', async () => {
    const element = await round({ facts: morningRound({ records: [] }) });
    const stored = storing(element);
    await openChecked(element, 'mrs-smith');
    const card = find(element, '[data-order="smith-paracetamol"]');
    card.querySelector<HTMLElement>('.others')!.click();
    await element.updateComplete;
    expect(findAll(element, 'input[type=time]')).to.have.length(0);
    enter(card.querySelector<HTMLInputElement>('input.time')!, '7');
    await element.updateComplete;
    card.querySelector<HTMLElement>('.source.family')!.click();
    await element.updateComplete;
    expect(stored.records, 'an hour alone is asked about').to.have.length(0);
    expect([...card.querySelectorAll('.offer')].map(textOf)).to.deep.equal(['07:00', '19:00']);
    enter(card.querySelector<HTMLInputElement>('input.time')!, '7.15am');
    await element.updateComplete;
    expect(textOf(card.querySelector('.understood'))).to.equal('Understood as 07:15');
    card.querySelector<HTMLElement>('.source.family')!.click();
    await element.updateComplete;
    expect(stored.records[0]).to.deep.include({
      ...{ outcome: 'given-by-other', source: 'family', givenAt: '2026-11-22T07:15:00.000Z' },
      ...{ recordedBy: 'worker-emily' },
    });
    expect(stored.records[0]!.administratorId).to.equal(undefined);
  });

  it('R30: asks whether a when-required dose worked, and keeps the answer as a new version', async () => {
    const given = {
      ...{ id: 'rec-2', orderId: 'smith-paracetamol', personId: 'mrs-smith', outcome: 'given', source: 'staff' },
      ...{ givenAt: '2026-11-22T06:45:00Z', administratorId: 'worker-jane', dose: { value: 1, unit: 'tablet' } },
    };
    const element = await round({ facts: morningRound({ records: [given] }) });
    const stored = storing(element);
    await openChecked(element, 'mrs-smith');
    const effect = find(element, '[data-effect="rec-2"]');
    enter(effect.querySelector<HTMLInputElement>('input')!, 'Walks to the table');
    await element.updateComplete;
    effect.querySelector<HTMLElement>('.worked')!.click();
    await element.updateComplete;
    expect(stored.records[0]!.supersedes).to.equal('rec-2');
    expect(stored.records[0]!.effectCheck).to.deep.include({ effective: true, observedOutcome: 'Walks to the table' });
    expect(findAll(element, '[data-effect]')).to.have.length(0);
  });

  it('R21: asks about a dose that nobody has said anything about, and lets nobody give it now', async () => {
    const element = await round();
    const stored = storing(element);
    await openChecked(element, 'mr-bodat');
    const gap = find(element, '.part.gaps [data-slot="bodat-oxycodone@2026-11-21T20:00:00Z"]');
    expect(gap.querySelector('.give')).to.equal(null);
    gap.querySelector<HTMLElement>('.earlier')!.click();
    await element.updateComplete;
    enter(gap.querySelector<HTMLInputElement>('input.time')!, '20:10');
    await element.updateComplete;
    gap.querySelector<HTMLElement>('.record')!.click();
    await element.updateComplete;
    expect(stored.records[0]).to.deep.include({
      ...{ outcome: 'given', givenAt: '2026-11-21T20:10:00.000Z', pending: true },
      slotKey: 'bodat-oxycodone@2026-11-21T20:00:00Z',
    });
    expect(stored.records[0]!.missing).to.include('RETROSPECTIVE_REASON_REQUIRED');
  });

  it('forgets who was open when another worker signs in, and records nothing without a worker', async () => {
    const element = await round();
    await openChecked(element, 'mr-green');
    element.context = testHost({ clock, worker: { id: 'worker-jane', name: 'Jane' } as never });
    await element.updateComplete;
    expect(findAll(element, '.card')).to.have.length(0);
    const blind = await round({ context: undefined });
    await openChecked(blind, 'mr-green');
    expect(findAll(blind, '.give')).to.have.length(0);
    expect(wordsOf(blind)).to.contain('may not record here');
  });

  it('shows nothing of a person whose medicines this worker may not see', async () => {
    const can = (_action: string, { subjectOfCare }: { subjectOfCare: string }) => subjectOfCare !== 'mr-green';
    const element = await round({ context: testHost({ clock, can }) });
    expect(wordsOf(element)).not.to.contain('Co-careldopa');
    await openPerson(element, 'mr-green');
    expect(wordsOf(element)).to.contain('You may not see this person’s medicines');
    expect(findAll(element, '.who')).to.have.length(0);
  });

  it('R66: hands the round over by name with a reason, and closes it when every dose is answered for', async () => {
    const element = await round();
    const rounds: unknown[] = [];
    element.addEventListener('cpk-round', (event) => {
      rounds.push([event.what, event.round.currentHolder, event.round.state]);
      event.waitUntil(Promise.resolve());
    });
    expect(findAll(element, '.end .close')).to.have.length(0);
    expect(textOf(find(element, '.end'))).to.contain('Doses still to record: 5');
    find(element, '.end .hand-over').click();
    await element.updateComplete;
    find(element, '.hand-over-now').click();
    await element.updateComplete;
    expect(textOf(find(element, '.end .error'))).to.equal('Say who takes it over.');
    const select = find<HTMLSelectElement>(element, '#hand-over-to');
    select.value = 'worker-jane';
    select.dispatchEvent(new Event('change'));
    find(element, '.hand-over-now').click();
    await until(() => rounds.length === 1, 'handed over');
    expect(rounds[0]).to.deep.equal(['handed-over', 'worker-jane', 'handed-over']);
    element.facts = morningRound({ orders: [] });
    await element.updateComplete;
    button(element, 'Close the round').click();
    await until(() => rounds.length === 2, 'closed');
    expect(rounds[1]).to.deep.equal(['closed', undefined, 'closed']);
    await until(() => wordsOf(element).includes('The round is closed.'), 'said');
  });

  it('says that facts cannot be read, and never shows an empty round for them', async () => {
    const heard: unknown[] = [];
    const listen = (event: Event) => void heard.push(event);
    document.addEventListener('cpk-error', listen);
    const element = await round({ facts: { orders: 'none' } });
    await until(() => heard.length === 1, 'told');
    document.removeEventListener('cpk-error', listen);
    expect(textOf(find(element, '.unusable'))).to.contain('Do not rely on this page');
  });

  it('shows markup in names and directions as text', async () => {
    const people = [{ ...ROUND_PEOPLE[0]!, name: '<img src=x onerror=alert(1)>' }];
    const element = await round({ people });
    await openChecked(element, 'mr-green');
    expect(findAll(element, 'img')).to.have.length(0);
    expect(wordsOf(element)).to.contain('<img src=x');
  });

  it('reads out what was recorded, and puts the focus on it and not on the next dose', async () => {
    const element = await round();
    storing(element);
    await openChecked(element, 'mr-green');
    within(element, 'green-co-careldopa', '.give').click();
    await element.updateComplete;
    expect(textOf(find(element, '[role="status"][aria-live]'))).to.equal(
      'Co-careldopa 25mg/100mg tablets: Given, 08:05',
    );
    await until(() => element.shadowRoot!.activeElement?.matches('.recorded'), 'the record has the focus');
  });

  it('speaks Welsh', async () => {
    const element = await round({ context: testHost({ clock, locale: 'cy', unreviewedTranslations: true }) });
    await openChecked(element, 'mr-bodat');
    expect(wordsOf(element)).to.contain('Heb ei roi').and.to.contain('1 dabled').and.to.contain('trwy’r geg');
  });
});
