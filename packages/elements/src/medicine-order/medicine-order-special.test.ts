// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import {
  WAITING,
  openOrder,
  orderingIsHere,
  orders,
  ordersIn,
  press,
  startWith,
  storing,
  withOrders,
  write,
  writeDate,
} from '../testing/medicine-orders.js';
import { cleanUp, find, findAll, textOf, textsOf } from '../testing/page.js';
import type { CpkMedicineOrder } from './medicine-order.js';

const COVERT = {
  ...{ authorised: true, capacityAssessmentId: 'Assessment of 3 November', method: 'In jam, crushed' },
  ...{ bestInterestsMeetingId: 'Robert, the GP and Sue, 5 November', pharmacistAdvice: 'May be crushed' },
  reviewBy: '2026-12-05',
};
const READING = { id: 'pulse', unit: '/min', min: 60, max: 110, withinMinutes: 30 };
/** Mrs Smith’s furosemide with everything special there is. */
const SPECIAL = { ...WAITING, covert: COVERT, requiredMeasurements: [READING], supportLevel: 'administers' };
const live = (more: object = {}) => ({ ...SPECIAL, status: 'active', secondCheckBy: 'worker-jane', ...more });

async function tick(element: CpkMedicineOrder, key: string): Promise<void> {
  await press(element, `#entry-${key}`);
}

async function startFurosemide(element: CpkMedicineOrder): Promise<void> {
  await startWith(element, 'furo');
  await write(element, 'amount', '1');
  await write(element, 'times', '08:00');
}

