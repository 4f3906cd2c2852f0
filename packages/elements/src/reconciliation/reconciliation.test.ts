// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { Order } from '@careplan-kit/emar';
import type { SecondPersonRequest } from '../medicine-desk/second-person.js';
import {
  ASKABLE,
  EMILY_DECIDED,
  HOME_NOW,
  JAMES_LIST,
  jamesIsHome,
  oneThatIsTheSame,
} from '../testing/medicine-reconciliation.js';
import { janeSigns, keepingIsHere } from '../testing/medicine-register.js';
import { cleanUp, find, findAll, textOf, textsOf, until, watchFaults } from '../testing/page.js';
import {
  PARACETAMOL,
  bothSign,
  choose,
  comparisonOf,
  decideAll,
  home,
  line,
  ordersOf,
  press,
  questionsOf,
  storing,
  told,
  write,
} from '../testing/reconciliation-page.js';
import { testHost } from '../testing/story-host.js';

before(keepingIsHere);

const sophie = testHost({ worker: { id: 'worker-sophie', name: 'Sophie' } });

describe('cpk-reconciliation', () => {
  afterEach(cleanUp);

  it('R73: puts the list beside the record, line by line, and marks what changed', async () => {
    const element = await home();
    expect(findAll(element, '.line-head').map(textOf)).to.deep.equal([
      'Ramipril 5mg capsules The same',
      'Amlodipine 10mg tablets Changed',
      'Amoxicillin 500mg capsules New',
      'Ibuprofen 400mg tablets Stopped',
      'Levetiracetam 500mg tablets Not clear',
      'Paracetamol 500mg tablets Not clear',
    ]);
    expect(textOf(line(element, 'item:1').querySelector('.differs'))).to.equal(
      'Medicine Amlodipine 10mg tablets changed Amlodipine 5mg tablets',
    );
    expect(textOf(line(element, 'item:4').querySelector('.differs'))).to.equal(
      'When 08:00, 14:00, 20:00 changed 08:00, 20:00',
    );
    expect(line(element, 'item:0').querySelector('.differs')).to.equal(null);
    expect(textOf(line(element, 'item:2')))
      .to.contain('5 days of the course are left')
      .and.to.contain('Infected tooth');
    expect(textOf(line(element, 'item:0'))).to.contain('Last given 22 November 2026 at 08:10');
    expect(textOf(line(element, PARACETAMOL)))
      .to.contain('not on it')
      .and.to.contain('does not mean that it stopped');
  });

  it('R73: decides nothing for the worker, also where list and record are the same', async () => {
    const element = await home();
    const events = storing(element);
    expect(findAll<HTMLInputElement>(element, 'input[type=radio]').filter(({ checked }) => checked)).to.be.empty;
    expect(textOf(find(element, '.left-over'))).to.equal('To decide: 6 of 6');
    await bothSign(element);
    expect(events).to.be.empty;
    expect(findAll(element, '.has-error')).to.have.length(6);
    expect(textOf(find(element, '.sign .fault'))).to.equal('Before you can sign: 6 to put right');
  });

  it('offers no choice that the line has nothing for', async () => {
    const element = await home();
    const choices = (key: string) =>
      [...line(element, key).querySelectorAll<HTMLInputElement>('input[type=radio]')].map(({ value }) => value);
    expect(choices('item:0')).to.deep.equal(['continue', 'stop', 'query']);
    expect(choices('item:1')).to.deep.equal(['continue', 'change', 'stop', 'query']);
    expect(choices('item:2')).to.deep.equal(['start', 'stop', 'query']);
  });

  it('James comes home: two people sign, and orders, questions and the comparison are handed over together', async () => {
    const asked: SecondPersonRequest[] = [];
    const element = await home({ proveWitness: (request) => (asked.push(request), janeSigns(request)) });
    const events = storing(element);
    await decideAll(element);
    expect(textOf(find(element, '.left-over'))).to.equal('Every line is decided.');
    await bothSign(element);
    expect(asked).to.deep.equal([
      { what: 'Medicines compared line by line', about: 'James', personId: 'james', by: 'worker-emily' },
    ]);
    expect(events, 'all or nothing').to.have.length(1);
    const facts = told(events);
    expect(
      ordersOf(facts).map(({ medicationId, status, stoppedAt, startedAt, secondCheckBy }) => [
        ...[medicationId, status, stoppedAt ?? startedAt, secondCheckBy],
      ]),
    ).to.deep.equal([
      ['amlodipine-5', 'stopped', HOME_NOW, undefined],
      ['amlodipine-10', 'active', HOME_NOW, 'worker-jane'],
      ['amoxicillin', 'active', HOME_NOW, 'worker-jane'],
      ['ibuprofen', 'stopped', HOME_NOW, undefined],
    ]);
    expect(ordersOf(facts)[1]).to.include({
      supersedesOrderId: 'james-amlodipine',
      changeReason: 'Blood pressure stayed high on the ward',
    });
    expect(
      questionsOf(facts).map(({ about, to, question, orderId, by }) => [about, to, question, orderId, by]),
    ).to.deep.equal([
      [
        ...['Levetiracetam 500mg tablets', 'Emily asks the ward pharmacist', 'Two or three times a day?'],
        ...['james-levetiracetam', 'worker-emily'],
      ],
      ['Paracetamol 500mg tablets', 'Emily asks the GP', '', 'james-paracetamol', 'worker-emily'],
    ]);
    const comparison = comparisonOf(facts);
    expect(comparison).to.deep.include({ status: 'open', unresolved: ['james-levetiracetam', 'james-paracetamol'] });
    expect(comparison.signOff?.map(({ by }) => by)).to.deep.equal(['worker-emily', 'worker-jane']);
    expect(textOf(find(element, '.left-over'))).to.match(/^Two people have signed. Waiting for an answer: 2/);
    expect(textsOf(element, '[data-settled] b')).to.deep.equal([
      ...['Ramipril 5mg capsules', 'Amlodipine 10mg tablets', 'Amoxicillin 500mg capsules', 'Ibuprofen 400mg tablets'],
    ]);
  });

  it('an answer that comes later is decided and signed like the rest, and the others are not asked again', async () => {
    const element = await home();
    const events = storing(element);
    await decideAll(element);
    await bothSign(element);
    const first = told(events);
    const changed = ordersOf(first);
    const orders = (jamesIsHome()['orders'] as Order[]).filter(({ id }) => !changed.some((one) => one.id === id));
    element.facts = jamesIsHome({ orders: [...orders, ...changed], reconciliation: comparisonOf(first) });
    await element.updateComplete;
    await choose(element, 'item:4', 'change');
    await write(element, 'item:4', 'reason', 'The ward pharmacist: three times');
    await choose(element, PARACETAMOL, 'continue');
    await write(element, PARACETAMOL, 'reason', 'The GP: goes on');
    await bothSign(element);
    const second = events[1]!.facts;
    expect(ordersOf(second).map(({ id, status }) => [id === 'james-levetiracetam', status])).to.deep.equal([
      [true, 'stopped'],
      [false, 'active'],
    ]);
    expect(questionsOf(second)).to.be.empty;
    expect(comparisonOf(second).status).to.equal('complete');
    expect(textOf(find(element, '.complete'))).to.match(/^The comparison is complete. Tell everybody/);
    expect(findAll(element, '[data-settled]')).to.have.length(6);
  });

  it('R74: with one signature no order is handed over, and what would change is held', async () => {
    const element = await home({ proveWitness: null });
    const events = storing(element);
    await decideAll(element);
    await press(element, '.do-sign');
    expect(events).to.be.empty;
    expect(textOf(find(element, '.decide'))).to.contain('nothing changes yet');
    await press(element, '.alone');
    const facts = told(events);
    expect(ordersOf(facts)).to.be.empty;
    expect(comparisonOf(facts).unresolved).to.deep.equal([
      ...['james-amlodipine', 'james-ibuprofen', 'james-levetiracetam', 'james-paracetamol'],
    ]);
  });

  it('R74: the second person signs what the first decided, under their own name', async () => {
    const element = await home({ facts: jamesIsHome({ reconciliation: EMILY_DECIDED }), context: sophie });
    const events = storing(element);
    expect(textOf(find(element, '.sign'))).to.contain('Emily decided and signed, 22 November 2026 at 13:05');
    expect(findAll(element, '.ask-witness')).to.be.empty;
    await press(element, '.do-sign');
    const facts = told(events);
    expect(comparisonOf(facts).signOff?.map(({ by }) => by)).to.deep.equal(['worker-emily', 'worker-sophie']);
    expect(ordersOf(facts).map(({ id }) => id)).to.deep.equal([
      ...['james-amlodipine', 'new-amlodipine', 'new-amoxicillin', 'james-ibuprofen'],
    ]);
  });

  it('R74: a second person who decides otherwise is the first, and another has to sign', async () => {
    const element = await home({ facts: jamesIsHome({ reconciliation: EMILY_DECIDED }), context: sophie });
    const events = storing(element);
    await choose(element, 'item:3', 'continue');
    await write(element, 'item:3', 'reason', 'The GP rang');
    await press(element, '.do-sign');
    expect(events).to.be.empty;
    expect(textOf(find(element, '.decide'))).to.contain('A second person has to sign for it.');
    await bothSign(element);
    expect(comparisonOf(told(events)).signOff?.map(({ by }) => by)).to.deep.equal(['worker-sophie', 'worker-jane']);
  });

  it('R74: whoever decided it cannot be the second person', async () => {
    const element = await home({ facts: jamesIsHome({ reconciliation: EMILY_DECIDED }) });
    expect(findAll(element, '.ask-witness')).to.have.length(1);
    const itself = await home({
      proveWitness: () => Promise.resolve({ id: 'worker-emily', name: 'Emily', method: 'pin' }),
    });
    const events = storing(itself);
    await decideAll(itself);
    await bothSign(itself);
    expect(textOf(find(itself, '.decide'))).to.contain('The two signatures are of one person.');
    expect(events).to.be.empty;
  });

  it('R73: what the list does not say wants a reason, a question wants a name', async () => {
    const element = await home({ facts: oneThatIsTheSame() });
    const events = storing(element);
    await choose(element, 'item:0', 'stop');
    await bothSign(element);
    expect(textOf(find(element, '.error'))).to.contain('Say who said so, or why');
    await choose(element, 'item:0', 'query');
    await bothSign(element);
    expect(textOf(find(element, '.error'))).to.contain('Say by name who asks whom.');
    expect(events).to.be.empty;
  });

  it('a question goes to somebody the host names, or to somebody else', async () => {
    const element = await home({ facts: oneThatIsTheSame(), askable: ASKABLE });
    const events = storing(element);
    await choose(element, 'item:0', 'query');
    const select = find<HTMLSelectElement>(element, '[data-line="item:0"] select');
    expect([...select.options].map(textOf)).to.deep.equal([
      'Choose a person',
      'the GP',
      'the pharmacist',
      'Somebody else',
    ]);
    expect(select.value).to.equal('');
    select.value = 'pharmacist';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    await bothSign(element);
    expect(questionsOf(told(events))[0]).to.include({ to: 'the pharmacist', personId: 'james' });
  });

  it('asks for a new second signature when a decision changes after it', async () => {
    const element = await home({ facts: oneThatIsTheSame() });
    await choose(element, 'item:0', 'continue');
    await press(element, '.ask-witness');
    await until(() => findAll(element, '.witness.signed').length === 1, 'signed');
    await choose(element, 'item:0', 'query');
    expect(findAll(element, '.witness.signed')).to.be.empty;
  });

  it('keeps what the host could not store, says so, and hands the same facts over again', async () => {
    watchFaults();
    const element = await home({ facts: oneThatIsTheSame() });
    let works = false;
    const events = storing(element, () => (works ? Promise.resolve() : Promise.reject(new Error('full'))));
    await choose(element, 'item:0', 'continue');
    await bothSign(element);
    await until(() => findAll(element, '.unstored').length === 1, 'said');
    works = true;
    await press(element, '.unstored .again');
    await until(() => findAll(element, '.unstored').length === 0, 'stored');
    expect(events[1]!.facts).to.equal(events[0]!.facts);
  });

  it('what one worker chose is not the next one’s', async () => {
    const element = await home();
    await choose(element, 'item:3', 'stop');
    element.context = sophie;
    await element.updateComplete;
    expect(textOf(find(element, '.left-over'))).to.equal('To decide: 6 of 6');
  });

  it('a list that leaves something out makes a draft, and the line stays open', async () => {
    const items = [{ medicationId: 'amoxicillin', changeStatus: 'started' }];
    const element = await home({ facts: jamesIsHome({ orders: [], discharge: { ...JAMES_LIST, items } }) });
    const events = storing(element);
    await choose(element, 'item:0', 'start');
    await bothSign(element);
    expect(ordersOf(told(events)).map(({ status }) => status)).to.deep.equal(['draft']);
    expect(findAll(element, '[data-line="item:0"]')).to.have.length(1);
  });

  it('shows nothing of a person who is withheld, and nothing to decide where the worker may only read', async () => {
    const element = await home({ context: testHost({ can: () => false }) });
    expect(textOf(element.shadowRoot as unknown as HTMLElement)).not.to.contain('Ramipril');
    element.context = testHost({ can: (action) => action === 'view' });
    await element.updateComplete;
    expect(textOf(find(element, '.left-over'))).to.contain('You can read this');
    expect(findAll(element, 'input, button')).to.be.empty;
  });

  it('tells the audit once that it was looked at', async () => {
    const audited: unknown[] = [];
    const element = await home({ context: testHost({ audit: (event) => void audited.push(event.type) }) });
    await choose(element, 'item:0', 'continue');
    expect(audited).to.deep.equal(['view']);
  });

  it('says that no list is no reason to go on, and that facts cannot be read', async () => {
    const element = await home({ facts: jamesIsHome({ discharge: undefined }) });
    expect(textOf(find(element, '.nobody'))).to.contain('Ask the hospital or the pharmacy for one');
    element.facts = jamesIsHome({ discharge: { items: 'none' } });
    await element.updateComplete;
    expect(textOf(find(element, '.unusable'))).to.match(/^The medicines record cannot be read/);
  });
});
