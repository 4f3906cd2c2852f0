// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import {
  JANE,
  WAITING,
  openOrder,
  orderingIsHere,
  orders,
  ordersIn,
  press,
  storing,
  withOrders,
  wordsOf,
  write,
} from '../testing/medicine-orders.js';
import { type Box, cleanUp, enter, enterDate, find, findAll, textOf, textsOf, until } from '../testing/page.js';
import type { CpkMedicineOrder } from './medicine-order.js';

const say = async (element: CpkMedicineOrder, key: string, text: string) => {
  enter(find<HTMLInputElement>(element, `#said-${key}`) as Box, text);
  await element.updateComplete;
};

const daysOf = (element: CpkMedicineOrder) => textsOf(element, '.days > div');

describe('cpk-medicine-order, after it was written', () => {
  before(orderingIsHere);
  afterEach(cleanUp);

  it('R43: goes live when another worker has proved who they are, and not otherwise', async () => {
    const asked: unknown[] = [];
    let checker: typeof JANE | null = null;
    const element = await orders({
      facts: withOrders(WAITING),
      proveChecker: (request) => (asked.push(request), Promise.resolve(checker)),
    });
    const told = storing(element);
    await openOrder(element, 'smith-furosemide');
    await press(element, '.doings .check');
    const refusedAs = async (code: string) => {
      await press(element, '.prove');
      await until(() => findAll(element, `.refused [data-code="${code}"]`).length === 1, code);
      expect(told.times).to.equal(0);
    };
    await refusedAs('SECOND_CHECK_NOT_PROVEN');
    checker = { id: 'worker-emily', name: 'Emily', method: 'pin' };
    await refusedAs('SECOND_CHECK_SAME_PERSON');
    checker = JANE;
    await press(element, '.prove');
    await until(() => told.times === 1, 'checked');
    expect(ordersIn(told)[0]).to.deep.include({
      ...{ id: 'smith-furosemide', version: 2, status: 'active', secondCheckBy: 'worker-jane' },
      secondCheckProof: { method: 'pin', staffId: 'worker-jane' },
    });
    expect(asked[0]).to.deep.include({ transcribedBy: 'worker-emily', medicine: 'Furosemide 40mg tablets' });
    await until(() => wordsOf(element).includes('Second check by Jane'), 'live');
    expect(textsOf(element, '.version-list b')).to.deep.equal(['Version 2, in use', 'Version 1, written out']);
  });

  it('R43: without a way to prove who they are the order waits', async () => {
    const element = await orders({ facts: withOrders(WAITING), proveChecker: null });
    await openOrder(element, 'smith-furosemide');
    await press(element, '.doings .check');
    expect(findAll(element, '.prove')).to.have.length(0);
    expect(textOf(find(element, '.panel'))).to.contain('cannot prove who they are here');
  });

  it('R35: against an allergy, only with who was asked and what they said', async () => {
    const amoxicillin = { ...WAITING, id: 'smith-amoxicillin', medicationId: 'amoxicillin' };
    const element = await orders({ facts: withOrders(amoxicillin) });
    const told = storing(element);
    await openOrder(element, 'smith-amoxicillin');
    await press(element, '.doings .check');
    await press(element, '.prove');
    await until(() => findAll(element, '[data-code="ADVICE_REQUIRED"]').length === 1, 'asked');
    await say(element, 'advisedBy', 'the GP');
    await say(element, 'reason', 'It was a stomach upset, not an allergy');
    await press(element, '.prove');
    await until(() => told.times === 1, 'checked');
    expect(ordersIn(told)[0]!['override']).to.deep.include({ codes: ['ALLERGY_CONFLICT'], advisedBy: 'the GP' });
  });

  it('R14: a change is a new version, and the one before goes on until it is checked', async () => {
    const element = await orders();
    const told = storing(element);
    await openOrder(element, 'smith-amlodipine');
    await press(element, '.doings .change');
    expect(find<HTMLInputElement>(element, '#entry-amount').value).to.equal('1');
    await write(element, 'amount', '2');
    await press(element, '.save');
    expect(textOf(find(element, '#why-changed-error'))).to.equal('Say why it is changed.');
    enter(find<HTMLInputElement>(element, '#why-changed') as Box, 'Clinic letter');
    await element.updateComplete;
    await press(element, '.save');
    const [next] = ordersIn(told);
    expect(ordersIn(told)).to.have.length(1);
    expect(next).to.deep.include({
      ...{ status: 'draft', version: 2, supersedesOrderId: 'smith-amlodipine', dose: { value: 2, unit: 'tablet' } },
      ...{ changeReason: 'Clinic letter', transcribedBy: 'worker-emily', route: 'oral' },
    });
    await press(element, '.back');
    expect(textOf(find(element, '.line[data-order="smith-amlodipine"]'))).to.contain('A change waits');
    await openOrder(element, next!.id);
    await press(element, '.doings .check');
    await press(element, '.prove');
    await until(() => told.times === 2, 'checked');
    const [, live, stopped] = ordersIn(told);
    expect([live!.status, stopped!.id, stopped!.version, stopped!.status]).to.deep.equal([
      ...['active', 'smith-amlodipine', 2, 'stopped'],
    ]);
    expect(Date.parse(stopped!.stoppedAt!)).to.equal(Date.parse(live!.startedAt!));
    await press(element, '.back');
    expect(textsOf(element, '.group-title')).to.deep.equal(['Given now (2)', 'Stopped (1)']);
  });

  it('changes nothing that nobody touched, known here or not', async () => {
    const odd = {
      ...WAITING,
      id: 'odd',
      status: 'active',
      timing: { timeOfDay: ['08:00'], frequencyMax: 3 },
      ofTheHost: 1,
    };
    const element = await orders({ facts: withOrders(odd) });
    const told = storing(element);
    await openOrder(element, 'odd');
    await press(element, '.doings .change');
    enter(find<HTMLInputElement>(element, '#why-changed') as Box, 'Clinic letter');
    await element.updateComplete;
    await press(element, '.save');
    expect(textOf(find(element, '.ending > .fault'))).to.equal('Nothing was changed yet.');
    await write(element, 'amount', '2');
    await press(element, '.save');
    expect(ordersIn(told)[0]).to.deep.include({ ofTheHost: 1, dose: { value: 2, unit: 'tablet' } });
    expect(ordersIn(told)[0]!.timing).to.deep.include({ frequencyMax: 3, timeOfDay: ['08:00'] });
  });

  it('R33, R42: stops it for now with what was said, names what was not, and starts it again', async () => {
    const element = await orders();
    const told = storing(element);
    await openOrder(element, 'smith-amlodipine');
    await press(element, '.doings .suspend');
    await say(element, 'reason', 'Low blood pressure');
    await press(element, '.panel .take');
    expect(ordersIn(told)[0]!.suspensions).to.deep.equal([
      { from: '2026-11-22T08:05:00.000Z', recordedBy: 'worker-emily', reason: 'Low blood pressure' },
    ]);
    expect(findAll(element, '.lacks li').map(({ dataset }) => dataset['path'])).to.deep.equal([
      ...['suspensions[0].by', 'suspensions[0].reviewOn'],
    ]);
    expect(textOf(find(element, '.state'))).to.equal('in use Stopped for now');
    expect(daysOf(element)[1]).to.equal('Monday 23 November 2026 08:00 Stopped for now');
    await press(element, '.doings .explain');
    await say(element, 'saidBy', 'the GP, by phone');
    await say(element, 'reviewOn', '25');
    await press(element, '.panel .take');
    expect(textOf(find(element, '#said-reviewOn-error'))).to.equal('Write a real date, such as 27 3 2026.');
    expect(ordersIn(told)).to.have.length(1);
    expect(find<HTMLInputElement>(element, '#said-reviewOn').value).to.equal('25');
    enterDate(find(element, '#said-reviewOn'), '2026-11-25');
    await element.updateComplete;
    await press(element, '.panel .take');
    expect(findAll(element, '.lacks')).to.have.length(0);
    expect(ordersIn(told).at(-1)!.suspensions![0]).to.deep.include({ reviewOn: '2026-11-25' });
    await press(element, '.doings .resume');
    await press(element, '.panel .take');
    expect(ordersIn(told).at(-1)).to.deep.include({ id: 'smith-amlodipine', version: 4, status: 'active' });
  });

  it('R14, R33: stops it at once, also without a reason, and asks for it until somebody says it', async () => {
    const element = await orders();
    const told = storing(element);
    await openOrder(element, 'smith-amlodipine');
    await press(element, '.doings .stop');
    await press(element, '.panel .take');
    expect(ordersIn(told)[0]).to.deep.include({ version: 2, status: 'stopped', stoppedAt: '2026-11-22T08:05:00Z' });
    expect(textsOf(element, '.lacks li')).to.deep.equal(['Why it was stopped', 'Who said to stop it']);
    await press(element, '.back');
    expect(textOf(find(element, '.group.stopped .line'))).to.contain('Something missing');
  });

  it('takes a draft back', async () => {
    const element = await orders({ facts: withOrders(WAITING) });
    const told = storing(element);
    await openOrder(element, 'smith-furosemide');
    await press(element, '.doings .withdraw');
    await press(element, '.panel .take');
    expect(ordersIn(told)[0]!.status).to.equal('entered-in-error');
    expect(findAll(element, '.group.draft')).to.have.length(0);
  });

  it('R68: what the host could not store counts, says so, and is told again, the same', async () => {
    let isDown = true;
    const before = window.onerror;
    window.onerror = null;
    const stop = (event: ErrorEvent) => event.preventDefault();
    window.addEventListener('error', stop);
    const element = await orders();
    const told = storing(element, () => (isDown ? Promise.reject(new Error('no disk')) : Promise.resolve()));
    await openOrder(element, 'smith-amlodipine');
    await press(element, '.doings .stop');
    await press(element, '.panel .take');
    await until(() => findAll(element, '.unstored').length === 1, 'said');
    expect(textOf(find(element, '.state'))).to.equal('stopped');
    isDown = false;
    await press(element, '.unstored .again');
    await until(() => findAll(element, '.unstored').length === 0, 'stored');
    expect(ordersIn(told)[1]).to.deep.equal(ordersIn(told)[0]);
    window.removeEventListener('error', stop);
    window.onerror = before;
  });
});