async function support(element: CpkMedicineOrder, level: string): Promise<void> {
  const select = find<HTMLSelectElement>(element, '#entry-support');
  select.value = level;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

const special = (element: CpkMedicineOrder) => textsOf(element, '.special > div');

describe('cpk-medicine-order, covert giving, readings and support', () => {
  before(orderingIsHere);
  afterEach(cleanUp);

  it('R40, R76, R77: says none of them where nobody did: blank is never none', async () => {
    const element = await orders();
    const told = storing(element);
    await startFurosemide(element);
    expect(special(element)).to.deep.equal([]);
    await press(element, '.save');
    const [order] = ordersIn(told);
    for (const key of ['covert', 'requiredMeasurements', 'supportLevel'])
      expect(order![key as keyof typeof order], key).to.equal(undefined);
  });

  it('R76: writes a covert plan out in plain words, and what it lacks keeps it from going live', async () => {
    const element = await orders();
    const told = storing(element);
    await startFurosemide(element);
    await tick(element, 'covert');
    const lacks = () => findAll(element, '.lacks li').map(({ dataset }) => dataset['path']);
    expect(lacks()).to.deep.equal([
      ...['covert.capacityAssessmentId', 'covert.bestInterestsMeetingId', 'covert.pharmacistAdvice'],
      'covert.reviewBy',
    ]);
    expect(special(element).join(' ')).to.contain('not written down');
    await write(element, 'covertCapacity', COVERT.capacityAssessmentId);
    await write(element, 'covertAgreed', COVERT.bestInterestsMeetingId);
    await write(element, 'covertAdvice', COVERT.pharmacistAdvice);
    await write(element, 'covertHow', COVERT.method);
    await writeDate(element, 'covertReview', COVERT.reviewBy);
    expect(lacks()).to.deep.equal([]);
    await expect(element).to.be.accessible();
    await press(element, '.save');
    const { authorised: _authorised, ...written } = COVERT;
    expect(ordersIn(told)[0]!.covert).to.deep.equal(written);
  });

  it('R40: writes readings with lowest and highest, and a blank limit is no limit', async () => {
    const element = await orders();
    const told = storing(element);
    await startFurosemide(element);
    await tick(element, 'needsReading');
    find(element, '.offer').click();
    await element.updateComplete;
    expect(find<HTMLInputElement>(element, '#entry-readings-0-id').value).to.equal('pulse');
    await write(element, 'readings-0-unit', '/min');
    await write(element, 'readings-0-min', '60');
    await press(element, '.of-special .add-row');
    await write(element, 'readings-1-id', 'blood glucose');
    await write(element, 'readings-1-min', '4');
    await write(element, 'readings-1-max', '14,5');
    await write(element, 'readings-1-within', '30');
    expect(special(element)).to.deep.equal([
      'Before a dose pulse (/min): not given below 60, not above …',
      'Before a dose blood glucose: not given below 4, not above 14.5, taken at most 30 minutes before',
    ]);
    await expect(element).to.be.accessible();
    await press(element, '.save');
    expect(ordersIn(told)[0]!.requiredMeasurements).to.deep.equal([
      { id: 'pulse', unit: '/min', min: 60 },
      { id: 'blood glucose', min: 4, max: 14.5, withinMinutes: 30 },
    ]);
  });

  it('R40: limits of nothing, limits turned round and a reading that is not named are asked for again', async () => {
    const element = await orders();
    const told = storing(element);
    await startFurosemide(element);
    await tick(element, 'needsReading');
    await press(element, '.save');
    expect(textOf(find(element, '#entry-readings-0-id-error'))).to.contain('Say what is measured');
    await write(element, 'readings-0-min', '110');
    await write(element, 'readings-0-max', '60');
    await press(element, '.save');
    expect(textOf(find(element, '#entry-readings-0-max-error'))).to.contain('below the lowest');
    await write(element, 'readings-0-id', 'INR');
    await write(element, 'readings-0-max', '120');
    await press(element, '.save');
    expect(told.times).to.equal(1);
    expect(ordersIn(told)[0]!.requiredMeasurements).to.deep.equal([{ id: 'INR', min: 110, max: 120 }]);
  });

  it('R77: says what the worker does with this medicine', async () => {
    const element = await orders();
    const told = storing(element);
    await startFurosemide(element);
    await support(element, 'prompts');
    expect(special(element)).to.deep.equal(['What the worker does Prompts, and stays by']);
    await press(element, '.save');
    expect(ordersIn(told)[0]!.supportLevel).to.equal('prompts');
  });

  it('R43: whoever checks it reads all of it before they prove who they are', async () => {
    const element = await orders({ facts: withOrders(SPECIAL) });
    await openOrder(element, 'smith-furosemide');
    await press(element, '.doings .check');
    expect(special(element)).to.deep.equal([
      'Before a dose pulse (/min): not given below 60, not above 110, taken at most 30 minutes before',
      'Hidden in food or drink In jam, crushed. Only when it was offered openly and refused.',
      'Cannot decide this, by Assessment of 3 November',
      'Agreed by Robert, the GP and Sue, 5 November',
      'The pharmacist says May be crushed',
      'Looked at again by 5 December 2026',
      'What the worker does Gives it',
    ]);
  });

  it('R76: a plan that is not allowed, and one whose day is over, are said to be', async () => {
    const not = await orders({ facts: withOrders(live({ covert: { ...COVERT, authorised: false } })) });
    await openOrder(not, 'smith-furosemide');
    expect(special(not).join(' ')).to.contain('Not allowed: it is never hidden.').and.not.to.contain('In jam');
    const over = await orders({ facts: withOrders(live({ covert: { ...COVERT, reviewBy: '2026-11-21' } })) });
    await openOrder(over, 'smith-furosemide');
    expect(special(over).join(' ')).to.contain('21 November 2026: that day is over');
  });

  it('R14: a change of something else keeps all of it, word for word', async () => {
    const element = await orders({ facts: withOrders(live()) });
    const told = storing(element);
    await openOrder(element, 'smith-furosemide');
    await press(element, '.doings .change');
    await write(element, 'amount', '2');
    find<HTMLTextAreaElement>(element, '#why-changed').value = 'Ankles swell';
    find(element, '#why-changed').dispatchEvent(new Event('input'));
    await element.updateComplete;
    await press(element, '.save');
    expect(ordersIn(told)[0]).to.deep.include({
      ...{ dose: { value: 2, unit: 'tablet' }, covert: COVERT, requiredMeasurements: [READING] },
      supportLevel: 'administers',
    });
  });

  it('R14, R31: a change of one box of a group takes nothing away that no box shows', async () => {
    const more = {
      covert: { ...COVERT, authorised: true, bestInterestsId: 'older' },
      requiredMeasurements: [{ ...READING, device: 'finger clip' }],
      patch: { wearHours: 24, inPlaceCheckHours: 12 },
    };
    const element = await orders({ facts: withOrders(live(more)) });
    const told = storing(element);
    await openOrder(element, 'smith-furosemide');
    await press(element, '.doings .change');
    await write(element, 'covertHow', 'In yoghurt');
    await write(element, 'readings-0-min', '55');
    await write(element, 'patchHours', '48');
    find<HTMLTextAreaElement>(element, '#why-changed').value = 'The GP rang';
    find(element, '#why-changed').dispatchEvent(new Event('input'));
    await element.updateComplete;
    await press(element, '.save');
    const [order] = ordersIn(told);
    expect(order!.covert).to.deep.include({ authorised: true, method: 'In yoghurt', reviewBy: COVERT.reviewBy });
    expect(order!.requiredMeasurements).to.deep.equal([{ ...READING, min: 55, device: 'finger clip' }]);
    expect(order!.patch).to.deep.include({ wearHours: 48, inPlaceCheckHours: 12 });
  });
});
