// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import {
  WAITING,
  choose,
  openOrder,
  orderingIsHere,
  orders,
  ordersIn,
  press,
  startWith,
  storing,
  withOrders,
  wordsOf,
  write,
  writeDate,
} from '../testing/medicine-orders.js';
import { ROUND_PEOPLE, morningRound } from '../testing/medicine-rounds.js';
import { type Box, cleanUp, enter, find, findAll, textOf, textsOf, until } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import type { CpkMedicineOrder } from './medicine-order.js';

const daysOf = (element: CpkMedicineOrder) => textsOf(element, '.days > div');

describe('cpk-medicine-order', () => {
  before(orderingIsHere);
  afterEach(cleanUp);

  it('lists what waits for its check first, then what is given, with the directions in words', async () => {
    const element = await orders({ facts: withOrders(WAITING) });
    expect(textsOf(element, '.group-title')).to.deep.equal(['Waiting for a second check (1)', 'Given now (2)']);
    expect(textOf(find(element, '.group.draft .line'))).to.contain(
      'Furosemide 40mg tablets Take ONE tablet (40 mg) oral every day at 08:00',
    );
    expect(wordsOf(element)).not.to.contain('Lactulose');
  });

  it('R43: writes an order out as a draft, from the look-up, with the doses of seven days before it is kept', async () => {
    const element = await orders({ facts: morningRound() });
    const told = storing(element);
    await startWith(element, 'furo');
    expect(textOf(find(element, '.medicine-chosen')))
      .to.contain('Furosemide 40mg tablets')
      .and.to.contain('made-up-furosemide');
    await write(element, 'amount', '1');
    await write(element, 'times', '8.00 and 12:30');
    expect(textOf(find(element, '.directions-words'))).to.contain(
      'Take ONE tablet (40 mg) every day at 08:00 and 12:30',
    );
    expect(daysOf(element)).to.have.length(7);
    expect(daysOf(element)[0]).to.equal('Sunday 22 November 2026 12:30 1 tablet');
    expect(daysOf(element)[1]).to.equal('Monday 23 November 2026 08:00 1 tablet 12:30 1 tablet');
    await write(element, 'prescriber', 'the GP');
    await press(element, '.save');
    expect(told.facts.map(({ kind }) => kind)).to.deep.equal(['medication', 'order']);
    const [order] = ordersIn(told);
    expect(order).to.deep.include({
      ...{ status: 'draft', version: 1, personId: 'mrs-smith', medicationId: 'furosemide', prescriber: 'the GP' },
      ...{ transcribedBy: 'worker-emily', startedAt: '2026-11-22', dose: { value: 1, unit: 'tablet' } },
      timing: { timeOfDay: ['08:00', '12:30'] },
    });
    expect(textOf(find(element, '.state'))).to.equal('waits for its second check');
  });

  it('R35, R37: says allergies and doubled ingredients, by name and with the planned amount, while it is written', async () => {
    const element = await orders();
    await startWith(element, 'amox');
    expect(textOf(find(element, '.reasons'))).to.contain(
      'Amoxicillin 500mg capsules: the person has a recorded allergy to penicillin',
    );
    await press(element, '.other-medicine');
    await until(() => findAll(element, '#medicine').length === 1, 'again');
    enter(find<HTMLInputElement>(element, '#medicine') as Box, 'co-co');
    await until(() => findAll(element, '.pick').length === 1, 'found');
    await press(element, '.pick');
    await write(element, 'amount', '2');
    await write(element, 'times', '08:00, 12:00, 16:00, 20:00, 23:00');
    const codes = findAll(element, '.reasons li').map(({ dataset }) => dataset['code']);
    expect(codes).to.deep.equal(['DUPLICATE_INGREDIENT', 'PLANNED_24H_AMOUNT']);
    expect(textOf(find(element, '.reasons'))).to.contain(
      'already given in another medicine: Paracetamol 500mg tablets',
    );
    expect(wordsOf(element).toLowerCase()).not.to.match(/\bsafe\b/);
  });

  it('R81: takes a medicine in own words, and says what could not be checked', async () => {
    const element = await orders({ findMedicines: () => Promise.reject(new TypeError('no network')) });
    const told = storing(element);
    const before = window.onerror;
    window.onerror = null;
    const stop = (event: ErrorEvent) => event.preventDefault();
    window.addEventListener('error', stop);
    await press(element, '.new-order');
    enter(find<HTMLInputElement>(element, '#medicine') as Box, '<b>Cough linctus</b>');
    await until(() => textsOf(element, '.fault').some((text) => text.includes('could not be looked up')), 'said');
    window.removeEventListener('error', stop);
    window.onerror = before;
    await press(element, '.own-words');
    enter(find<HTMLInputElement>(element, '#own-form') as Box, 'liquid');
    await element.updateComplete;
    await write(element, 'amount', '5');
    await write(element, 'unit', 'ml');
    const codes = findAll(element, '.reasons li').map(({ dataset }) => dataset['code']);
    expect(codes).to.include('ALLERGY_NOT_CHECKED').and.to.include('LIMITS_NOT_CHECKED');
    await press(element, '.save');
    expect(told.facts[0]).to.deep.include({ kind: 'medication' });
    expect(told.facts[0]!.fact).to.deep.include({ name: '<b>Cough linctus</b>', form: 'liquid', unit: 'ml' });
    expect(findAll(element, 'b:not([class])').every((one) => textOf(one) !== 'Cough linctus')).to.equal(true);
  });

  it('looks up by the search of the context where the host has nothing better, and keeps the code', async () => {
    const element = await orders({
      findMedicines: null,
      context: testHost({
        search: (request) =>
          Promise.resolve([{ system: 'made-up', code: '7', display: `${request.valueSet}: ${request.text}` }]),
      }),
    });
    await press(element, '.new-order');
    enter(find<HTMLInputElement>(element, '#medicine') as Box, 'senna');
    await until(() => findAll(element, '.pick').length === 1, 'found');
    expect(textOf(find(element, '.pick'))).to.equal('medicines: senna Code 7');
  });

  it('keeps what was typed and cannot be read, marks it, and keeps nothing else of it', async () => {
    const element = await orders();
    const told = storing(element);
    await startWith(element, 'furo');
    await write(element, 'amount', '2,5');
    await write(element, 'times', 'after breakfast');
    await press(element, '.save');
    expect(told.times).to.equal(0);
    expect(textOf(find(element, '#entry-times-error'))).to.contain('Write times such as');
    expect(find<HTMLInputElement>(element, '#entry-times').value).to.equal('after breakfast');
    await write(element, 'times', '08:00');
    expect(findAll(element, '#entry-times-error')).to.have.length(0);
    await press(element, '.save');
    expect(ordersIn(told)[0]!.dose).to.deep.equal({ value: 2.5, unit: 'tablet' });
  });

  it('asks for a date as day, month and year, whatever the language of the browser, and keeps what is no date', async () => {
    const element = await orders();
    const told = storing(element);
    await startWith(element, 'furo');
    await write(element, 'amount', '1');
    await write(element, 'times', '08:00');
    expect(findAll(element, 'input[type=date], input[type=time], input[type=datetime-local]')).to.have.length(0);
    const boxes = () => findAll<HTMLInputElement>(element, 'input[id^=entry-start]').map(({ value }) => value);
    expect(boxes()).to.deep.equal(['22', '11', '2026']);
    expect(textsOf(element, 'fieldset:has(#entry-start) :is(legend, label)')).to.deep.equal([
      ...['From', 'Day', 'Month', 'Year'],
    ]);
    enter(find<HTMLInputElement>(element, '#entry-start') as Box, '3');
    await element.updateComplete;
    enter(find<HTMLInputElement>(element, '#entry-start-month') as Box, '02/');
    await element.updateComplete;
    expect(boxes()).to.deep.equal(['3', '02/', '2026']);
    enter(find<HTMLInputElement>(element, '#entry-start-month') as Box, '13');
    await element.updateComplete;
    await press(element, '.save');
    expect(told.times).to.equal(0);
    expect(textOf(find(element, '#entry-start-error'))).to.equal('Write a real date, such as 27 3 2026.');
    expect(boxes()).to.deep.equal(['3', '13', '2026']);
    enter(find<HTMLInputElement>(element, '#entry-start-month') as Box, '12');
    await element.updateComplete;
    await press(element, '.save');
    expect(ordersIn(told)[0]!.startedAt).to.equal('2026-12-03');
  });

  it('asks for the medicine first', async () => {
    const element = await orders();
    await press(element, '.new-order');
    await press(element, '.save');
    expect(textOf(find(element, '.ending > .fault'))).to.equal('Say which medicine it is.');
  });

  it('R22: says everything a protocol lacks, and keeps it all the same', async () => {
    const element = await orders();
    const told = storing(element);
    await startWith(element, 'co-co');
    await choose(element, 'dose', 'range');
    await write(element, 'low', '1');
    await write(element, 'high', '2');
    await choose(element, 'when', 'needed');
    const lacks = () => findAll(element, '.lacks li').map(({ dataset }) => dataset['path']);
    expect(lacks()).to.have.length(5);
    for (const [key, text] of [
      ['prnFor', 'Pain in her hip'],
      ['prnSigns', 'Holds her hip; she can ask'],
      ['prnGap', '6'],
      ['prnDoses', '4'],
      ['prnExpected', 'Walks to the table'],
    ])
      await write(element, key!, text!);
    expect(lacks()).to.deep.equal([]);
    await press(element, '.save');
    expect(ordersIn(told)[0]).to.deep.include({
      ...{ asNeeded: true, doseRange: { low: 1, high: 2, unit: 'tablet' } },
      prn: {
        ...{ indication: 'Pain in her hip', signsToOffer: 'Holds her hip; she can ask', minIntervalMinutes: 360 },
        ...{ maxDosesPer24h: 4, expectedOutcome: 'Walks to the table' },
      },
    });
  });

  it('R10: writes steps, and shows the days on which the dose changes', async () => {
    const element = await orders();
    await startWith(element, 'predni');
    await choose(element, 'dose', 'steps');
    for (const [row, days, amount] of [
      [0, '2', '6'],
      [1, '3', '4'],
    ] as const) {
      await write(element, `steps-${row}-days`, days);
      await write(element, `steps-${row}-amount`, amount);
    }
    await write(element, 'times', '08:00');
    await writeDate(element, 'start', '2026-11-23');
    expect(daysOf(element).map((day) => day.replace(/^.* 2026 /, ''))).to.deep.equal([
      ...['08:00 6 tablets', '08:00 6 tablets', '08:00 4 tablets', '08:00 4 tablets', '08:00 4 tablets'],
      ...['no dose', 'no dose'],
    ]);
  });

  it('R9, R64: writes cycles, days of the week and patches', async () => {
    const element = await orders();
    const told = storing(element);
    await startWith(element, 'rotig');
    await write(element, 'amount', '1');
    await write(element, 'times', '09:00');
    await choose(element, 'days', 'week');
    find<HTMLInputElement>(element, '#entry-day-mon').click();
    await element.updateComplete;
    find<HTMLInputElement>(element, '#entry-patch').click();
    await element.updateComplete;
    await write(element, 'patchHours', '24');
    find<HTMLInputElement>(element, '#entry-patchRemove').click();
    await element.updateComplete;
    expect(daysOf(element).filter((day) => day.includes('09:00'))).to.deep.equal([
      'Monday 23 November 2026 09:00 1 patch',
    ]);
    find<HTMLInputElement>(element, '#entry-cycle').click();
    await element.updateComplete;
    await write(element, 'cycleOn', '21');
    await write(element, 'cycleOff', '7');
    await press(element, '.save');
    expect(ordersIn(told)[0]).to.deep.include({
      ...{ cycle: { onDays: 21, offDays: 7 }, patch: { removeBeforeApply: true, wearHours: 24 } },
      timing: { timeOfDay: ['09:00'], dayOfWeek: ['mon'] },
    });
  });

  it('forgets what was typed for another person and for another worker', async () => {
    for (const change of [
      { person: ROUND_PEOPLE[3]! },
      { context: testHost({ worker: { id: 'worker-jane', name: 'Jane', role: 'Senior' } }) },
    ]) {
      const element = await orders();
      await startWith(element, 'furo');
      Object.assign(element, change);
      await element.updateComplete;
      expect(findAll(element, '.writing')).to.have.length(0);
      element.remove();
    }
  });

  it('shows nothing to who may not see, no buttons to who may not write, and tells the audit once', async () => {
    const seen: string[] = [];
    const host = testHost({ audit: ({ type, subjectOfCare }) => seen.push(`${type} ${subjectOfCare}`) });
    const withheld = await orders({ context: { ...host, can: () => false } });
    expect(wordsOf(withheld)).not.to.contain('Amlodipine');
    expect(seen).to.deep.equal([]);
    const reader = await orders({ context: { ...host, can: (action) => action === 'view' } });
    expect(findAll(reader, '.new-order')).to.have.length(0);
    await openOrder(reader, 'smith-amlodipine');
    expect(findAll(reader, '.doings')).to.have.length(0);
    expect(seen).to.deep.equal(['view mrs-smith']);
  });

  it('says so when the facts cannot be read, and when nobody is chosen', async () => {
    const element = await orders({ facts: null });
    expect(wordsOf(element)).to.contain('Nobody is chosen');
    let faults = 0;
    element.addEventListener('cpk-error', () => faults++);
    element.facts = { orders: 'none' };
    await until(() => faults === 1, 'told');
    expect(wordsOf(element)).to.contain('use your paper chart');
  });
});
